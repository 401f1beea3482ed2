//go:build !darwin && !windows

package launch

func opener(path string) (name string, args []string) { return "xdg-open", []string{path} }
