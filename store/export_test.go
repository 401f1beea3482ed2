package store

import "equalfooting/store/file"

// BackupSound says what is wrong with the copy of a data file at path.
func BackupSound(path string) error { return file.Read(path, (&opener{}).fit) }

// Remake writes the whole file again, worn or not, and then makes a backup.
func (b *Backups) Remake() error {
	b.making.Lock()
	_, err := b.remade(b.file)
	b.making.Unlock()
	if err != nil {
		return err
	}
	return b.Make()
}
