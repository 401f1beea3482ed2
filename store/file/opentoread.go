package file

// OpenToRead opens the data file that path leads to where it may only be read: on a stick that is locked, or as somebody else's. Nothing
// is written, and nothing made. The errors are those of Open.
func OpenToRead(path string, prepare Prepare) (*File, error) {
	target, err := throughLink(path)
	if err != nil {
		return nil, &FolderError{path, err}
	}
	f, err := openInspected(target, wholeAtOpen, true)
	if err != nil {
		return nil, err
	}
	f.place.asked = path
	if err := prepare(f, false); err != nil {
		_ = f.db.Close()
		return nil, err
	}
	return f, nil
}
