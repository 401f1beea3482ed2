package command

import (
	"os"
	"testing"
)

// A folder that people are told to type is one word for their shell, whatever its name.
func TestFolderIsOneWordForAShell(t *testing.T) {
	if os.PathSeparator != '/' {
		t.Skip("another shell")
	}
	for path, want := range map[string]string{
		"/media/stick/answers":   "/media/stick/answers",
		"/home/josé/our-data_2":  "/home/josé/our-data_2",
		"our answers":            `"our answers"`,
		"(old)":                  `"(old)"`,
		"it's":                   `"it's"`,
		`a "b" $HOME \c` + "`d`": "\"a \\\"b\\\" \\$HOME \\\\c\\`d\\`\"",
	} {
		if got := quoted(path); got != want {
			t.Errorf("%q is typed as %s, want %s", path, got, want)
		}
	}
}
