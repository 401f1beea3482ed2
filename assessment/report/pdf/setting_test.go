package pdf

import (
	"strings"
	"testing"
	"unicode"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/shape"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// settable are texts as they are set: tidied, with words of all lengths.
func settable() *rapid.Generator[string] {
	word := rapid.OneOf(rapid.StringMatching(`[a-zA-Z.,é]{1,12}`), rapid.StringMatching(`[WiŁ]{1,300}`), rapid.StringN(1, 20, 60))
	return rapid.Custom(func(t *rapid.T) string {
		// Signs that only affect the order of others are not read.
		unseen := func(r rune) rune {
			if unicode.Is(unicode.Cf, r) {
				return -1
			}
			return r
		}
		return tidy(strings.Map(unseen, strings.Join(rapid.SliceOfN(word, 0, 40).Draw(t, "words"), " ")))
	})
}

func TestLinesHoldTheTextAndFit(t *testing.T) {
	s := newSetter(report.Document{}, shape.NewShaper(), 1)
	rapid.Check(t, func(t *rapid.T) {
		text := settable().Draw(t, "text")
		width := rapid.Float64Range(5, 150).Draw(t, "width")
		indent := rapid.Float64Range(0, width/2).Draw(t, "indent")
		var all string
		for i, line := range s.lines(s.set(text, bodyStyle), bodyStyle, width, indent) {
			room := width
			if i == 0 {
				room -= indent
			}
			read := line.String()
			all += read
			const hair = 0.01
			if wide := s.lineWidth(line, bodyStyle); wide > room+hair && len([]rune(norm.NFC.String(read))) > 1 {
				t.Errorf("line %d, %q, is %v wide where there is room for %v", i, read, wide, room)
			}
			if read == "" && i > 0 && !strings.Contains(text, "\n\n") || strings.HasPrefix(read, " ") && !unicode.Is(unicode.M, []rune(read + " ")[1]) {
				t.Errorf("line %d is %q", i, read)
			}
		}
		spaces := strings.NewReplacer(" ", "", "\n", "")
		if got, want := spaces.Replace(all), spaces.Replace(text); got != want {
			t.Errorf("lines %q of %q", got, want)
		}
	})
}

func TestSharesFillTheRoom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 12).Draw(t, "columns")
		const room = 150.0
		least, most := make([]float64, count), make([]float64, count)
		for i := range count {
			least[i] = rapid.Float64Range(0, room/float64(max(count, 3))).Draw(t, "least")
			most[i] = rapid.Float64Range(least[i], 10*room).Draw(t, "most")
		}
		var sum float64
		for i, width := range share(room, least, most) {
			if width < least[i]-0.01 {
				t.Errorf("column %d is %v wide and needs %v", i, width, least[i])
			}
			sum += width
		}
		if sum < room-0.01 || sum > room+0.01 {
			t.Errorf("all are %v wide together, want %v", sum, room)
		}
	})
}

func TestShortColumnsKeepTheirTextsOnOneLine(t *testing.T) {
	widths := share(140, []float64{10, 10, 10}, []float64{12, 900, 30})
	for i, want := range []float64{12, 98, 30} {
		if got := widths[i]; got < want-0.01 || got > want+0.01 {
			t.Errorf("widths %v", widths)
		}
	}
}

func TestLeastWidthsFitTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		least := rapid.SliceOfN(rapid.Float64Range(0, 5000), 1, 12).Draw(t, "least")
		const room = 150.0
		kept := append([]float64{}, least...)
		keepWithin(room, kept)
		var sum, widest float64
		for i, width := range kept {
			if width > least[i] {
				t.Errorf("column %d has grown from %v to %v", i, least[i], width)
			}
			sum, widest = sum+width, max(widest, width)
		}
		for i, width := range kept {
			if width < least[i] && width < widest-0.01 {
				t.Errorf("column %d is cut to %v while another has %v", i, width, widest)
			}
		}
		if sum > room {
			t.Errorf("together they need %v", sum)
		}
	})
}
