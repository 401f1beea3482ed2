package screentest

import (
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestDraw(t *testing.T) {
	for name, test := range map[string]struct{ view, want string }{
		"lines":               {"one\ntwo", "one\ntwo\n"},
		"line breaks of both": {"one\r\ntwo  \n", "one\ntwo\n"},
		"styled":              {"\x1b[1;31mone\x1b[m", "one\n\n"},
		"exactly fits":        {"123456\n123456\n123456", "123456\n123456\n123456"},
		"too long wraps":      {"1234567", "123456\n7\n"},
		"too tall scrolls":    {"1\n2\n3\n4", "2\n3\n4"},
		"wide":                {"世界a\n é☑x", "世界a\n é☑x\n"},
		"wide at the edge":    {"世界世\nx", "世界世\nx\n"},
		"a query":             {"\x1b[6n\x1b[cok", "ok\n\n"},
		"blank":               {"", "\n\n"},
		"margins too low":     {"1\n2\n3\x1b[2;9r\x1b[1Tok", "ok\n\n2"}, // As drawn for a window that has just become smaller.
	} {
		t.Run(name, func(t *testing.T) {
			if got := Draw(test.view, 6, 3); got != test.want {
				t.Errorf("drawn %q, want %q", got, test.want)
			}
		})
	}
}

// A view is drawn the same whatever was drawn before it, at whatever size.
func TestEveryViewIsDrawnOnABlankScreen(t *testing.T) {
	before := []string{
		"", "1\n2\n3\n4\n5", "世界 é☑", "\x1b[1;4;38;2;1;2;3;48;5;9mleft open", "\x1b[7mreversed\n", "a line that wraps and wraps",
		"\x1b]4;1;rgb:00/ff/00\x07\x1b[31mgreen", "\x1b]10;#123456\x07", "\x1b]8;;https://example.org\x07link", "\x1b[?7lnot wrapped",
		"\x1b[?1049halternate", "\x1b[2;3r\n\n\n", "\x1b(0lqk", "\x1b[?6h\x1b[3;3Hx", "\x1b7", "\x1b8x", "\x1b[3", "\x1b]0;begun", "\xe4\xb8",
		"\u009b31m", "\x0e", "\ttab", "\x1bH",
	}
	after := []string{"", "plain\n\tx", "lines that are\nlong enough to wrap", "世界\x1b[31mred\x1b[mé☑", "1\n2\n3\n4"}
	for _, size := range [][2]int{{6, 3}, {20, 2}} {
		for _, view := range after {
			used = sync.Pool{}
			want := Cells(view, size[0], size[1])
			for i, first := range before {
				Draw(first, 6+i%2, 3)
				if got := Cells(view, size[0], size[1]); !reflect.DeepEqual(got, want) {
					t.Errorf("after %q, %q is drawn as %v, want %v", first, view, got, want)
				}
			}
		}
	}
}

func TestCells(t *testing.T) {
	cells := Cells("\x1b[1;3;4;38;2;1;2;3mb\x1b[m\x1b[2;7;42m世\x1b[m.", 5, 2)
	if len(cells) != 2 || len(cells[0]) != 5 || len(cells[1]) != 5 {
		t.Fatalf("cells %v", cells)
	}
	if c := cells[0][0]; c.Text != "b" || c.Width != 1 || !c.Bold || !c.Italic || !c.Underline || c.Faint || c.Reverse || hex(c.Foreground) != "#010203" || c.Background != nil {
		t.Errorf("first cell %+v", c)
	}
	if c := cells[0][1]; c.Text != "世" || c.Width != 2 || !c.Faint || !c.Reverse || c.Background != ansi.Green || c.Foreground != nil {
		t.Errorf("wide cell %+v", c)
	}
	if c := cells[0][2]; c.Text != "" || c.Width != 0 || c.Background != ansi.Green {
		t.Errorf("second half %+v", c)
	}
	if c := cells[0][3]; c.Text != "." || c.Faint {
		t.Errorf("plain cell %+v", c)
	}
	if c := cells[1][4]; c != (Cell{Text: " ", Width: 1}) {
		t.Errorf("blank cell %+v", c)
	}
}

func TestPicture(t *testing.T) {
	view := "\n  Title & <more>\n\x1b[1;32mgreen  text\x1b[m\x1b[7m back \x1b[m 世界\n\x1b[2mfaint\x1b[m \x1b[38;5;9mnamed\x1b[m"
	picture, err := Picture(view, 30, 6, false)
	if err != nil {
		t.Fatal(err)
	}
	for decoder := xml.NewDecoder(strings.NewReader(string(picture))); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("not XML: %v\n%s", err, picture)
		}
	}
	for _, want := range []string{
		`<title id="title">Title &amp; &lt;more&gt;</title>`, `font-weight="bold">green  text</text>`,
		`>世</text>`, `>界</text>`, `fill="#98c379"`, `fill="#ff8a93">named<`, `fill="#16191f">back<`,
	} {
		if !strings.Contains(string(picture), want) {
			t.Errorf("the picture lacks %s:\n%s", want, picture)
		}
	}
	light, err := Picture(view, 30, 6, true)
	if err != nil || string(light) == string(picture) || !strings.Contains(string(light), `fill="#ffffff"`) {
		t.Errorf("the light picture (%v):\n%s", err, light)
	}
	if _, err := Picture(view, 0, 6, true); err == nil {
		t.Error("a picture of no columns was drawn")
	}
}
