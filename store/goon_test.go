package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// spoil makes an entry one that cannot be read, by as many bits as are named.
func spoil(t testing.TB, s *Store, shelf gate.Shelf, key []byte, bits ...int) {
	t.Helper()
	must(t, s.update(func(tx *gate.Tx) error {
		bare, err := tx.Bare().Get(shelf, key)
		if err != nil || bare == nil {
			t.Fatalf("there is nothing at %s %x: %v", shelf, key, err)
		}
		spoilt := append([]byte{}, bare...)
		for _, bit := range bits {
			spoilt[bit/8] ^= 1 << (bit % 8)
		}
		return tx.Bare().Put(shelf, key, spoilt)
	}))
}

// Whatever of an organisation is damaged: one can go on without it, or fetch it from a backup, and then all is well. The file as it
// was is kept, and the others are as they were.
func TestGoingOn(t *testing.T) {
	t.Parallel()
	const id = 2
	firstView := assessment.View{Visit: 1, Number: 1}
	for name, test := range map[string]struct {
		shelf gate.Shelf
		key   []byte
		gone  func(r *assessment.Record) // what is otherwise without it
	}{
		"an answer": {answersShelf, answerKey(id, 2, "trust.roles"), func(r *assessment.Record) {
			delete(r.Visits[1].Answers, "trust.roles")
			delete(r.Visits[1].Written, "trust.roles")
		}},
		"an action":       {planShelf, keyOf(id, 2), func(r *assessment.Record) { r.Plan = r.Plan[:1] }},
		"a day":           {sessionsShelf, dayKey(id, day(time.May, 2)), func(r *assessment.Record) { r.Days = r.Days[1:] }},
		"a view":          {viewsShelf, keyOf(id, 1, 1), func(r *assessment.Record) { r.Views = r.Views[1:] }},
		"a view's answer": {viewAnswersShelf, viewAnswerKey(id, firstView, "trust.roles"), func(r *assessment.Record) { delete(r.Views[0].Answers, "trust.roles") }},
		"a visit":         {assessmentsShelf, keyOf(id, 1), nil},
		"itself":          {casesShelf, keyOf(id), nil},
		"its summary":     {summariesShelf, keyOf(id), nil},
	} {
		going := func(t *testing.T, sealed bool) {
			t.Parallel()
			s := open(t, throwaway(t))
			for _, name := range []string{"First", "Second", "Third"} {
				liveAYear(t, s, create(t, s, name).ID, "Example")
			}
			first, second := get(t, s, 1), get(t, s, id)
			var secrets []string
			if sealed {
				secrets = append(secrets, quickly(t, s))
			}
			must(t, s.Backups().Make())
			if sealed {
				spoilSealed(t, s, test.shelf, test.key, 500, 501)
			} else {
				spoil(t, s, test.shelf, test.key, 80, 81)
			}
			s = reopenWith(t, s, secrets...)
			if _, err := s.Get(id); err == nil {
				t.Fatal("it is not damaged")
			}
			other := folderWith(t, folderOf(s))
			aside, err := s.Unreadable().GoOnWithout(id)
			must(t, err)
			if !strings.Contains(aside, "footing-damaged-") || !isPrivate(t, aside) {
				t.Errorf("kept at %q, with the mode %v", aside, mode(t, aside))
			}
			allIsWell(t, s)
			same(t, get(t, s, 1), first)
			got := get(t, s, id)
			if test.gone != nil {
				want := second
				test.gone(&want)
				same(t, got, want)
			}
			if len(got.Visits) != 3 || got.Organisation.Name != "Second" {
				t.Errorf("the rest is %+v", got)
			}
			give(t, s, id, "capacity.time", assessment.Rating(4))

			s = openWith(t, other, secrets...)
			fetch, ok := s.Unreadable().Find(id)
			if test.shelf == summariesShelf {
				if ok {
					t.Error("there was nothing to fetch")
				}
				return
			}
			if !ok || !fetch.Exact || fetch.From.IsZero() {
				t.Fatalf("elsewhere there is %+v, %v", fetch, ok)
			}
			must2(t)(s.Unreadable().Take(fetch))
			allIsWell(t, s)
			// GoOnWithout's record shares its maps with second's, so that is read again
			same(t, get(t, s, 1), first)
			if test.gone == nil {
				same(t, get(t, s, id), second)
			}
		}
		t.Run(name, func(t *testing.T) { going(t, false) })
		t.Run(name+", sealed", func(t *testing.T) { going(t, true) })
	}
}

func must2(t testing.TB) func(string, error) {
	return func(_ string, err error) {
		t.Helper()
		must(t, err)
	}
}

func allIsWell(t testing.TB, s *Store) {
	t.Helper()
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("check %+v, %v", report, err)
	}
}

// folderWith copies a folder with its files, and the backups in it.
func folderWith(t testing.TB, folder string) string {
	t.Helper()
	to := throwaway(t)
	must(t, os.CopyFS(filepath.Join(to, "copy"), os.DirFS(folder)))
	return filepath.Join(to, "copy")
}

// One wrong bit is put right without a backup; what is in no backup cannot be fetched.
func TestFindLost(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	liveAYear(t, s, create(t, s, "First").ID, "Example")
	want := get(t, s, 1)
	code := quickly(t, s)
	spoilSealed(t, s, answersShelf, answerKey(1, 2, "trust.roles"), 300)
	s = reopenWith(t, s, code)
	if fetch, ok := s.Unreadable().Find(1); !ok || !fetch.Exact || !fetch.From.IsZero() {
		t.Fatalf("in a sealed file, elsewhere there is %+v, %v", fetch, ok)
	} else {
		must2(t)(s.Unreadable().Take(fetch))
	}
	same(t, get(t, s, 1), want)
	allIsWell(t, s)
	must(t, s.Passphrase().Remove())

	spoil(t, s, answersShelf, answerKey(1, 2, "trust.roles"), 100)
	s = reopen(t, s)
	fetch, ok := s.Unreadable().Find(1)
	if !ok || !fetch.Exact || !fetch.From.IsZero() {
		t.Fatalf("elsewhere there is %+v, %v", fetch, ok)
	}
	must2(t)(s.Unreadable().Take(fetch))
	same(t, get(t, s, 1), want)
	allIsWell(t, s)

	give(t, s, 1, "capacity.skills", assessment.Rating(4))
	spoil(t, s, answersShelf, answerKey(1, 3, "capacity.skills"), 100, 101)
	s = reopen(t, s)
	if fetch, ok := s.Unreadable().Find(1); ok {
		t.Errorf("elsewhere there is %+v", fetch)
	}
	if _, err := s.Unreadable().GoOnWithout(9); !errors.As(err, new(*NoCaseError)) {
		t.Errorf("error %v", err)
	}
}

// spoilSealed is spoil in a file with a passphrase.
func spoilSealed(t testing.TB, s *Store, shelf gate.Shelf, key []byte, bits ...int) {
	t.Helper()
	var lies []byte
	must(t, s.view(func(tx *gate.Tx) error {
		return tx.Bare().Each(shelf, tx.Begins(key[:idLength]), func(k, v []byte) error {
			if e := tx.Read(shelf, k, v); string(e.Key) == string(key) {
				lies = append([]byte{}, k...)
			}
			return nil
		})
	}))
	spoil(t, s, shelf, lies, bits...)
}
