package command

import (
	"errors"
	"fmt"
	"os"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// warn prints a warning on standard error when a command gives its result all the same.
func warn(sentence string) { fmt.Fprintln(safely{os.Stderr}, wrapped(inOneLine(sentence))) }

// openToCopy opens the data folder for a command that changes nothing there, even if it is read-only.
func (d *door) openToCopy() (*store.Store, error) {
	st, err := d.openTold()
	if only, is := errors.AsType[*store.FolderError](err); is && only.OnlyRead() {
		return d.openOnlyRead(err)
	}
	return st, err
}

// openToRead opens the data folder for a command that only reads. If the file cannot be opened, it opens a copy of what can still be
// read, and says so and what is missing.
func (d *door) openToRead() (*store.Store, error) {
	st, err := d.openToCopy()
	if _, damaged := errors.AsType[*store.DamagedError](err); !damaged {
		return st, err
	}
	salvage, err := d.salvage()
	if err != nil {
		return nil, err
	}
	if st, err = salvage.Open(d.now); err != nil {
		return nil, err
	}
	warn(d.book.Repair().Said.FromRest)
	for _, line := range salvaged(d.book, salvage) {
		warn(line)
	}
	return st, nil
}

// openOnlyRead opens a read-only data folder. If that fails too, because there is no data yet or the file is from an earlier version, the
// error is the one from opening it to write.
func (d *door) openOnlyRead(why error) (st *store.Store, err error) {
	from, can := d.person()
	err = d.unlocking(from, can, func(_ store.Told, secrets []string) (err error) {
		st, err = store.OpenToRead(d.folder, d.now, secrets...)
		return err
	})
	if folder, is := errors.AsType[*store.FolderError](err); is && !folder.OnlyRead() {
		return nil, why
	}
	return st, err
}

// record returns the named organisation; if part of it is damaged it returns the rest, and says so.
func (d *door) record(st *store.Store, name string) (assessment.Record, error) {
	summary, err := st.Find(name)
	if err != nil {
		return assessment.Record{}, err
	}
	record, err := st.Get(summary.ID)
	unreadable, damaged := errors.AsType[*store.UnreadableError](err)
	if !damaged || unreadable.Nothing {
		return record, err
	}
	warn(content.Fill(d.book.Repair().Said.Unread, "name", unreadable.Name, "parts", d.book.Series(d.book.UnreadAll(unreadable.Unread))))
	return st.Unreadable().Rest(summary.ID)
}
