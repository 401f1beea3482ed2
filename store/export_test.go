package store

import "equalfooting/store/file"

// BackupSound says what is wrong with the copy of a data file at path.
func BackupSound(path string) error { return file.Read(path, (&opener{}).fit) }
