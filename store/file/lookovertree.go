package file

import (
	"errors"
	"fmt"
)

// checkTree checks a page of a tree, and all that it leads to.
func (c *pageChecker) checkTree(id uint64) error {
	page, flags, count, err := c.read(id)
	if err != nil {
		return err
	}
	switch flags {
	case branchPage:
		return c.checkBranch(id, page, int(count))
	case leafPage:
		return c.checkLeaf(id, page, int(count))
	default:
		return fmt.Errorf("page %d has unknown flags %x", id, flags)
	}
}

func (c *pageChecker) checkBranch(id uint64, page []byte, count int) error {
	if count == 0 || pageHeaderSize+count*elementSize > len(page) {
		return fmt.Errorf("branch page %d has a wrong count", id)
	}
	for i := range count {
		at := pageHeaderSize + i*elementSize
		e := page[at:]
		if _, err := slice(page, at, order.Uint32(e), order.Uint32(e[4:])); err != nil {
			return fmt.Errorf("branch page %d: %w", id, err)
		}
		if err := c.checkTree(order.Uint64(e[8:])); err != nil {
			return err
		}
	}
	return nil
}

// checkLeaf checks a leaf, and the buckets in it: a small bucket is a leaf page of its own inside a value.
func (c *pageChecker) checkLeaf(id uint64, page []byte, count int) error {
	if pageHeaderSize+count*elementSize > len(page) {
		return fmt.Errorf("leaf page %d has a wrong count", id)
	}
	for i := range count {
		at := pageHeaderSize + i*elementSize
		e := page[at:]
		position, key, value := order.Uint32(e[4:]), order.Uint32(e[8:]), order.Uint32(e[12:])
		if _, err := slice(page, at, position, key); err != nil {
			return fmt.Errorf("leaf page %d: %w", id, err)
		}
		if uint64(position)+uint64(key) > 1<<31 {
			return fmt.Errorf("leaf page %d: a position is beyond the end", id)
		}
		content, err := slice(page, at, position+key, value)
		if err != nil {
			return fmt.Errorf("leaf page %d: %w", id, err)
		}
		if order.Uint32(e)&bucketElement == 0 {
			continue
		}
		if err := c.checkBucket(id, content); err != nil {
			return err
		}
	}
	return nil
}

func (c *pageChecker) checkBucket(id uint64, content []byte) error {
	if len(content) < bucketHeader {
		return fmt.Errorf("leaf page %d: a bucket is cut short", id)
	}
	switch root := order.Uint64(content); {
	case root != 0 && c.unread:
		return c.followShelf(root)
	case root != 0:
		return c.checkTree(root)
	}
	inside := content[bucketHeader:]
	if len(inside) < pageHeaderSize || order.Uint16(inside[8:]) != leafPage {
		return fmt.Errorf("leaf page %d: a bucket in it is no leaf", id)
	}
	return c.checkLeaf(id, inside, int(order.Uint16(inside[10:])))
}

// slice gives the length bytes that lie position bytes after an element at at.
func slice(page []byte, at int, position, length uint32) ([]byte, error) {
	start := uint64(at) + uint64(position)
	end := start + uint64(length)
	if end > uint64(len(page)) {
		return nil, errors.New("a key or value is beyond the end")
	}
	return page[start:end], nil
}
