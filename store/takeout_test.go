package store

import (
	"bytes"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// A deletion that is cut short once the organisation is out of the file, and before its bytes are, is ended when the file is opened
// again.
func TestADeletionThatWasCutShortIsEnded(t *testing.T) {
	t.Parallel()
	const gone = "the zephyr ledger"
	folder := throwaway(t)
	s := open(t, folder)
	kept := add(t, s, wholeSheet("Example Group"), false)
	id := create(t, s, "Other Group").ID
	must(t, s.Session().SaveTrail(trailTo(Place{Case: id, Page: "question"})))
	give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: gone})
	must(t, s.update(func(tx *gate.Tx) error { return dropEntries(tx, id) }))
	must(t, s.Close())
	if !folderHolds(t, folder, gone) {
		t.Fatal("there is nothing left to do")
	}
	s = open(t, folder)
	if folderHolds(t, folder, gone) {
		t.Error("it is still in the file")
	}
	if began, err := beganTakingOut(s.file); began || err != nil {
		t.Errorf("it goes on: %v, %v", began, err)
	}
	same(t, get(t, s, kept.ID), kept)
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || len(s.Damage()) > 0 || report.Cases != 1 {
		t.Errorf("%+v, %v, %v", report, err, s.Damage())
	}
}

// The same of one that was being taken out of a backup: it is still in the data file, and goes out of both when it is deleted again.
func TestADeletionFromABackupThatWasCutShort(t *testing.T) {
	t.Parallel()
	const gone = "the zephyr ledger"
	s := open(t, throwaway(t))
	kept := add(t, s, wholeSheet("Example Group"), false)
	id := create(t, s, "Other Group").ID
	give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: gone})
	must(t, s.Backups().Make())
	backup := file.Backups(s.Backups().Folder())[0].Path
	must(t, file.Replace(backup, func(f *file.File) (bool, error) {
		return false, f.Update(func(tx *gate.Tx) error { return dropEntries(tx, id) })
	}))
	if !bytes.Contains(readFile(t, backup), []byte(gone)) {
		t.Fatal("there is nothing left to do")
	}
	must(t, s.Delete(id))
	for _, path := range []string{s.Path(), backup} {
		if bytes.Contains(readFile(t, path), []byte(gone)) {
			t.Errorf("it is still in %s", path)
		}
	}
	must(t, BackupSound(backup))
	other := throwaway(t)
	_, err := Restore(other, backup, time.Now, nil)
	must(t, err)
	s = open(t, other)
	same(t, get(t, s, kept.ID), kept)
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 1 {
		t.Errorf("the backup has %+v, %v", report, err)
	}
}
