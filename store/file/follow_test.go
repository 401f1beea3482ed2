package file

import (
	"math/rand/v2"
	"testing"

	"equalfooting/store/gate"
)

// What is noted without reading it is what reading all of it finds, also where leaves go on over several pages.
func TestFollowingFindsWhatReadingDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, entries := range []int{0, 1, 10, 300, 3000} {
		f := open(t)
		for range 3 {
			err := f.Update(func(tx *gate.Tx) error {
				for range entries {
					key := []byte{byte(random.Uint32()), byte(random.Uint32()), byte(random.Uint32())}
					if err := tx.Put(shelf, key, make([]byte, random.IntN(300)*(1+9*random.IntN(2)))); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := f.Pages().Follows(); err != nil {
			t.Error(err)
		}
		all, followed := wiping{f: f, pageSize: f.place.pageSize}, wiping{f: f, pageSize: f.place.pageSize}
		for w, tree := range map[*wiping]func(*pageChecker, uint64) error{&all: (*pageChecker).checkTree, &followed: (*pageChecker).follow} {
			if err := w.reach(Alone, tree); err != nil {
				t.Fatal(err)
			}
		}
		longer := 0
		for id := uint64(2); id < all.known; id++ {
			followed.next = id
			if followed.reached.has(id) {
				followed.last = id
			} else if followed.goesOn() {
				longer++
				followed.reached.set(id)
			}
			if followed.reached.has(id) != all.reached.has(id) {
				t.Fatalf("%d entries: page %d is in use: %v, and %v where all is read", entries, id, followed.reached.has(id), all.reached.has(id))
			}
		}
		if longer == 0 && entries >= 300 {
			t.Errorf("%d entries: no page goes on over another", entries)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

// A page that leads to itself, or beyond the end, is not followed.
func TestFollowingADamagedTree(t *testing.T) {
	f := open(t)
	err := f.Update(func(tx *gate.Tx) error {
		for i := range 2000 {
			if err := tx.Put(shelf, []byte{byte(i), byte(i >> 8)}, make([]byte, 100)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	branch := uint64(0)
	for id := uint64(2); branch == 0; id++ {
		c := pageChecker{file: f.place.handle, pageSize: f.place.pageSize, count: id + 100, seen: bitsFor(id + 100)}
		if _, flags, _, err := c.read(id); err == nil && flags == branchPage {
			branch = id
		}
	}
	at := int64(branch)*f.place.pageSize + pageHeaderSize + elementSize + 8 // where its second element leads to
	for _, to := range []uint64{branch, 1 << 40} {
		if _, err := f.place.handle.WriteAt(order.AppendUint64(nil, to), at); err != nil {
			t.Fatal(err)
		}
		if f.Pages().Follows() == nil {
			t.Errorf("page %d leads to %d, and nothing is said", branch, to)
		}
	}
}
