package launch

import "golang.org/x/sys/windows"

// open asks the system itself: another program would lose letters of a path that the system's older character set lacks.
func open(path string) error {
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, nil, file, nil, nil, windows.SW_SHOWNORMAL)
}
