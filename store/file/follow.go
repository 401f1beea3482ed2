package file

import "fmt"

// Follows says what is wrong with what leads to the file's pages, where WipeNow could not follow it: a *DamagedError, or nil.
func (f *File) Follows() error {
	c, newest := f.newestPages()
	if err := c.follow(newest.root); err != nil {
		return f.Damaged(err)
	}
	return nil
}

// newestPages gives the newest state of the file, and what walks its pages.
func (f *File) newestPages() (*pageChecker, state) {
	c := pageChecker{file: f.place.handle, pageSize: f.place.pageSize}
	var newest state
	for i := range int64(2) {
		if is, whole := c.stateAt(i*c.pageSize, c.pageSize); whole && is.transaction >= newest.transaction {
			newest = is
		}
	}
	c.count, c.seen = newest.count, make([]bool, newest.count)
	return &c, newest
}

// follow notes the pages that the tree of the shelves leads to. Of the trees of the shelves it reads what leads to other pages: the
// leaves, which are nearly all, are noted unread, and so without the pages that they go on over.
func (c *pageChecker) follow(root uint64) error {
	c.unread = true
	return c.checkTree(root)
}

// followShelf is checkTree for the tree of a shelf, whose leaves are all as far from its root.
func (c *pageChecker) followShelf(id uint64) error {
	page, flags, count, err := c.read(id)
	if err != nil || flags == leafPage {
		return err
	}
	if flags != branchPage || count == 0 || pageHeaderSize+int(count)*elementSize > len(page) {
		return fmt.Errorf("page %d leads nowhere", id)
	}
	leads := func(i int) uint64 { return order.Uint64(page[pageHeaderSize+i*elementSize+8:]) }
	first, err := c.bytes(int64(leads(0))*c.pageSize, pageHeaderSize)
	if err != nil {
		return fmt.Errorf("page %d: %w", leads(0), err)
	}
	for i := range int(count) {
		if order.Uint16(first[8:]) != leafPage {
			err = c.followShelf(leads(i))
		} else {
			err = c.use(leads(i), 0)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
