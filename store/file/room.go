package file

import (
	"slices"

	"equalfooting/store/gate"

	bolt "go.etcd.io/bbolt"
)

// What a transaction writes costs a disk little more than one page if it is in one place, and several times that if it is spread over a
// large file. The lowest free pages are used first. So a file that is written again as a whole gets free pages at its front, and is worth
// writing again once these are used up.

const (
	near     = 512 // pages: that is close together
	fewest   = 32  // the free pages that should: what some transactions write
	mostRoom = 480 // pages: the list of them takes no more than one
)

// Worn says that writing the file again would make it quicker or much shorter: its free pages are spread out, or half of it is free.
func (p Pages) Worn() bool {
	c, newest := p.newest()
	if newest.freelist == noFreelist {
		return false
	}
	free, err := c.freePages(newest.freelist)
	if err != nil {
		return false
	}
	slices.Sort(free)
	apart := len(free) < fewest || free[fewest-1]-free[0] > near
	return 2*uint64(len(free)) > newest.count || newest.count > near && apart
}

// makeRoom has fill fill a new file, and leaves room at its front: as much as suits a file of so many bytes.
func makeRoom(db *bolt.DB, size int64, fill func() error) error {
	const shelf gate.Shelf = "room"
	page := db.Info().PageSize
	pages := min(int(size)/page/8, mostRoom)
	if pages == 0 {
		return fill()
	}
	err := gate.Update(db, nil, func(tx *gate.Tx) error {
		if err := tx.Make(shelf); err != nil {
			return err
		}
		return tx.Bare().Fill(shelf, []gate.Entry{{Key: []byte(shelf), Value: make([]byte, pages*page-page/2)}}) // its page has a head
	})
	if err == nil {
		err = fill()
	}
	if err != nil {
		return err
	}
	return gate.Update(db, nil, func(tx *gate.Tx) error { return tx.Unmake(shelf) })
}
