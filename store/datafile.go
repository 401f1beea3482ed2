package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// formatVersion is the data file's format. A change that this code cannot read raises it, and adds to migrations what
// brings an older file up to date.
const formatVersion = 2

// lockPatience lets a copy that is just closing finish; longer would only keep people waiting.
const lockPatience = 100 * time.Millisecond

var (
	metaBucket         = []byte("meta")
	casesBucket        = []byte("cases")
	summariesBucket    = []byte("summaries")
	assessmentsBucket  = []byte("assessments")
	answersBucket      = []byte("answers")
	voicesBucket       = []byte("voices")
	voiceAnswersBucket = []byte("voiceanswers")
	planBucket         = []byte("plan")
	sessionsBucket     = []byte("sessions")
	versionKey         = []byte("version")
)

// bucketsOf gives the buckets that a file of this format has beside meta, which every one has.
func bucketsOf(version uint64) [][]byte {
	buckets := [][]byte{casesBucket, summariesBucket, answersBucket}
	if version > 1 {
		buckets = append(buckets, assessmentsBucket, voicesBucket, voiceAnswersBucket, planBucket, sessionsBucket)
	}
	return buckets
}

// dataFile is the open, locked file. The handle is bbolt's own, and shows which file the lock is on.
type dataFile struct {
	db     *bolt.DB
	handle *os.File
}

// newPath marks, while it exists, that a data file is being made for the first time. Without the mark an empty file, or
// one without a version, is what is left of a store, and must not pass for a new one.
func newPath(path string) string { return path + ".new" }

// openOrMake opens the data file at path and sees to it that it is one of ours.
func openOrMake(path string) (dataFile, error) {
	isNew, err := markIfNew(path)
	if err != nil {
		return dataFile{}, err
	}
	if err := inspect(path); err != nil {
		return dataFile{}, err
	}
	file, err := openLocked(path, false)
	if err != nil {
		return dataFile{}, err
	}
	if err := prepare(file, path, isNew); err != nil {
		_ = file.db.Close()
		return dataFile{}, err
	}
	return file, nil
}

// markIfNew says whether the data file is still to be made, or was left half made, and marks it so.
func markIfNew(path string) (bool, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := WriteFile(newPath(path), nil); err != nil {
			return false, &FolderError{filepath.Dir(path), err}
		}
		return true, nil
	}
	if err != nil {
		return false, &FolderError{path, err}
	}
	if !info.Mode().IsRegular() {
		return false, &FolderError{path, errors.New("not a regular file")}
	}
	_, err = os.Stat(newPath(path))
	isNew := err == nil
	if info.Size() == 0 && !isNew {
		return false, &DamagedError{path, errors.New("file is empty")}
	}
	return isNew, nil
}

// inspect looks at the pages before bbolt maps them. What it finds while another copy is writing means nothing, so
// only what it finds again under the lock counts.
func inspect(path string) error {
	if info, err := os.Stat(path); err != nil || info.Size() == 0 {
		return nil // still to be made
	}
	if err := checkPages(path, wholeAtOpen); err == nil {
		return nil
	}
	file, err := openLocked(path, true)
	if err != nil {
		return err
	}
	defer file.db.Close()
	if err := checkPages(path, wholeAtOpen); err != nil {
		return &DamagedError{path, err}
	}
	return nil
}

// openLocked opens the file at path and takes its lock.
func openLocked(path string, readOnly bool) (dataFile, error) {
	for {
		file, err := openOnce(path, readOnly)
		if err != nil {
			return dataFile{}, openError(path, err)
		}
		// Another copy may have put a new file there (Delete) while this one waited for the old one's lock.
		locked, err := file.handle.Stat()
		if err != nil {
			_ = file.db.Close()
			return dataFile{}, &FolderError{path, err}
		}
		if there, err := os.Stat(path); err == nil && os.SameFile(locked, there) {
			return file, nil
		}
		_ = file.db.Close()
	}
}

func openOnce(path string, readOnly bool) (file dataFile, err error) {
	options := &bolt.Options{
		Timeout:      lockPatience,
		ReadOnly:     readOnly,
		NoStatistics: true,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			var err error
			file.handle, err = os.OpenFile(name, flag, mode)
			return file.handle, err
		},
	}
	err = recovering(func() error {
		var err error
		file.db, err = bolt.Open(path, 0o600, options)
		return err
	})
	var p *panicError
	if errors.As(err, &p) && file.handle != nil {
		_ = file.handle.Close() // bbolt does not, when it panics
	}
	return file, err
}

// openError says in this package's words why bbolt did not open the file.
func openError(path string, err error) error {
	var pathError *fs.PathError
	var errno syscall.Errno
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return heldError(path)
	case errors.Is(err, syscall.ENOSPC):
		return &WriteError{err}
	case errors.As(err, &pathError), errors.As(err, &errno):
		return &FolderError{path, err}
	default:
		return &DamagedError{path, err}
	}
}

// prepare gives a new file its buckets and its version, checks an old one's, and brings an older one up to date.
func prepare(file dataFile, path string, isNew bool) error {
	if isNew {
		if err := recovering(func() error { return file.db.Update(makeBuckets) }); err != nil {
			return &WriteError{err}
		}
	}
	var version uint64
	err := recovering(func() error {
		return file.db.View(func(tx *bolt.Tx) (err error) {
			version, err = readVersion(tx)
			return err
		})
	})
	if err != nil {
		return &DamagedError{path, err}
	}
	if version > formatVersion {
		return &NewerError{int(version), formatVersion}
	}
	if version < formatVersion {
		if err := bringUpToDate(file, path, version); err != nil {
			return err
		}
	}
	// A mark that stayed would one day let an emptied file pass for a new one.
	if err := os.Remove(newPath(path)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &FolderError{filepath.Dir(path), err}
	}
	_ = file.handle.Chmod(0o600) // a file copied back from elsewhere may have come with a looser mode
	return nil
}

// makeBuckets fills a file that has nothing in it yet; it leaves alone one that was made whole after all.
func makeBuckets(tx *bolt.Tx) error {
	if tx.Bucket(metaBucket) != nil {
		return nil
	}
	for _, name := range append(bucketsOf(formatVersion), metaBucket) {
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	return putVersion(tx)
}

func readVersion(tx *bolt.Tx) (uint64, error) {
	meta := tx.Bucket(metaBucket)
	if meta == nil {
		return 0, errors.New("no meta bucket")
	}
	data := meta.Get(versionKey)
	if len(data) != 8 {
		return 0, errors.New("no format version")
	}
	version := binary.BigEndian.Uint64(data)
	if version == 0 {
		return 0, errors.New("format version 0")
	}
	if version > formatVersion {
		return version, nil // its buckets may be others
	}
	for _, name := range bucketsOf(version) {
		if tx.Bucket(name) == nil {
			return 0, fmt.Errorf("no %s bucket", name)
		}
	}
	return version, nil
}
