package file

import (
	"os"
	"slices"

	"equalfooting/store/gate"
)

// Found is an entry on a page of a damaged file.
type Found struct {
	gate.Entry            // damaged if it is not what was put there, which can be told only for pages that are Led to
	Shelf      gate.Shelf // "" where that is not known, and then it is damaged
	Bare       []byte     // the value as it is stored in the file
	Standing   Standing
}

// Salvaged is all that was found on the pages of a damaged file.
type Salvaged struct {
	Found  []Found
	Newest bool // the state by which pages stand is surely the newest that there was
	Sealed bool // there are entries as a file with a passphrase has them; with its key they can be read
}

// Salvage reads the pages of a file one by one, from bytes read in the ordinary way, whether anything leads to them or not. What is
// on them proves itself by its sum, so no page has to be believed. The error is a *FolderError.
func Salvage(path string, judge *gate.Judge) (Salvaged, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Salvaged{}, &FolderError{path, err}
	}
	s := &salvage{data: data, judge: judge}
	s.newestMeta()
	if s.size == 0 {
		s.size = int64(os.Getpagesize())
	}
	s.pages = int64(len(data)) / s.size
	if rest := int64(len(data)) % s.size; rest > 0 {
		s.pages++
		s.data = append(slices.Clip(data), make([]byte, s.size-rest)...)
	}
	s.standing, s.shelf = make([]Standing, s.pages), make([]gate.Shelf, s.pages)
	s.tries = int(min(s.pages*triesOfPage, mostTries))
	s.stand()
	for page := int64(0); page < s.pages; page++ {
		s.page(page)
	}
	if s.sealed {
		s.named()
	}
	return Salvaged{s.out, s.newest, s.sealed}, nil
}

type salvage struct {
	data           []byte
	judge          *gate.Judge
	size, pages    int64
	found, newest  bool // a meta page, and surely the newest one
	sealed         bool
	broken         bool // not all that the newest state leads to can be reached
	root, freelist uint64
	standing       []Standing
	shelf          []gate.Shelf
	out            []Found
	tries          int // left to find what nothing leads to, so that no file keeps people waiting for ever
}

// The tries for each page, and in all. A million take a few seconds.
const (
	triesOfPage = 2000
	mostTries   = 1 << 20
)
