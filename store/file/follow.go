package file

import "fmt"

// Follows says what is wrong with what leads to the file's pages, if WipeNow could not follow it: a *DamagedError, or nil.
func (p Pages) Follows() error {
	c, newest := p.newest()
	if err := c.follow(newest.root); err != nil {
		return p.of.Damaged(err)
	}
	return nil
}

// follow notes the pages that the tree of the shelves leads to. Of the trees of the shelves it reads what leads to other pages: the
// leaves, which are nearly all, are noted unread, and so without the pages that they go on over.
func (c *pageChecker) follow(id uint64) error {
	page, branch, err := c.treePage(id)
	if err != nil {
		return err
	}
	defer c.release(page)
	if !branch {
		return c.checkLeaf(id, page, c.followBucket)
	}
	for i := range countOf(page) {
		if err := c.follow(branchChild(page, i)); err != nil {
			return err
		}
	}
	return nil
}

func (c *pageChecker) followBucket(id uint64, _, content []byte) error {
	root, err := c.bucketRoot(id, content)
	if err != nil || root == 0 {
		return err
	}
	return c.followShelf(root)
}

// followShelf notes the pages of a shelf's tree, whose leaves are all as far from its root.
func (c *pageChecker) followShelf(id uint64) error {
	page, branch, err := c.treePage(id)
	if err != nil || !branch {
		return err
	}
	defer c.release(page)
	first, err := c.bytes(int64(branchChild(page, 0))*c.pageSize, pageHeaderSize)
	if err != nil {
		return fmt.Errorf("page %d: %w", branchChild(page, 0), err)
	}
	leaves := order.Uint16(first[8:]) == leafPage
	for i := range countOf(page) {
		if leaves {
			err = c.use(branchChild(page, i), 0)
		} else {
			err = c.followShelf(branchChild(page, i))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
