package powertest

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Disk is what would be on a disk after a power cut, as far as a file system promises: everything that was synced; any sectors of all
// other writes; and other changes of names in order, up to any point. Once a sync has failed, no later sync makes the writes before it
// safe.
type Disk struct {
	folder string
	open   map[int]*opened
	names  map[string]*content // as the process sees them; a folder has no content
	safe   map[string]*content // as they are on the disk
	moves  []move              // the changes of names that nothing has synced yet
}

type opened struct {
	of     *content
	folder string // the folder's own name, if it is one
	at     int64
}

// content is a file's content, whatever its name.
type content struct {
	safe    []byte
	pending []written // not yet synced
	doubted []written // a sync failed, and no later one vouches for them
}

type written struct {
	at   int64
	data []byte
	size int64 // if data is nil, the file is cut or extended to this size
}

type move struct {
	in string // the folder in which a name changes
	do func(names map[string]*content)
}

const sector = 512

// NewDisk is a disk that already holds a folder safely.
func NewDisk(folder string) *Disk {
	d := &Disk{folder: folder, names: make(map[string]*content)}
	_ = filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() {
			data, _ := os.ReadFile(path)
			d.names[path] = &content{safe: data}
		} else if err == nil {
			d.names[path] = nil
		}
		return nil
	})
	return d
}

// Again returns the same disk before any call was followed.
func (d *Disk) Again() *Disk {
	a := &Disk{folder: d.folder, open: make(map[int]*opened), names: make(map[string]*content)}
	for path, file := range d.names {
		if file != nil {
			file = &content{safe: bytes.Clone(file.safe)}
		}
		a.names[path] = file
	}
	a.safe = maps.Clone(a.names)
	return a
}

func (d *Disk) rename(in string, do func(names map[string]*content)) {
	do(d.names)
	d.moves = append(d.moves, move{in, do})
}

// Does follows a call.
func (d *Disk) Does(c Call) {
	if c.Name == "close" {
		delete(d.open, c.File)
		return
	}
	o := d.open[c.File]
	if c.failed {
		if (c.Name == "fsync" || c.Name == "fdatasync") && o != nil && o.of != nil {
			o.of.doubted = append(o.of.doubted, o.of.pending...)
			o.of.pending = nil
		}
		return
	}
	ours := c.Path == d.folder || strings.HasPrefix(c.Path, d.folder+"/")
	switch c.Name {
	case "open":
		delete(d.open, int(c.gives))
		if !ours {
			return
		}
		file, there := d.names[c.Path]
		if !there && c.create {
			file = &content{}
			d.rename(filepath.Dir(c.Path), func(names map[string]*content) { names[c.Path] = file })
		}
		o := &opened{of: file}
		if file == nil {
			o.folder = c.Path
		}
		d.open[int(c.gives)] = o
	case "mkdir":
		if ours {
			d.rename(filepath.Dir(c.Path), func(names map[string]*content) { names[c.Path] = nil })
		}
	case "unlink":
		if ours {
			d.rename(filepath.Dir(c.Path), func(names map[string]*content) { delete(names, c.Path) })
		}
	case "rename", "link":
		if !ours {
			return
		}
		file := d.names[c.Path]
		d.rename(filepath.Dir(c.To), func(names map[string]*content) {
			names[c.To] = file
			if c.Name == "rename" {
				delete(names, c.Path)
			}
		})
	case "copy_file_range":
		if from := d.open[c.from]; from != nil && o != nil {
			data := from.of.now()[from.at : from.at+c.gives]
			o.of.write(written{at: o.at, data: data})
			o.at, from.at = o.at+c.gives, from.at+c.gives
		}
	case "write", "pwrite64", "ftruncate", "fsync", "fdatasync":
		if o != nil {
			d.writes(c, o)
		}
	}
}

func (d *Disk) writes(c Call, o *opened) {
	switch c.Name {
	case "write":
		o.of.write(written{at: o.at, data: c.Data[:c.gives]})
		o.at += c.gives
	case "pwrite64":
		o.of.write(written{at: c.at, data: c.Data[:c.gives]})
	case "ftruncate":
		o.of.pending = append(o.of.pending, written{size: c.size})
	case "fsync", "fdatasync":
		if o.of != nil {
			for _, w := range o.of.pending {
				o.of.safe = w.on(o.of.safe)
			}
			o.of.pending = nil
			return
		}
		last := -1
		for i, m := range d.moves {
			if m.in == o.folder {
				last = i
			}
		}
		for _, m := range d.moves[:last+1] {
			m.do(d.safe)
		}
		d.moves = d.moves[last+1:]
	}
}

// now is what a process would read.
func (f *content) now() []byte {
	data := bytes.Clone(f.safe)
	for _, w := range f.pending {
		data = w.on(data)
	}
	return data
}

// write records a write sector by sector. What it overwrites is no longer in doubt.
func (f *content) write(w written) {
	for len(w.data) > 0 {
		n := min(int64(len(w.data)), sector-w.at%sector)
		one := written{at: w.at, data: w.data[:n]}
		f.doubted = slices.DeleteFunc(f.doubted, func(old written) bool {
			return old.data != nil && old.at >= one.at && old.at+int64(len(old.data)) <= one.at+n
		})
		f.pending = append(f.pending, one)
		w.at, w.data = w.at+n, w.data[n:]
	}
}

// on returns the data after the write.
func (w written) on(data []byte) []byte {
	end := w.at + int64(len(w.data))
	if w.data == nil {
		end = w.size
	}
	if end > int64(len(data)) {
		data = append(data, make([]byte, end-int64(len(data)))...)
	}
	if w.data == nil {
		return data[:end]
	}
	copy(data[w.at:], w.data)
	return data
}

// Killed returns what is in the files if only the program ends.
func (d *Disk) Killed() map[string][]byte {
	left := make(map[string][]byte)
	for path, file := range d.names {
		if file != nil {
			left[path] = file.now()
		}
	}
	return left
}

// Cut returns what might be in the files after a power cut, chosen at random.
func (d *Disk) Cut(random *rand.Rand) map[string][]byte {
	names := maps.Clone(d.safe)
	for _, m := range d.moves[:random.IntN(len(d.moves)+1)] {
		m.do(names)
	}
	chance := []float64{0, 0.1, 0.5, 0.9, 1}[random.IntN(5)]
	left := make(map[string][]byte)
	for _, path := range slices.Sorted(maps.Keys(names)) {
		file := names[path]
		if file == nil {
			left[path] = nil
			continue
		}
		data := bytes.Clone(file.safe)
		for _, w := range append(slices.Clone(file.doubted), file.pending...) {
			if random.Float64() < chance {
				data = w.on(data)
			}
		}
		left[path] = append([]byte{}, data...)
	}
	return left
}

// Put makes a folder from what is left. A file that has lost its folder is lost too.
func Put(t testing.TB, from, to string, left map[string][]byte) {
	t.Helper()
	for _, path := range slices.Sorted(maps.Keys(left)) {
		data, target := left[path], filepath.Join(to, strings.TrimPrefix(path, from))
		var err error
		if data == nil {
			err = os.MkdirAll(target, 0o700)
		} else if _, statErr := os.Stat(filepath.Dir(target)); statErr == nil {
			err = os.WriteFile(target, data, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
