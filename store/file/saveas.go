package file

import (
	"errors"
	"io/fs"
)

// SaveAs makes a data file at a path at which there is nothing: a copy of this one where it is still what this program left, even
// if nobody else can find it any more, and otherwise one with nothing in it. whole says which. fill adds what is only in memory, and sound
// reads the new file back before it gets its name. The errors are ErrThere, *FolderError, *WriteError, fill's and sound's.
func (c Copier) SaveAs(path string, prepare Prepare, fill, sound func(*File) error) (whole bool, err error) {
	if whole, err = c.saveAs(path, c.of.place.Readable(), prepare, fill, sound); whole && unreadable(err) {
		return c.saveAs(path, false, prepare, fill, sound)
	}
	return whole, err
}

// unreadable says that the file to be copied was what failed.
func unreadable(err error) bool {
	_, damaged := errors.AsType[*DamagedError](err)
	_, gone := errors.AsType[*GoneError](err)
	reading, ok := errors.AsType[*fs.PathError](err)
	return damaged || gone || ok && reading.Op == "read"
}

func (c Copier) saveAs(path string, whole bool, prepare Prepare, fill, sound func(*File) error) (bool, error) {
	return whole, build(path, func(making string) error {
		if whole {
			if err := c.write(making, Alone); err != nil {
				return err
			}
		}
		to, err := openLocked(making, false)
		if err != nil {
			return err
		}
		if err = prepare(to, !whole); err == nil {
			err = fill(to)
		}
		if closing := to.db.Close(); err == nil && closing != nil {
			err = &WriteError{closing}
		}
		if err != nil {
			return err
		}
		return read(making, c.of.key, sound)
	})
}
