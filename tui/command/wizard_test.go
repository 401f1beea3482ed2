package command

import (
	"testing"

	"equalfooting/content"
)

// The wizard opens without the commands if the command line has only its own options, and obeys the same options as with them.
func TestWizardAlone(t *testing.T) {
	t.Setenv("FOOTING_DATA", "/usual")
	for _, test := range []struct {
		args                        []string
		alone                       bool
		folder, file, plain, spoken string
	}{
		{nil, true, "/usual", "", "false", ""},
		{[]string{"--plain"}, true, "/usual", "", "true", ""},
		{[]string{"--plain=false", "--"}, true, "/usual", "", "false", ""},
		{[]string{"--data", "list", "--passphrase-file=f"}, true, "list", "f", "false", ""},
		{[]string{"--data=a", "--data=b", "--language", "en"}, true, "b", "", "false", "en"},
		{[]string{"list"}, false, "/usual", "", "false", ""},
		{[]string{"--data", "a", "list"}, false, "a", "", "false", ""},
		{[]string{""}, false, "/usual", "", "false", ""},
		{[]string{"--", "--plain"}, false, "/usual", "", "false", ""},
		{[]string{"--plain=perhaps"}, false, "/usual", "", "false", ""},
		{[]string{"--data"}, false, "/usual", "", "false", ""},
		{[]string{"--nothing"}, false, "/usual", "", "false", ""},
		{[]string{"--help"}, false, "/usual", "", "false", ""},
		{[]string{"-h"}, false, "/usual", "", "false", ""},
		{[]string{"--version"}, false, "/usual", "", "false", ""},
	} {
		d := &door{book: english(t)}
		flags, alone := d.wizardAlone(test.args)
		if alone != test.alone {
			t.Errorf("%q: alone is %v", test.args, alone)
		}
		if !alone {
			continue
		}
		got := [4]string{d.folder, d.passphraseFile, flags.Lookup(plainFlag).Value.String(), flags.Lookup(languageFlag).Value.String()}
		if want := [4]string{test.folder, test.file, test.plain, test.spoken}; got != want {
			t.Errorf("%q: %q, want %q", test.args, got, want)
		}
		with := &door{book: english(t), out: new(outward)}
		root := newRoot(with)
		if err := root.ParseFlags(test.args); err != nil || with.folder != d.folder || with.passphraseFile != d.passphraseFile {
			t.Errorf("%q: with commands it is %q, %q, %v", test.args, with.folder, with.passphraseFile, err)
		}
	}
}

// Starting the wizard reads none of the commands' words.
func TestWizardAloneReadsNoCommands(t *testing.T) {
	book := *english(t)
	book.Commands = func() *content.Commands {
		t.Error("the words of the commands are read")
		return new(content.Commands)
	}
	if _, alone := (&door{book: &book}).wizardAlone(nil); !alone {
		t.Error("it is not alone")
	}
}
