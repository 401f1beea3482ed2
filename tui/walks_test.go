package tui

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/plain"

	"charm.land/lipgloss/v2"
)

const walks = 200

// The same is done in both fronts, at random: then the same was asked, in the same order and with the same choices, and
// the same is kept.
func TestBothFrontsAskAndKeepTheSame(t *testing.T) {
	const parts = 4
	for part := range uint64(parts) {
		t.Run(fmt.Sprintf("part %d", part+1), func(t *testing.T) {
			t.Parallel()
			asked := make(map[string]int)
			for seed := part * walks / parts; seed < (part+1)*walks/parts; seed++ {
				for _, asks := range walkInBoth(t, seed) {
					asked[strings.Fields(asks)[0]]++
				}
			}
			t.Logf("by their first word, this was asked: %v", asked)
			for _, kind := range []string{"Question", "1.", "Could", "About", "Your", "What", "Check", "Action", "Change", "Delete"} {
				if asked[kind] < walks/parts/20 {
					t.Errorf("%q came up %d times", kind, asked[kind])
				}
			}
		})
	}
}

// walkInBoth takes one walk in both fronts, compares them, and gives what was asked.
func walkInBoth(t *testing.T, seed uint64) []string {
	w := &walk{sitting: sit(t, 80, 24), random: rand.New(rand.NewPCG(seed, 2012))}
	w.notes()
	for range 20 + w.random.IntN(50) {
		w.step()
		w.notes()
	}
	w.leaves()

	other := sit(t, 80, 24).kept // holds the same example; the full screen is not used
	var said bytes.Buffer
	if err := plain.Run(w.wizard.book, other, strings.NewReader(strings.Join(w.lines, "\n")+"\n"), &said, true); err != nil {
		t.Fatalf("walk %d: %v", seed, err)
	}
	if asked := heard(w.wizard.book, said.String()); !slices.Equal(asked, w.asked) {
		t.Fatalf("walk %d asks otherwise %s\nlines: %q\n%s", seed, difference(w.asked, asked), w.lines, said.String())
	}
	if full, lines := everything(t, w.kept), everything(t, other); !reflect.DeepEqual(full, lines) {
		t.Fatalf("walk %d: the full screen kept %+v\nand line by line %+v\nlines: %q", seed, full, lines, w.lines)
	}
	w.kept.Close()
	other.Close()
	return w.asked
}

// Whatever language the words are in, they are said whole, on lines that are not too long; and a command's word may be
// typed without its accents.
func TestPlainInALongerLanguage(t *testing.T) {
	book := pseudo(t)
	lines := []string{"?", "1", "?", "2", "?", "w", "1", "n", "a note", "3", "2", "x", "", "b", "next", "tasks", "8", "2", "", "", "results", "", "", "", "", "", "", "w",
		"asks", "others", "", "list", "rename 1", "", "d", "1", "", "new", "?", "A name", "1", "1 2", "8", "3", "1", "2", "2", "q"}
	kept := sit(t, 80, 24).kept
	var said bytes.Buffer
	if err := plain.Run(book, kept, strings.NewReader(strings.Join(lines, "\n")), &said, true); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(said.String()) {
		if lipgloss.Width(line) > measure {
			t.Errorf("a line of %d: %q", lipgloss.Width(line), line)
		}
	}
	question, _ := book.Question(assessment.BME, assessment.Questions(assessment.Full)[0].ID)
	for _, text := range []string{question.Statement, question.Why, book.Plain().Question.Answer.Whole, book.Plain().Caseload.Prompt.Whole,
		book.Plain().Left, book.Screens().Check.Summary, book.ActionPoint(1).Title, book.Plain().Help.Title} {
		if !strings.Contains(flat(said.String()), flat(text)) {
			t.Errorf("it does not say %q", text)
		}
	}
	for _, text := range []string{"Your answer", "Saved", "Press Enter", "Question", "help"} {
		if strings.Contains(said.String(), text) {
			t.Errorf("it says %q", text)
		}
	}
	if !strings.HasSuffix(flat(said.String()), flat(book.Plain().Left)) {
		t.Errorf("it did not come to the end:\n%s", said.String())
	}
}

// keptRecord is all that is kept of an organisation.
type keptRecord struct {
	Sheet    assessment.Sheet
	Example  bool
	Progress assessment.Progress
}

type keptAll struct {
	Records map[store.ID]keptRecord
	Place   store.Place
}

func everything(t *testing.T, kept *store.Store) keptAll {
	t.Helper()
	summaries, err := kept.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	all := keptAll{Records: make(map[store.ID]keptRecord)}
	for _, summary := range summaries {
		record, err := kept.Case(summary.ID)
		if err != nil {
			t.Fatal(err)
		}
		all.Records[summary.ID] = keptRecord{record.Sheet(), summary.Example, summary.Progress}
	}
	all.Place, _ = kept.Place()
	return all
}

func difference(full, lines []string) string {
	for i := range min(len(full), len(lines)) {
		if full[i] != lines[i] {
			return fmt.Sprintf("at %d:\n  full screen:  %q\n  line by line: %q\n  before: %q", i, full[i], lines[i], full[max(0, i-3):i])
		}
	}
	return fmt.Sprintf("at the end:\n  full screen:  %q\n  line by line: %q", full[min(len(full), len(lines)):], lines[min(len(full), len(lines)):])
}

// walk is one random session on the full screen, and the lines that do the same line by line.
type walk struct {
	*sitting
	random  *rand.Rand
	lines   []string
	asked   []string // every page that came up, with what it asks
	where   string
	showing bool // line by line, the prompt is the one for evidence
}

// line types a line in plain mode.
func (w *walk) line(text string) { w.lines = append(w.lines, text) }

// either is one of several lines that mean the same.
func (w *walk) either(texts ...string) { w.line(texts[w.random.IntN(len(texts))]) }

// goTo moves the cursor down from the top to the row at this place.
func (w *walk) goTo(row int) {
	w.press("home")
	for range row {
		w.press("down")
	}
}

// notes writes down the page that has come up, if another one has.
func (w *walk) notes() {
	where, asks := "", ""
	switch page := w.wizard.current.(type) {
	case *caseload:
		where, asks = "caseload", page.words.Caseload.Title+"."
	case *naming:
		where, asks = "naming", page.title+"."
	case *about:
		where, asks = fmt.Sprintf("%p", page)+page.form.Position(), fieldOf(page.form.Position(), page.field)
	case *tasks:
		where, asks = fmt.Sprintf("%p", page), page.words.Tasks.Title+":"
	case *question:
		w.notesQuestion(page)
		return
	case *why:
		return
	case *check:
		where = fmt.Sprintf("%p %d", page, page.group)
		asks = fmt.Sprintf("%s, page %d of %d.", page.words.Check.Title, page.group+1, len(page.groups))
	case *results:
		where = fmt.Sprintf("%p %d", page, page.at)
		asks = fmt.Sprintf("%s, page %d of %d.", page.words.Results.Title, page.at+1, len(page.sections))
	case *recommendations:
		where, asks = fmt.Sprintf("%p %v %v", page, page.asking, page.shown), page.words.Recommendations.Title+", page 1 of 2."
		if page.asking {
			asks = page.words.Recommendations.Title + ", page 2 of 2."
		}
	case *recommendation:
		item := page.list.rows()[page.at]
		where, asks = fmt.Sprintf("recommendation %d %v", page.at, page.why), fmt.Sprintf("Action point %d.", item.Number)
	default:
		w.t.Fatalf("a page that is not known: %T", page)
	}
	if where != w.where {
		w.where = where
		w.asked = append(w.asked, asks)
	}
}

func (w *walk) notesQuestion(page *question) {
	if where := fmt.Sprintf("%p", page); where != w.where {
		w.where = where
		w.asked = append(w.asked, questionOf(page.page))
		w.showing = page.page.Missing() == pages.EvidencePart
		if w.showing {
			w.asked = append(w.asked, evidenceOf(page.page))
		} else {
			w.asked = append(w.asked, answersOf(page.page))
		}
	}
}
