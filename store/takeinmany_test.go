package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
)

// arrivingMany are bundles of so many organisations, of which the first comes in two versions, the second of them last.
func arrivingMany(t *testing.T, count int) []Arriving {
	t.Helper()
	from := open(t, throwaway(t))
	var list []bundle.Bundle
	for i := range count {
		id := create(t, from, fmt.Sprintf("Example Group %d", i)).ID
		list = append(list, moved(t, from, id))
	}
	_, err := from.Change(1, func(r *assessment.Record, _ time.Time) error { r.Organisation.Name = "Later"; return nil })
	must(t, err)
	return arriving(append(list, moved(t, from, 1)))
}

// takesIn takes in some at a time.
func takesIn(s *Store, list []Arriving, atOnce int) (map[string]string, error) {
	names := make(map[string]string)
	err := s.Bundles().takeIn(list, theirWords, atOnce, func(uid string, r assessment.Record) { names[uid] = r.Organisation.Name })
	return names, err
}

// Many come in some at a time, each as if they came at once; with a passphrase too.
func TestManyComeInSomeAtATime(t *testing.T) {
	t.Parallel()
	for _, sealed := range []bool{false, true} {
		t.Run(fmt.Sprintf("sealed=%v", sealed), func(t *testing.T) {
			t.Parallel()
			list := arrivingMany(t, 7)
			s := open(t, throwaway(t))
			here := create(t, s, "Here before")
			if sealed {
				quickly(t, s)
			}
			names, err := takesIn(s, list, 3)
			must(t, err)
			if len(names) != 7 || names[list[0].UID] != "Later" || names[list[6].UID] != "Example Group 6" {
				t.Errorf("%v came in", names)
			}
			if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 8 {
				t.Errorf("%+v, %v", report, err)
			}
			if _, err := s.Change(here.ID, func(r *assessment.Record, _ time.Time) error { r.Organisation.Name = "Here"; return nil }); err != nil {
				t.Errorf("what was here cannot be changed: %v", err)
			}
			arrivals, err := s.Bundles().ComingOf(list[1:7], theirWords)
			must(t, err)
			for _, a := range arrivals {
				if !a.Same {
					t.Errorf("once more it would change something: %+v", a)
				}
			}
			if found, _, err := s.List().Recent(recentKept); err != nil || len(found) != 8 {
				t.Errorf("%d are listed, %v", len(found), err)
			}
		})
	}
}

// Where one of many cannot be read, or somebody stops it, none of them comes in, and nothing is left lying about.
func TestAllOfManyComeInOrNone(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	for _, atOnce := range []int{3, 100} {
		for at := range 8 {
			list := arrivingMany(t, 7)
			folder := throwaway(t)
			s := open(t, folder)
			create(t, s, "Here before")
			list[at].Read = func() (bundle.Bundle, error) { return bundle.Bundle{}, broken }
			if _, err := takesIn(s, list, atOnce); err != broken { //nolint:errorlint // nothing else is said of it
				t.Errorf("at %d: %v", at, err)
			}
			told := 0
			end := s.Telling(func(Step, int, int) error {
				if told++; told > at {
					return ErrStopped
				}
				return nil
			})
			if _, err := takesIn(s, arrivingMany(t, 7), atOnce); !errors.Is(err, ErrStopped) && at < 7 {
				t.Errorf("stopped at %d: %v", at, err)
			}
			end()
			if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 1 && at < 7 {
				t.Errorf("at %d: %+v, %v", at, report, err)
			}
			if _, err := os.Stat(filepath.Join(folder, fileName+".compact")); err == nil {
				t.Errorf("at %d the copy is left", at)
			}
		}
	}
}
