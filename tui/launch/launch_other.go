//go:build !darwin && !windows

package launch

const opener = "xdg-open"
