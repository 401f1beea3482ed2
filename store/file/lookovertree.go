package file

import (
	"errors"
	"fmt"
)

// checkTree checks a page of a tree, and all that it leads to.
func (c *pageChecker) checkTree(id uint64) error {
	page, branch, err := c.treePage(id)
	if err != nil {
		return err
	}
	defer c.release(page)
	if !branch {
		return c.checkLeaf(id, page, c.checkBucket)
	}
	for i := range countOf(page) {
		if err := c.checkTree(branchChild(page, i)); err != nil {
			return err
		}
	}
	return nil
}

// treePage reads a page of a tree and checks it, except for a leaf's elements.
func (c *pageChecker) treePage(id uint64) (page []byte, branch bool, err error) {
	page, flags, _, err := c.read(id)
	switch {
	case err != nil:
		return nil, false, err
	case flags == branchPage:
		return page, true, checkBranch(id, page)
	case flags == leafPage:
		return page, false, nil
	default:
		return nil, false, fmt.Errorf("page %d has unknown flags %x", id, flags)
	}
}

func countOf(page []byte) int { return int(order.Uint16(page[10:])) }

func checkBranch(id uint64, page []byte) error {
	count := countOf(page)
	if count == 0 || pageHeaderSize+count*elementSize > len(page) {
		return fmt.Errorf("branch page %d has a wrong count", id)
	}
	for i := range count {
		if _, err := branchKey(page, i); err != nil {
			return fmt.Errorf("branch page %d: %w", id, err)
		}
	}
	return nil
}

// branchKey is the first key that an element of a branch page leads to, and branchChild the page that it leads to.
func branchKey(page []byte, i int) ([]byte, error) {
	at := pageHeaderSize + i*elementSize
	return slice(page, at, order.Uint32(page[at:]), order.Uint32(page[at+4:]))
}

func branchChild(page []byte, i int) uint64 {
	return order.Uint64(page[pageHeaderSize+i*elementSize+8:])
}

// checkLeaf checks a leaf, and has the buckets in it checked: a small bucket is a leaf page of its own inside a value.
func (c *pageChecker) checkLeaf(id uint64, page []byte, bucket func(id uint64, name, content []byte) error) error {
	count := countOf(page)
	if pageHeaderSize+count*elementSize > len(page) {
		return fmt.Errorf("leaf page %d has a wrong count", id)
	}
	for i := range count {
		at := pageHeaderSize + i*elementSize
		e := page[at:]
		position, length, value := order.Uint32(e[4:]), order.Uint32(e[8:]), order.Uint32(e[12:])
		key, err := leafKey(page, i)
		if err != nil {
			return fmt.Errorf("leaf page %d: %w", id, err)
		}
		if uint64(position)+uint64(length) > 1<<31 {
			return fmt.Errorf("leaf page %d: a position is beyond the end", id)
		}
		content, err := slice(page, at, position+length, value)
		if err != nil {
			return fmt.Errorf("leaf page %d: %w", id, err)
		}
		if order.Uint32(e)&bucketElement == 0 {
			continue
		}
		if err := bucket(id, key, content); err != nil {
			return err
		}
	}
	return nil
}

func leafKey(page []byte, i int) ([]byte, error) {
	at := pageHeaderSize + i*elementSize
	return slice(page, at, order.Uint32(page[at+4:]), order.Uint32(page[at+8:]))
}

// checkBucket checks a bucket that is stored in a leaf, and all that it leads to.
func (c *pageChecker) checkBucket(id uint64, _, content []byte) error {
	root, err := c.bucketRoot(id, content)
	if err != nil || root == 0 {
		return err
	}
	return c.checkTree(root)
}

// bucketRoot gives where the tree of a bucket in a leaf begins; 0 if all of it is in the leaf, and then that is checked.
func (c *pageChecker) bucketRoot(id uint64, content []byte) (root uint64, err error) {
	if len(content) < bucketHeader {
		return 0, fmt.Errorf("leaf page %d: a bucket is cut short", id)
	}
	if root = order.Uint64(content); root != 0 {
		return root, nil
	}
	inside := content[bucketHeader:]
	if len(inside) < pageHeaderSize || order.Uint16(inside[8:]) != leafPage {
		return 0, fmt.Errorf("leaf page %d: a bucket in it is no leaf", id)
	}
	return 0, c.checkLeaf(id, inside, c.checkBucket)
}

// slice gives so many bytes, starting at a position counted from an element.
func slice(page []byte, at int, position, length uint32) ([]byte, error) {
	start := uint64(at) + uint64(position)
	end := start + uint64(length)
	if end > uint64(len(page)) {
		return nil, errors.New("a key or value is beyond the end")
	}
	return page[start:end], nil
}
