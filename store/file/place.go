package file

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// What is saved in a file that nobody will find again is not saved. So before and after each write it is looked whether the path
// still names the file that is locked, and whether that is as this program left it: a program that syncs folders, a copy that is
// put back or somebody with a file manager knows nothing of the lock. It costs a few millionths of a second.

// Place is where the data file was opened, and whether it is there still, as it was left.
type Place struct {
	asked    string   // where it was to be opened: its path, or a link that leads to it
	handle   *os.File // bbolt's own: it shows which file the lock is on
	pageSize int64
	locked   os.FileInfo // the file that the lock is on
	size     int64       // how long it was after the last write
	left     metas       // what the last write has left
	lost     error       // a *GoneError or a *DamagedError: for good, nothing is written any more
	unread   bool        // and nothing is read any more
	closed   bool
}

// metas are the two meta pages. Each write changes one of them, alternately, and notes the number of the transaction.
type metas [2][pageHeaderSize + metaSize]byte

// remember notes what the file is like once it is open.
func (p *Place) remember(pageSize int) (err error) {
	p.pageSize = int64(pageSize)
	if p.locked, err = p.handle.Stat(); err != nil {
		return err
	}
	p.size = p.locked.Size()
	p.left, err = p.readMetas()
	return err
}

func (p *Place) readMetas() (m metas, err error) {
	for i := range m {
		if _, err := p.handle.ReadAt(m[i][:], int64(i)*p.pageSize); err != nil {
			return m, err
		}
	}
	return m, nil
}

// leaveAgain writes the meta pages once more as they are, and has the disk confirm them: if it did not confirm a write, the system thinks
// that the write is done. The other pages of a state were confirmed before its meta page was written.
func (p *Place) leaveAgain() error {
	for i, page := range p.left {
		if _, err := p.handle.WriteAt(page[:], int64(i)*p.pageSize); err != nil {
			return err
		}
	}
	return p.handle.Sync()
}

// InPlace says whether the path still names the file that is open and locked.
func (p *Place) InPlace() (bool, error) {
	locked, err := p.handle.Stat()
	if err != nil {
		return false, err
	}
	there, err := os.Stat(p.asked)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && os.SameFile(locked, there), err
}

// found gives what has happened to the file since the last write; "" for nothing. now is what it is like.
func (p *Place) found() (fault Fault, now metas, size int64, err error) {
	there, err := os.Stat(p.asked)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return Removed, now, 0, err
	case err != nil:
		return Failing, now, 0, err
	case !os.SameFile(p.locked, there):
		return Replaced, now, 0, nil
	}
	now, err = p.readMetas()
	switch {
	case errors.Is(err, io.EOF):
		fault = Cut
	case err != nil:
		fault = Failing
	case now != p.left:
		fault = Overwritten
	case there.Size() < p.size:
		fault = Cut
	}
	return fault, now, there.Size(), err
}

// Holds says whether all that was written would be found again by opening the path: nil, or why not, for good.
func (p *Place) Holds() error {
	if p.lost != nil || p.closed {
		return p.lost
	}
	if fault, _, _, err := p.found(); fault != "" {
		return p.lose(fault, err)
	}
	return nil
}

// Lost says why nothing can be saved in the file any more; nil while it can, as far as is known.
func (p *Place) Lost() error { return p.lost }

// lose notes a fault for good.
func (p *Place) lose(fault Fault, err error) error {
	p.unread = p.unread || fault == Overwritten || fault == Cut
	p.lost = &GoneError{p.asked, fault, err}
	return p.lost
}

// broke notes for good that bbolt fell over the file, which is damaged where it is as it was left.
func (p *Place) broke(damaged *DamagedError) error {
	p.unread = true
	if p.Holds() == nil {
		p.lost = damaged
	}
	return p.lost
}

// wrote looks at the file after a write that went well as far as bbolt can tell.
func (p *Place) wrote() error {
	fault, now, size, err := p.found()
	one := (now[0] == p.left[0]) != (now[1] == p.left[1])
	if fault == Overwritten && one && size >= p.size {
		p.left, p.size = now, size
		return nil
	}
	if fault == "" { // nothing was written where it was said to be
		fault = Overwritten
	}
	return p.lose(fault, err)
}

// failed says what a failed write has left. Another attempt may be made only if it is certain that nothing of this one counts: a disk
// that did not confirm what it was given may confirm the next write and still have lost this one.
func (p *Place) failed(why error) error {
	fault, _, _, err := p.found()
	switch {
	case fault == "" && !inSync(why) && (isFull(why) || isReadOnly(why)):
		return &WriteError{why}
	case fault == "", fault == Overwritten: // by the write itself
		p.left, _ = p.readMetas()
		return p.lose(Failing, why)
	default:
		return p.lose(fault, errors.Join(why, err))
	}
}

// Readable says that the open file, wherever it is, can be read as this program left it.
func (p *Place) Readable() bool {
	if p.unread {
		return false
	}
	info, err := p.handle.Stat()
	now, reading := p.readMetas()
	return err == nil && reading == nil && info.Size() >= p.size && now == p.left
}
