package plain

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/fronts"

	"pgregory.net/rapid"
)

// vocabulary is what people may type: everything that means something somewhere, and what means nothing.
var vocabulary = []string{"", "", "", "1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "17", "u", "x", "r", "n", "f", "w", "b", "q", "?", "d", "e", "a", "t",
	"mostly", "not", "not sure", "fully", "capacity", "trust", "back", "skip", "next", "note", "note: a note", "note:", "n: a note", "why",
	"search", "search example", "find nobody", "sort", "put away", "put away 1", "a", "bring back", "bring back 1", "away", "h", "late", "l", "same", "c", "h", "i", "j", "k", "٣",
	"visits", "views", "start", "yes", "plan", "add", "take", "end", "go on", "flag", "tasks", "list", "new", "rename", "delete", "rename 1", "delete example", "Example Women's Group", "Example Elders", "evidence", "clear",
	"none", "1 2 3", "results", "asks", "own", "others", "answers", "words", "help", "repeat", "more", "\"back\"", "\"\"", "\"", ":", ": 1", "??",
	"caf\xe9", "\x1b[A", "\x00", "\f", "{Name} {1}", "%s%d", "مركز", "👩‍👩‍👧‍👦", "\u202etxt", "0", "٠", "؟", strings.Repeat("word ", 300), strings.Repeat("a", 11_000)}

// Whatever is typed, nothing breaks, what is said can be read out, a question's page knows the answer that is kept, and
// what is kept stays sound.
func TestAnyLines(t *testing.T) {
	t.Chdir(t.TempDir()) // where files are made whose name was typed by chance
	rapid.Check(t, func(rt *rapid.T) {
		k := begin(t)
		k.ascii = rapid.Bool().Draw(rt, "ascii")
		for range rapid.IntRange(1, 80).Draw(rt, "lines") {
			k.types(rapid.SampledFrom(vocabulary).Draw(rt, "line"))
			if k.ascii && strings.ContainsFunc(k.said.String(), func(r rune) bool { return r > 127 }) {
				t.Fatalf("more than ASCII:\n%s", k.said.String())
			}
			if k.over {
				break
			}
			if q, ok := k.current.(*question); ok {
				if kept := k.keptFor(q); !reflect.DeepEqual(kept, q.page.Given) {
					t.Fatalf("%s: said %+v, kept %+v", q.page.ID, q.page.Given, kept)
				}
			}
		}
		k.ends()
		checked(t, k.st)
		k.st.Close()
	})
}

// keptFor is the answer that is kept for the question that is asked: the organisation's, or a view's.
func (k *talk) keptFor(q *question) assessment.Answer {
	k.t.Helper()
	at := q.page.Where()
	in := k.in(at.Case)
	if at.View != 0 {
		return in.ViewSheet(at.View).Answers[q.page.ID]
	}
	return in.Answer(q.page.ID)
}

func checked(t testing.TB, st *store.Store) {
	t.Helper()
	if report, err := st.Check(); err != nil || len(report.Problems) > 0 {
		t.Fatalf("what is kept: %+v, %v", report, err)
	}
}

func FuzzInput(f *testing.F) {
	f.Add([]byte(strings.Join(everyPrompt, "\n")))
	f.Add([]byte("1\n2\n4\n3\nx\n\n"))
	f.Add([]byte("\xff\xfe1\x00\n\x00"))
	f.Add([]byte("new\nCaf\xe9\nA\x1b[31mB\n\n1\n"))
	f.Add([]byte("1\r\n2\r\n" + strings.Repeat("n", 50_000)))
	f.Fuzz(func(t *testing.T, data []byte) {
		t.Chdir(t.TempDir()) // as in TestAnyLines
		st := newStore(t)
		defer st.Close()
		var out bytes.Buffer
		if err := Run(english(t), st, bytes.NewReader(data), &out, true); err != nil && !errors.Is(err, ErrGoFull) && !isErrand(err) {
			t.Fatal(err)
		}
		sound(t, out.String())
		checked(t, st)
	})
}

// isErrand says that a conversation ended for something that is done elsewhere, and is opened again after it.
func isErrand(err error) bool {
	_, passphrase := errors.AsType[fronts.Errand](err)
	_, in := errors.AsType[fronts.BringIn](err)
	_, out := errors.AsType[fronts.TakeOut](err)
	return passphrase || in || out
}

// A name of signs alone, and one that ASCII cannot show, still stand in lines that have words.
func TestANameOfSignsAlone(t *testing.T) {
	for _, name := range []string{`""`, "مركز", "👩‍👩‍👧‍👦", "?"} {
		k := begin(t)
		k.ascii = true
		k.types("rename 1")
		k.types(`"` + name + `"`)
		k.types("rename 1")
		if fault := fault(k.said.String()); fault != "" {
			t.Errorf("%q: %s:\n%s", name, fault, k.said.String())
		}
		k.st.Close()
	}
}
