package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/trialtest"
)

const inMany = 60 // organisations: more than are listed first

// inGoodOrder gives a data file with more than one page's worth of each kind of entry, left in good order.
func inGoodOrder(t testing.TB) []byte {
	t.Helper()
	s := open(t, throwaway(t))
	for i := range inMany {
		add(t, s, wholeSheet(fmt.Sprintf("Example Network %d", i)), false)
	}
	must(t, s.Session().SaveTrail(trailTo(Place{Case: 6, Page: "question"})))
	must(t, s.Preferences().Save("front", "plain"))
	must(t, s.Close())
	return readFile(t, s.Path())
}

// pagesOf gives the pages of a data file that have these flags of bbolt's, by where they begin.
func pagesOf(data []byte, flags uint16) []int {
	var all []int
	for at := 0; at < len(data); at += os.Getpagesize() {
		if binary.NativeEndian.Uint16(data[at+8:]) == flags && at > 0 {
			all = append(all, at)
		}
	}
	return all
}

// openAhead opens these bytes as a data file that was left in good order.
func openAhead(t testing.TB, folder string, data []byte, secrets ...string) (*Store, error) {
	t.Helper()
	must(t, os.WriteFile(filepath.Join(folder, fileName), data, 0o600))
	s, err := OpenAhead(folder, clock(), secrets...)
	if err == nil {
		t.Cleanup(func() { _ = s.Close() })
	}
	return s, err
}

// aside damages the page of a shelf that holds its last entries, which nothing reads before the first picture.
func aside(t testing.TB, data []byte) []byte {
	t.Helper()
	data = bytes.Clone(data)
	for _, at := range pagesOf(data, 2) {
		if bytes.Contains(data[at:at+os.Getpagesize()], []byte("Example Network 1\"")) { // as the organisation itself has it
			data[at+10] ^= 0x40
			return data
		}
	}
	t.Fatal("there is no such page")
	return nil
}

// looked looks over the file, and gives what that has found.
func looked(s *Store) error {
	s.LookOver()
	return s.Unsaved().Damaged()
}

func isDamaged(err error) bool {
	_, damaged := errors.AsType[*DamagedError](err)
	return damaged
}

// What was left in good order is shown before all of it is looked at; what is found then is as if it had been found before.
func TestDamageIsFoundAfterTheFirstPicture(t *testing.T) {
	t.Parallel()
	data, folder := aside(t, inGoodOrder(t)), throwaway(t)
	if s, err := OpenAhead(folder, clock()); err != nil {
		t.Fatal(err) // a new one
	} else {
		must(t, looked(s))
		must(t, s.Close())
	}
	s, err := openAhead(t, folder, data)
	must(t, err)
	if list, _, err := s.List().Recent(recentKept); err != nil || len(list) != recentKept {
		t.Errorf("before it %d are listed: %v", len(list), err)
	}
	if err := looked(s); !isDamaged(err) {
		t.Errorf("the look finds %v", err)
	}
	if _, err := s.Get(inMany); !isDamaged(err) {
		t.Errorf("after it, reading gives %v", err)
	}
	must(t, s.Close())
	if _, err := Open(folder, clock()); !isDamaged(err) {
		t.Errorf("opening it as ever gives %v", err)
	}
}

// Nothing is said to be saved in a file that was not looked at.
func TestNothingIsWrittenBeforeTheLook(t *testing.T) {
	t.Parallel()
	data := aside(t, inGoodOrder(t))
	for name, write := range map[string]func(s *Store) error{
		"an answer": func(s *Store) error {
			_, err := s.Change(inMany, func(r *assessment.Record, now time.Time) error {
				r.Give("trust.roles", assessment.Rating(1), now)
				return nil
			})
			return err
		},
		"an organisation": func(s *Store) error {
			_, err := s.Add(wholeSheet("Example Group"), false)
			return err
		},
		"a setting":    func(s *Store) error { return s.Preferences().Save("front", "full") },
		"the trail":    func(s *Store) error { return s.Session().SaveTrail(trailTo(Place{Case: 5, Page: "question"})) },
		"a deletion":   func(s *Store) error { return s.Delete(inMany) },
		"a passphrase": func(s *Store) error { return s.Passphrase().Set("word", func(string) bool { return true }) },
		"a backup":     func(s *Store) error { return s.Backups().Make() },
	} {
		folder := throwaway(t)
		s, err := openAhead(t, folder, data)
		must(t, err)
		if err := write(s); err == nil {
			t.Errorf("%s is said to be kept", name)
		}
		s.LookOver()
		if held := name == "an answer" || name == "an organisation"; isDamaged(s.Unsaved().Damaged()) == held || held && !isDamaged(s.Unsaved().Why()) {
			t.Errorf("%s: the file is %v, and unsaved is something because of %v", name, s.Unsaved().Damaged(), s.Unsaved().Why())
		}
		if !bytes.Equal(readFile(t, s.Path()), data) {
			t.Errorf("%s was written", name)
		}
	}
}

// What was not left in good order is looked at before.
func TestAfterAKillTheLookComesFirst(t *testing.T) {
	t.Parallel()
	data, folder := aside(t, inGoodOrder(t)), throwaway(t)
	must(t, os.WriteFile(holderPath(filepath.Join(folder, fileName)), []byte("{}"), 0o600))
	if _, err := openAhead(t, folder, data); !isDamaged(err) {
		t.Errorf("it opens with %v", err)
	}
}

// One bit is another one, where pages lead to pages or anywhere else: what is read before the look is as it was or is refused, the
// program does not fall over it, and in the end it is said to be damaged if and only if it is when all is looked at first.
func TestNoFlippedBitIsBelievedAhead(t *testing.T) {
	t.Parallel()
	data := inGoodOrder(t)
	flipsAhead(t, data, "")
}

// The same of a file with a passphrase.
func TestNoFlippedBitOfASealedFileIsBelievedAhead(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	must(t, os.WriteFile(filepath.Join(folder, fileName), inGoodOrder(t), 0o600))
	s := open(t, folder)
	code := quickly(t, s)
	must(t, s.Session().SaveTrail(trailTo(Place{Case: 5, Page: "question"})))
	must(t, s.Close())
	flipsAhead(t, readFile(t, s.Path()), " and a passphrase", code)
}

func flipsAhead(t *testing.T, data []byte, what string, secrets ...string) {
	t.Helper()
	folder, seed := throwaway(t), trialtest.Seed(t)
	was, err := openAhead(t, folder, data, secrets...)
	must(t, err)
	recent, _, err := was.List().Recent(recentKept)
	must(t, err)
	trail, record := was.Session().Trail(), plain(get(t, was, 33))
	must(t, looked(was))
	must(t, was.Close())

	used, random := usedBytes(t, data), trialtest.Random(seed, 2)
	var branches []int // where pages lead to pages
	for _, at := range pagesOf(data, 1) {
		for i := range 16 * (1 + int(binary.NativeEndian.Uint16(data[at+10:]))) {
			branches = append(branches, at+i)
		}
	}
	found, late := 0, 0
	count := trialtest.Count(150, 5_000)
	for n := range count {
		from := used
		if n%2 == 0 {
			from = branches
		}
		where, bit := from[random.IntN(len(from))], random.IntN(8)
		flipped := bytes.Clone(data)
		flipped[where] ^= 1 << bit
		s, ahead := openAhead(t, folder, flipped, secrets...)
		if ahead == nil {
			now, _, err := s.List().Recent(recentKept)
			// Where one of them is not found, all are given.
			if err == nil && len(s.Damage()) == 0 && !now[0].Damaged && !reflect.DeepEqual(now[:len(recent)], recent) {
				t.Errorf("bit %d of byte %d: %d others are listed", bit, where, len(now))
			}
			if got := s.Session().Trail(); len(s.Damage()) == 0 && !reflect.DeepEqual(got, trail) && len(got.Stops) > 0 {
				t.Errorf("bit %d of byte %d: the trail is %+v", bit, where, got)
			}
			if r, err := s.Get(33); err == nil && len(s.Damage()) == 0 && !reflect.DeepEqual(plain(r), record) {
				t.Errorf("bit %d of byte %d: it reads another %q", bit, where, r.Organisation.Name)
			}
			if ahead = looked(s); isDamaged(ahead) {
				late++
			}
			must(t, s.Close())
		}
		s, before := openAs(folder, flipped, secrets...)
		if isDamaged(before) {
			found++
		}
		if isDamaged(ahead) != isDamaged(before) && !isDamaged(readAll(s)) {
			t.Errorf("bit %d of byte %d: ahead %v, before %v", bit, where, ahead, before)
		}
		if s != nil {
			must(t, s.Close())
		}
	}
	if late == 0 {
		t.Error("none was found late")
	}
	trialtest.Figure(t, "%d bits flipped in a file that is shown before it is looked over%s: %d damage its structure, %d of these found late (seed %d)",
		count, what, found, late, seed)
}

func openAs(folder string, data []byte, secrets ...string) (*Store, error) {
	if err := os.WriteFile(filepath.Join(folder, fileName), data, 0o600); err != nil {
		return nil, err
	}
	return Open(folder, clock(), secrets...)
}

// readAll gives what reading all that is shown first says of a file that could be opened.
func readAll(s *Store) error {
	if s == nil {
		return nil
	}
	_, _, err := s.List().Recent(recentKept)
	_, getting := s.Get(33)
	return errors.Join(err, getting)
}

// Who has the file open is noted once it is looked over, and before anything is written to it; the note says then that it was not left in
// good order.
func TestTheHolderIsNotedBeforeAnythingIsWritten(t *testing.T) {
	t.Parallel()
	data := inGoodOrder(t)
	for name, do := range map[string]func(s *Store){
		"the look": (*Store).LookOver,
		"a write":  func(s *Store) { must(t, s.Preferences().Save("front", "full")) },
	} {
		folder := throwaway(t)
		s, err := openAhead(t, folder, data)
		must(t, err)
		if _, err := os.Stat(holderPath(s.Path())); err == nil {
			t.Error("it is noted before the first picture")
		}
		do(s)
		if _, err := os.Stat(holderPath(s.Path())); err != nil {
			t.Errorf("after %s: %v", name, err)
		}
		must(t, s.Close())
		s.LookOver()
		if _, err := os.Stat(holderPath(s.Path())); err == nil {
			t.Errorf("after %s and closing it is still noted", name)
		}
	}
}
