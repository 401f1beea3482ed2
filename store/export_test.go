package store

// BackupSound says what is wrong with the copy of a data file at path.
func BackupSound(path string) error { return Fit(path) }
