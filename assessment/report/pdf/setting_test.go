package pdf

import (
	"strings"
	"testing"
	"unicode"

	"equalfooting/assessment/report"

	"pgregory.net/rapid"
)

func TestBothFontsHaveTheSameLetters(t *testing.T) {
	plain, strong := lettersOf(regularFont), lettersOf(boldFont)
	for letter := range plain {
		if plain[letter] != strong[letter] {
			t.Errorf("only one font has %U", letter)
		}
	}
}

func TestFontsHaveWholeScripts(t *testing.T) {
	for name, block := range map[string][2]rune{
		"ASCII": {' ', '~'}, "Latin-1": {'\u00a0', '\u00ff'}, "Latin Extended A and B": {'\u0100', '\u024f'}, "IPA": {'\u0250', '\u02af'},
		"Latin Extended Additional": {'\u1e00', '\u1eff'}, "Greek": {'\u0370', '\u03ff'}, "Greek Extended": {'\u1f00', '\u1fff'},
		"Cyrillic": {'\u0400', '\u052f'}, "combining marks": {'\u0300', '\u036f'},
	} {
		for letter := block[0]; letter <= block[1]; letter++ {
			// Coptic stands in the block for Greek, and is a script of its own.
			if unicode.In(letter, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S) && !unicode.Is(unicode.Coptic, letter) && !has(letter) {
				t.Errorf("%s: no %U %c", name, letter, letter)
			}
		}
	}
}

// settable are texts as they are set: tidy, with words of all lengths.
func settable() *rapid.Generator[string] {
	word := rapid.OneOf(rapid.StringMatching(`[a-zA-Z.,é]{1,12}`), rapid.StringMatching(`[WiŁ]{1,300}`), rapid.StringN(1, 20, 60))
	return rapid.Custom(func(t *rapid.T) string {
		return tidy(strings.Join(rapid.SliceOfN(word, 0, 40).Draw(t, "words"), " "))
	})
}

func TestLinesHoldTheTextAndFit(t *testing.T) {
	s := newSetter(report.Words{})
	rapid.Check(t, func(t *rapid.T) {
		text := settable().Draw(t, "text")
		width := rapid.Float64Range(5, 150).Draw(t, "width")
		indent := rapid.Float64Range(0, width/2).Draw(t, "indent")
		lines := s.lines(text, bodyStyle, width, indent)
		if got, want := strings.Join(lines, ""), strings.ReplaceAll(text, " ", ""); strings.ReplaceAll(got, " ", "") != want {
			t.Errorf("lines %q of %q", lines, text)
		}
		for i, line := range lines {
			room := width
			if i == 0 {
				room -= indent
			}
			const hair = 0.01
			if wide := s.width(line, bodyStyle); wide > room+hair && len([]rune(line)) > 1 {
				t.Errorf("line %d, %q, is %v wide where there is room for %v", i, line, wide, room)
			}
			if line == "" && i > 0 || strings.Trim(line, " ") != line {
				t.Errorf("line %d is %q", i, line)
			}
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
