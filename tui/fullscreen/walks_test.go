package fullscreen

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"equalfooting/tui/pages"
	"equalfooting/tui/plain"
	"equalfooting/tui/theme"
)

// howMany walks are taken: with -short, for the race detector, too few to come to everything that is in walked.
func howMany() int {
	if testing.Short() {
		return 80
	}
	return 240
}

// walked is what walks must come to again and again: questions and the like by their first words, the others as what
// they are and by their place; and what they must do.
var walked = []string{"Question", "1.", "What", "Your", "Check", "Change", "Delete", "form new organisation", "listing about", "form about field", "form answered by",
	"listing results", "text results", "listing part", "listing principle", "listing recommendations", "listing recommendation", "ticked",
	"listing views", "form import view", "text view", "listing differences", "listing difference", "listing visits", "listing visit", "text visit results",
	"text moved", "form pause", "text summary", "listing plan", "listing plan from", "listing action", "form action field", "form new action",
	"form next look", "listing examples", "listing example", "listing offer", "form offer words", "form offer asks", "form offer contact", "text offer read", "listing late",
	"listing backups", "form backup folder", "listing put back",
	"kept as last time", "searched", "sorted", "put away", "brought back"}

// The same is done in both fronts, at random: then the same was asked, in the same order and with the same choices, and
// the same is kept.
func TestBothFrontsAskAndKeepTheSame(t *testing.T) {
	walks := howMany()
	var asked [4]map[string]int
	t.Run("walks", func(t *testing.T) {
		for part := range asked {
			asked[part] = make(map[string]int)
			t.Run(fmt.Sprintf("part %d", part+1), func(t *testing.T) {
				t.Parallel()
				for seed := part * walks / len(asked); seed < (part+1)*walks/len(asked); seed++ {
					w := walkInBoth(t, uint64(seed))
					for _, asks := range w.asked {
						asked[part][strings.Fields(asks)[0]]++
					}
					for _, read := range w.reads {
						asked[part][read.kind]++
					}
					for did, count := range w.did {
						asked[part][did] += count
					}
				}
			})
		}
	})
	for _, kind := range walked {
		count := 0
		for _, in := range asked {
			count += in[kind]
		}
		if count < walks/40 && !testing.Short() {
			t.Errorf("%q came up %d times", kind, count)
		}
	}
	t.Logf("this was asked: %v", asked)
}

// walkInBoth takes one walk in both fronts, and compares them.
func walkInBoth(t *testing.T, seed uint64) *walk {
	w := &walk{sitting: sit(t, 80, 24), random: rand.New(rand.NewPCG(seed, 2013)), file: answersIn(t), wanders: seed%2 == 0 || seed%3 == 0,
		did: make(map[string]int), read: make(map[pages.Place]bool)}
	w.begins(w.st, seed)
	w.wizard = newWizard(w.wizard.Book, w.st, theme.AnySigns)
	w.resize(80, 24)
	w.notes()
	for range 20 + w.random.IntN(50) {
		w.step()
		w.notes()
	}
	w.leaves()

	other := sit(t, 80, 24).st // holds the same example; the full screen is not used
	w.begins(other, seed)
	var said turns
	if err := plain.Run(w.wizard.Book, other, strings.NewReader(strings.Join(w.lines, "\n")+"\n"), &said, true); err != nil {
		t.Fatalf("walk %d: %v", seed, err)
	}
	if asked := heard(w.wizard.Book, strings.Join(said, "")); !slices.Equal(asked, w.asked) {
		t.Fatalf("walk %d asks otherwise %s\nlines: %q\n%s", seed, difference(w.asked, asked), w.lines, said.numbered(w.lines))
	}
	for _, read := range w.reads { // the two are in folders of their own
		text := strings.ReplaceAll(solid(read.text), w.st.Backups().Folder(), other.Backups().Folder())
		if read.after >= len(said) || !strings.Contains(solid(said[read.after]), text) {
			t.Fatalf("walk %d: on the full screen the page is\n%s\nline by line it does not read so after %d lines\nlines: %q\n%s", seed, read.text,
				read.after, w.lines, said.numbered(w.lines))
		}
	}
	if full, lines := everything(t, w.st), everything(t, other); !reflect.DeepEqual(full, lines) {
		t.Fatalf("walk %d keeps otherwise %s\nlines: %q\n%s", seed, difference(written(t, full), written(t, lines)), w.lines, said.numbered(w.lines))
	}
	w.st.Close()
	other.Close()
	return w
}

// turns is what is said line by line: at the start, and after each line that was typed.
type turns []string

func (said *turns) Write(data []byte) (int, error) {
	*said = append(*said, strings.ReplaceAll(string(data), "\u200e", "")) // the marks around names show nothing
	return len(data), nil
}

// numbered shows what was said after which line.
func (said turns) numbered(lines []string) string {
	var all strings.Builder
	for i, text := range said {
		all.WriteString(text)
		if i < len(lines) {
			fmt.Fprintf(&all, "%d> %q\n", i+1, lines[i])
		}
	}
	return all.String()
}

// walk is one random session on the full screen, and the lines that do the same line by line.
type walk struct {
	*sitting
	random  *rand.Rand
	lines   []string
	asked   []string // every page that came up, with what it asks
	where   string
	wanders bool           // it seldom takes the row that is suggested
	refused bool           // what was typed into the field that is open would not do
	file    string         // answers that can be brought in
	heard   *pages.Listing // the page before this one, where it had rows
	start   int            // the row on which one came to it
	reads   []readAloud
	read    map[pages.Place]bool
	did     map[string]int // what was done, apart from opening pages
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
	case *organisations:
		where, asks = "caseload", page.words.Caseload.Title+"."
	case *naming:
		where, asks = "naming", page.title+"."
	case *form:
		position := page.form.Position()
		w.notesPage(fmt.Sprintf("%p", page)+position, "form "+page.form.Where().Page, readField(position, page.field))
		return
	case *listing:
		if asks, ok := oddList(page); ok {
			w.notesOdd(fmt.Sprintf("%p", page.page), asks)
		} else if w.notesPage(fmt.Sprintf("%p", page), "listing "+page.page.At.Page, w.readOutOf(page)) {
			w.heard, w.start = page.page, page.at
		}
		return
	case *text:
		w.notesPage(fmt.Sprintf("%p %d", page, page.at), "text "+page.page.At.Page, readText(w.wizard.Book, page.page, page.at))
		return
	case *question:
		w.notesQuestion(page)
		return
	case *why:
		return
	default:
		w.t.Fatalf("a page that is not known: %T", page)
	}
	w.notesOdd(where, asks)
}

// readOutOf is how a listing is read out. Of one with pages that is come back to, at least its title is.
func (w *walk) readOutOf(page *listing) string {
	again := page.page.Kind == pages.ReadList && w.read[page.page.At]
	w.read[page.page.At] = true
	if again {
		return titleOf(page.page)
	}
	return readOut(w.wizard.Book, page.page, w.heard, page.at)
}

// oddList is how a list that each front has words of its own for begins; false for any other.
func oddList(l *listing) (string, bool) {
	switch l.page.Kind {
	case pages.TaskList:
		return l.words.Tasks.Title + ":", true
	case pages.AnswersList:
		return partOf(l.page.Title, l.page.Part, l.page.Of), true
	default:
		return "", false
	}
}

func partOf(title string, number, of int) string {
	return fmt.Sprintf("%s, page %d of %d.", title, number, of)
}

// notesOdd writes down such a page by its first words.
func (w *walk) notesOdd(where, asks string) {
	if where != w.where {
		w.where, w.heard = where, nil
		w.asked = append(w.asked, asks)
	}
}

// readAloud is a page that is rows, a text or a form, and how it is read out after so many lines.
type readAloud struct {
	after      int
	kind, text string
}

// notesPage writes down such a page, and says whether it is another one than before.
func (w *walk) notesPage(where, kind, text string) bool {
	if where == w.where {
		return false
	}
	w.where, w.heard, w.refused = where, nil, false
	w.reads = append(w.reads, readAloud{len(w.lines), kind, text})
	return true
}

func (w *walk) notesQuestion(page *question) {
	if where := fmt.Sprintf("%p", page); where != w.where {
		w.where, w.heard = where, nil
		w.asked = append(w.asked, questionOf(page.page, page.page.IsView()))
		switch {
		case page.page.Fixed != "":
		case page.showing:
			w.asked = append(w.asked, evidenceOf(page.page))
		default:
			w.asked = append(w.asked, answersOf(page.page))
		}
	}
}
