package file

import (
	"bytes"
	"fmt"
	"os"
	"sort"

	"equalfooting/store/gate"
)

// ahead checks the pages of a file just before they are read, until all of them have been looked over. It checks each once.
type ahead struct {
	pages   pageChecker
	root    uint64
	shelves map[gate.Shelf]uint64 // where the trees of the shelves begin; 0 for one that is stored among the shelves themselves
	found   map[uint64]lookedAt   // the pages of trees that were looked at
}

// lookedAt is a page that was looked at.
type lookedAt struct {
	from   uint64 // the page that leads to it; 0 for the first of all
	branch []byte // the page itself; nil for a leaf
	last   []byte // the last key on a leaf; nil where there is none
}

// newAhead begins with the shelves.
func newAhead(file *os.File) (*ahead, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	a := &ahead{pages: pageChecker{file: file}, shelves: make(map[gate.Shelf]uint64), found: make(map[uint64]lookedAt)}
	if a.root, err = a.pages.frame(info.Size()); err != nil {
		return nil, err
	}
	_, err = a.tree(0, a.root, nil, func(id uint64, name, content []byte) error {
		root, err := a.pages.bucketRoot(id, content)
		a.shelves[gate.Shelf(name)] = root
		return err
	})
	return a, err
}

// look checks all that is read to find the entries of a shelf whose stored keys begin with something.
func (a *ahead) look(shelf gate.Shelf, begins []byte) error {
	root := a.shelves[shelf]
	if root == 0 {
		return nil
	}
	_, err := a.tree(a.root, root, begins, func(uint64, []byte, []byte) error { return nil }) // a shelf on a shelf is never opened
	return err
}

// tree checks a page, and those that it leads to on the way to keys that begin with something. on says that the reader may go on to the
// next page.
func (a *ahead) tree(from, id uint64, begins []byte, bucket func(id uint64, name, content []byte) error) (on bool, err error) {
	page, err := a.page(from, id, bucket)
	if err != nil {
		return false, err
	}
	if page.branch == nil {
		return page.last == nil || bytes.Compare(page.last, begins) < 0 || bytes.HasPrefix(page.last, begins), nil
	}
	on = true
	for i := first(page.branch, begins); i < countOf(page.branch) && on; i++ {
		if on, err = a.tree(id, branchChild(page.branch, i), begins, bucket); err != nil {
			return false, err
		}
	}
	return on, nil
}

// first gives where bbolt begins to look for a key on a branch page, even if the keys there are in no order.
func first(page, key []byte) int {
	exact := false
	i := sort.Search(countOf(page), func(i int) bool {
		there, _ := branchKey(page, i)
		order := bytes.Compare(there, key)
		exact = exact || order == 0
		return order >= 0
	})
	if !exact && i > 0 {
		i--
	}
	return i
}

// page looks at a page that another one leads to.
func (a *ahead) page(from, id uint64, bucket func(id uint64, name, content []byte) error) (lookedAt, error) {
	if was, ok := a.found[id]; ok && was.from == from {
		return was, nil
	}
	page, branch, err := a.pages.treePage(id)
	if err != nil {
		return lookedAt{}, err
	}
	is := lookedAt{from: from, branch: page}
	if !branch {
		if err := a.pages.checkLeaf(id, page, bucket); err != nil {
			return lookedAt{}, err
		}
		if is.branch = nil; countOf(page) > 0 {
			last, err := leafKey(page, countOf(page)-1)
			if err != nil {
				return lookedAt{}, fmt.Errorf("leaf page %d: %w", id, err)
			}
			is.last = bytes.Clone(last)
		}
		a.pages.release(page)
	}
	a.found[id] = is
	return is, nil
}
