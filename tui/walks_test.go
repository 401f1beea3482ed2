package tui

import (
	"bytes"
	"encoding/json"
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

// walked is what walks must come to again and again: questions and the like by their first words, the others as what
// they are and by their place; and what they must do.
var walked = []string{"Question", "1.", "Could", "Your", "What", "Check", "Action", "Change", "Delete", "form about",
	"listing views", "form views", "text views", "listing differences", "listing difference", "listing visits", "listing visit", "text visit",
	"text moved", "form pause", "text summary", "listing plan", "listing plan from", "listing action", "form action", "form new action",
	"form next look", "text offer", "form offer-words", "listing late",
	"kept as last time", "searched", "sorted", "put away", "brought back"}

// The same is done in both fronts, at random: then the same was asked, in the same order and with the same choices, and
// the same is kept.
func TestBothFrontsAskAndKeepTheSame(t *testing.T) {
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
		if count < walks/40 {
			t.Errorf("%q came up %d times", kind, count)
		}
	}
	t.Logf("this was asked: %v", asked)
}

// walkInBoth takes one walk in both fronts, and compares them.
func walkInBoth(t *testing.T, seed uint64) *walk {
	w := &walk{sitting: sit(t, 80, 24), random: rand.New(rand.NewPCG(seed, 2012)), file: answersIn(t), wanders: seed%2 == 0 || seed%3 == 0,
		did: make(map[string]int)}
	w.begins(w.kept, seed)
	w.wizard = newWizard(w.wizard.book, w.kept, true)
	w.resize(80, 24)
	w.notes()
	for range 20 + w.random.IntN(50) {
		w.step()
		w.notes()
	}
	w.leaves()

	other := sit(t, 80, 24).kept // holds the same example; the full screen is not used
	w.begins(other, seed)
	var said turns
	if err := plain.Run(w.wizard.book, other, strings.NewReader(strings.Join(w.lines, "\n")+"\n"), &said, true); err != nil {
		t.Fatalf("walk %d: %v", seed, err)
	}
	if asked := heard(w.wizard.book, strings.Join(said, "")); !slices.Equal(asked, w.asked) {
		t.Fatalf("walk %d asks otherwise %s\nlines: %q\n%s", seed, difference(w.asked, asked), w.lines, said.numbered(w.lines))
	}
	for _, read := range w.reads {
		if read.after >= len(said) || !strings.Contains(solid(said[read.after]), solid(read.text)) {
			t.Fatalf("walk %d: on the full screen the page is\n%s\nline by line it does not read so after %d lines\nlines: %q\n%s", seed, read.text,
				read.after, w.lines, said.numbered(w.lines))
		}
	}
	if full, lines := everything(t, w.kept), everything(t, other); !reflect.DeepEqual(full, lines) {
		t.Fatalf("walk %d keeps otherwise %s\nlines: %q\n%s", seed, difference(written(t, full), written(t, lines)), w.lines, said.numbered(w.lines))
	}
	w.kept.Close()
	other.Close()
	return w
}

// turns is what is said line by line: at the start, and after each line that was typed.
type turns []string

func (said *turns) Write(data []byte) (int, error) {
	*said = append(*said, string(data))
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

// Whatever language the words are in, they are said whole, on lines that are not too long; and a command's word may be
// typed without its accents.
func TestPlainInALongerLanguage(t *testing.T) {
	book := pseudo(t)
	lines := []string{"?", "1", "?", "2", "?", "w", "1", "n", "a note", "3", "2", "x", "", "b", "next", "tasks", "8", "2", "", "", "results", "", "", "", "", "", "", "w",
		"asks", "others", "", "list", "rename 1", "", "d", "1", "", "new", "?", "A name", "1", "2", "1", "1 2", "8", "3", "1", "2", "2",
		"list", "o", "l", "b", "s", "xyz", "", "1", "tasks", "11", "?", "2", "An action", "", "1/12/2026", "2", "1", "5", "3", "d", "b",
		"b", "b", "12", "?", "next", "b", "b", "13", "?", "1", "Sam", "1", "3", "tasks", "b", "1", "b", "2", "b", "14", "?", "1", "1", "2", "k", "1", "why now", "tasks",
		"9", "2", "tasks", "14", "3", "2", "next", "b", "b", "tasks", "1", "", "", "", "2", "Sam", "tasks", "15", "A good day", "", "q"}
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
		book.Plain().Left, book.Screens().Check.Summary, book.ActionPoint(1).Title, book.Plain().Help.Title,
		book.Screens().About.Edition.Label, book.Plan().Everyone.Nothing, book.Plan().Empty, book.Plan().Action.By.Label, book.Plan().Remove.Hint, book.Offer().Safe,
		book.Views().Says[0], book.Views().Mentor.Hint, book.Screens().Tasks.VoiceIntro, book.Views().TooFew, book.Visits().Says[0], book.Visits().Begin.Says,
		book.Visits().Begin.Done, book.Screens().Question.ChangeTitle, book.Visits().Moved.Domains, book.Visits().Pause.Hint, book.Visits().Pause.Leave} {
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
	Summary     store.Summary
	Sheet       assessment.Sheet
	Sheets      []assessment.Sheet // of every visit
	Assessments []store.Assessment
	Voices      []store.Voice
	Said        []assessment.Sheet // by the voices
	Sessions    []store.Session
	Sitting     store.Sitting
	Plan        []assessment.PlanAction
	Offer       store.Offer
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
		one := keptRecord{Summary: summary, Sheet: record.Sheet(), Assessments: record.Assessments(), Voices: record.Voices(),
			Sessions: record.Sessions(), Sitting: record.Sitting(), Plan: record.Plan(), Offer: record.Offer()}
		for _, a := range one.Assessments {
			sheet, err := record.SheetOf(a.Number)
			if err != nil {
				t.Fatal(err)
			}
			one.Sheets = append(one.Sheets, sheet)
		}
		for _, voice := range one.Voices {
			sheet, err := record.VoiceSheet(voice.Number)
			if err != nil {
				t.Fatal(err)
			}
			one.Said = append(one.Said, sheet)
		}
		all.Records[summary.ID] = one
	}
	all.Place, _ = kept.Place()
	return all
}

// written is what is kept, line by line.
func written(t *testing.T, all keptAll) []string {
	t.Helper()
	data, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(data), "\n")
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
	wanders bool           // it seldom takes the row that is suggested
	showing bool           // line by line, the prompt is the one for evidence
	refused bool           // what was typed into the field that is open would not do
	file    string         // answers that can be brought in
	heard   *pages.Listing // the page before this one, where it had rows
	reads   []readAloud
	did     map[string]int // what was done, beside opening pages
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
	case *form:
		position := page.form.Position()
		w.notesPage(fmt.Sprintf("%p", page)+position, "form "+page.form.Place().Page, readField(position, page.field))
		return
	case *listing:
		if w.notesPage(fmt.Sprintf("%p", page), "listing "+page.page.At.Page, readOut(w.wizard.book, page.page, w.heard)) {
			w.heard = page.page
		}
		return
	case *text:
		w.notesPage(fmt.Sprintf("%p %d", page, page.at), "text "+page.page.At.Page, readText(w.wizard.book, page.page, page.at))
		return
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
		w.asked = append(w.asked, questionOf(page.page, page.visit.IsVoice()))
		w.showing = page.page.Missing() == pages.EvidencePart
		if w.showing {
			w.asked = append(w.asked, evidenceOf(page.page))
		} else {
			w.asked = append(w.asked, answersOf(page.page))
		}
	}
}
