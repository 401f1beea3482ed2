package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/trialtest"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

// read is all that people are shown of a store, and what they are told that cannot be read.
type read struct {
	opening   error
	damage    []error
	recent    []assessment.Summary
	caseload  []assessment.Summary
	listing   error
	records   map[assessment.ID]assessment.Record
	getting   map[assessment.ID]error
	late      []assessment.Due
	overdue   error
	trail     Trail
	setting   string
	found     int
	foundWell bool // that there is nothing wrong
	changed   bool // the file, by all this
}

var afterIt = assessment.Date{Year: 2027, Month: 1, Day: 1}

// readFrom reads all of a data file's bytes. upTo is how many organisations there are.
func readFrom(t testing.TB, folder string, data []byte, upTo assessment.ID, secrets ...string) read {
	t.Helper()
	must(t, os.WriteFile(filepath.Join(folder, fileName), data, 0o600))
	s, err := Open(folder, clock(), secrets...)
	if err != nil {
		return read{opening: err, changed: !bytes.Equal(readFile(t, filepath.Join(folder, fileName)), data)}
	}
	defer s.Close()
	r := read{damage: s.Damage(), records: make(map[assessment.ID]assessment.Record), getting: make(map[assessment.ID]error)}
	var recentErr, err2 error
	r.recent, _, recentErr = s.List().Recent(recentKept)
	r.caseload, err2 = s.Caseload()
	r.listing = errors.Join(recentErr, err2)
	for id := assessment.ID(1); id <= upTo; id++ {
		if record, err := s.Get(id); err != nil {
			r.getting[id] = err
		} else {
			r.records[id] = plain(record)
		}
	}
	r.late, r.overdue = s.List().Overdue(afterIt)
	r.trail, r.setting = s.Session().Trail(), s.Preferences().Get("front")
	report, err := s.Check()
	r.found, r.foundWell = len(report.Problems), err == nil && len(report.Problems) == 0
	r.changed = !bytes.Equal(readFile(t, filepath.Join(folder, fileName)), data)
	return r
}

// silent says what is otherwise than it was and nobody is told; "" where there is nothing.
func (r read) silent(was read) string {
	if r.changed {
		return "reading has changed the file"
	}
	if r.opening != nil {
		_, damaged := errors.AsType[*DamagedError](r.opening)
		if locked, ok := errors.AsType[*LockedError](r.opening); ok && locked.Harm {
			damaged = true
		}
		if !damaged && !errors.As(r.opening, new(*NewerError)) {
			return fmt.Sprintf("it is refused with %v", r.opening)
		}
		return ""
	}
	told := r.listing != nil || len(r.damage) > 0
	for id, record := range was.records {
		now, ok := r.records[id]
		switch err := r.getting[id]; {
		case ok && !reflect.DeepEqual(now, record) && !r.olderState():
			return fmt.Sprintf("organisation %d is otherwise: %+v, was %+v", id, now, record)
		case !ok && !isTold(err):
			return fmt.Sprintf("organisation %d: %v", id, err)
		case !ok:
			told = true
		}
	}
	if r.listing == nil && !r.olderState() {
		for name, lists := range map[string][2][]assessment.Summary{"recent": {r.recent, was.recent}, "caseload": {r.caseload, was.caseload}} {
			if len(lists[0]) != len(lists[1]) {
				return fmt.Sprintf("%s has %d", name, len(lists[0]))
			}
			for _, s := range lists[1] {
				if !lists[0][0].Damaged && !isIn(lists[0], s) {
					return fmt.Sprintf("%s lacks %+v", name, s)
				}
			}
			for _, s := range lists[0] {
				told = told || s.Damaged
				if !s.Damaged && !isIn(lists[1], s) {
					return fmt.Sprintf("%s has %+v", name, s)
				}
			}
		}
	}
	if r.overdue == nil && len(r.damage) == 0 && !reflect.DeepEqual(r.late, was.late) {
		return fmt.Sprintf("late %+v", r.late)
	}
	if (!reflect.DeepEqual(r.trail, was.trail) || r.setting != was.setting) && len(r.damage) == 0 {
		return "the trail or a setting is otherwise"
	}
	if told && r.foundWell {
		return "check finds nothing"
	}
	return ""
}

// told says that something was named, without a check.
func (r read) told() bool {
	return len(r.damage) > 0 || len(r.getting) > 0 || r.listing != nil || r.overdue != nil ||
		slices.ContainsFunc(r.caseload, func(s assessment.Summary) bool { return s.Damaged })
}

func (r read) olderState() bool {
	for _, err := range r.damage {
		if _, older := errors.AsType[*OlderError](err); older {
			return true
		}
	}
	return false
}

func isTold(err error) bool {
	_, unreadable := errors.AsType[*UnreadableError](err)
	_, damaged := errors.AsType[*DamagedError](err)
	return unreadable || damaged
}

func isIn(list []assessment.Summary, s assessment.Summary) bool { return slices.Contains(list, s) }

const inSound = 6 // organisations

func soundRead(t testing.TB, folder string) (data []byte, was read) {
	t.Helper()
	data = sound(t)
	was = readFrom(t, folder, data, inSound)
	if !was.foundWell || len(was.records) != inSound || len(was.damage) > 0 || len(was.late) == 0 || len(was.trail.Stops) == 0 || was.setting == "" {
		t.Fatalf("it is not sound: %+v", was)
	}
	return data, was
}

// outcomes counts what came of damage.
type outcomes struct{ refused, named, none, silent int }

func (o *outcomes) add(r, was read) (silent string) {
	silent = r.silent(was)
	switch {
	case silent != "":
		o.silent++
	case r.opening != nil:
		o.refused++
	case r.told() || !r.foundWell:
		o.named++
	default:
		o.none++
	}
	return silent
}

func (o *outcomes) String() string {
	return fmt.Sprintf("%d refused, %d named, %d without effect, %d silent", o.refused, o.named, o.none, o.silent)
}

// One bit is another one, anywhere where a byte means something: nothing is otherwise and nobody told, also where nobody checks.
func TestNoFlippedBitChangesAnythingInSilence(t *testing.T) {
	t.Parallel()
	folder, seed := throwaway(t), trialtest.Seed(t)
	data, was := soundRead(t, folder)
	at, random := usedBytes(t, data), trialtest.Random(seed, 0)
	var o outcomes
	count := trialtest.Count(600, 10_000)
	for range count {
		flipped := bytes.Clone(data)
		where, bit := at[random.IntN(len(at))], random.IntN(8)
		flipped[where] ^= 1 << bit
		if silent := o.add(readFrom(t, folder, flipped, inSound), was); silent != "" {
			t.Errorf("bit %d of byte %d: %s", bit, where, silent)
		}
	}
	trialtest.Figure(t, "%d bits flipped in %d used bytes: %v (seed %d)", count, len(at), &o, seed)
}

// soundSealed is soundRead of a file with a passphrase, with the code that opens it.
func soundSealed(t testing.TB, folder string) (data []byte, was read, code string) {
	t.Helper()
	must(t, os.WriteFile(filepath.Join(folder, fileName), sound(t), 0o600))
	s := open(t, folder)
	code = quickly(t, s)
	must(t, s.Session().SaveTrail(trailTo(Place{Case: 5, Page: "question"}))) // so that it has free pages too
	must(t, s.Close())
	data = readFile(t, s.Path())
	was = readFrom(t, folder, data, inSound, code)
	if !was.foundWell || len(was.records) != inSound || len(was.damage) > 0 {
		t.Fatalf("it is not sound: %+v", was)
	}
	return data, was, code
}

// The same of a file with a passphrase.
func TestNoFlippedBitOfASealedFileChangesAnythingInSilence(t *testing.T) {
	t.Parallel()
	folder, seed := throwaway(t), trialtest.Seed(t)
	data, was, code := soundSealed(t, folder)
	at, random := usedBytes(t, data), trialtest.Random(seed, 1)
	var o outcomes
	count := trialtest.Count(200, 10_000)
	for range count {
		flipped := bytes.Clone(data)
		where, bit := at[random.IntN(len(at))], random.IntN(8)
		flipped[where] ^= 1 << bit
		if silent := o.add(readFrom(t, folder, flipped, inSound, code), was); silent != "" {
			t.Errorf("bit %d of byte %d: %s", bit, where, silent)
		}
	}
	trialtest.Figure(t, "%d bits flipped in %d used bytes of a file with a passphrase: %v (seed %d)", count, len(at), &o, seed)
}

// However much of the file's end is missing, up to any byte or any page.
func TestNoCutChangesAnythingInSilence(t *testing.T) {
	t.Parallel()
	folder, seed := throwaway(t), trialtest.Seed(t)
	data, was := soundRead(t, folder)
	cutAnywhere(t, folder, data, was, seed, "")
}

// The same of a file with a passphrase.
func TestNoCutOfASealedFileChangesAnythingInSilence(t *testing.T) {
	t.Parallel()
	folder, seed := throwaway(t), trialtest.Seed(t)
	data, was, code := soundSealed(t, folder)
	cutAnywhere(t, folder, data, was, seed, " and a passphrase", code)
}

func cutAnywhere(t *testing.T, folder string, data []byte, was read, seed uint64, what string, secrets ...string) {
	t.Helper()
	used, random := usedBytes(t, data), trialtest.Random(seed, 0)
	var o outcomes
	count := trialtest.Count(100, 1_000)
	for n := range count {
		length := random.IntN(used[len(used)-1])
		if n%4 == 0 {
			length -= length % os.Getpagesize()
		}
		if silent := o.add(readFrom(t, folder, data[:length], inSound, secrets...), was); silent != "" {
			t.Errorf("cut after %d bytes: %s", length, silent)
		}
	}
	trialtest.Figure(t, "%d cuts of a file with %d bytes%s: %v (seed %d)", count, used[len(used)-1], what, &o, seed)
}

// A value that is sound in its own place is none under another key, or on another shelf.
func TestNoSwappedValueChangesAnythingInSilence(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	data, was := soundRead(t, folder)
	path := filepath.Join(folder, "swapped.db")
	rapid.Check(t, func(r *rapid.T) {
		must(t, os.WriteFile(path, data, 0o600))
		db, err := bolt.Open(path, 0o600, &bolt.Options{NoSync: true})
		must(t, err)
		same := false
		must(t, db.Update(func(tx *bolt.Tx) error {
			draw := func() (b *bolt.Bucket, key, value []byte) {
				b = tx.Bucket([]byte(rapid.SampledFrom(shelvesOfAll()).Draw(r, "shelf")))
				var keys [][]byte
				_ = b.ForEach(func(k, _ []byte) error {
					keys = append(keys, bytes.Clone(k))
					return nil
				})
				key = rapid.SampledFrom(keys).Draw(r, "key")
				return b, key, bytes.Clone(b.Get(key))
			}
			one, key, value := draw()
			other, otherKey, otherValue := draw()
			same = bytes.Equal(value, otherValue)
			return errors.Join(one.Put(key, otherValue), other.Put(otherKey, value))
		}))
		must(t, db.Close())
		swapped, err := os.ReadFile(path)
		must(t, err)
		got := readFrom(t, folder, swapped, inSound)
		if silent := got.silent(was); silent != "" || !same && got.opening == nil && got.foundWell {
			r.Fatalf("%s; check found %d", silent, got.found)
		}
	})
}

// A file that was sound goes on being so, whatever is said of another organisation of it.
func TestTheOthersGoOn(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	for _, name := range []string{"First", "Second", "Third"} {
		liveAYear(t, s, create(t, s, name).ID, "Example")
	}
	harm(t, s, summariesShelf, keyOf(2), []byte("?"))
	harm(t, s, metaShelf, recentKey, []byte("?"))
	s = reopen(t, s)
	first := give(t, s, 1, "trust.roles", assessment.Rating(4))
	fourth := create(t, s, "Fourth")
	list, err := s.Caseload()
	must(t, err)
	if len(list) != 4 || !list[0].Damaged || list[0].ID != 2 || list[0].Name != "Second" {
		t.Errorf("caseload %+v", list)
	}
	if due, err := s.List().Overdue(afterIt); len(due) == 0 || !isTold(err) {
		t.Errorf("overdue %+v, %v", due, err)
	}
	s = reopen(t, s)
	same(t, get(t, s, 1), first)
	same(t, get(t, s, fourth.ID), fourth)
	must(t, s.Delete(2))
	if list, err := s.Caseload(); err != nil || len(list) != 3 || list[0].Damaged {
		t.Errorf("caseload %+v, %v", list, err)
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("check %+v, %v", report, err)
	}
}
