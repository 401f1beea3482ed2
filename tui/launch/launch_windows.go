package launch

import "golang.org/x/sys/windows"

// open asks the system itself: a program that is asked to do so loses the letters of a path that the system's older list of letters lacks.
func open(path string) error {
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, nil, file, nil, nil, windows.SW_SHOWNORMAL)
}
