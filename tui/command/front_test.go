package command

import (
	"errors"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/content"
	"equalfooting/store/storetest"
	"equalfooting/tui/fullscreen"
	"equalfooting/tui/screentest"

	"github.com/spf13/pflag"
)

// The choice between the full screen and line by line depends, in this order, on the flag, ACCESSIBLE, a terminal that cannot
// draw, and the last choice.
func TestChosenFront(t *testing.T) {
	flag := func(text string) string { return "--plain=" + text }
	for _, test := range []struct {
		flag, accessible string
		fits             error
		want             front
		err              error
	}{
		{"", "", nil, remembered, nil},
		{"", "0", nil, remembered, nil},
		{"", "false", nil, remembered, nil},
		{"", " FALSE ", nil, remembered, nil},
		{"", "1", nil, lineByLine, nil},
		{"", "true", nil, lineByLine, nil},
		{"", "yes", nil, lineByLine, nil},
		{"", "", fullscreen.ErrSimpleTerminal, lineByLine, nil},
		{"", "", fullscreen.ErrNoTerminal, remembered, fullscreen.ErrNoTerminal},
		{"", "0", fullscreen.ErrNoTerminal, remembered, fullscreen.ErrNoTerminal},
		{"", "1", fullscreen.ErrNoTerminal, lineByLine, nil},
		{flag("true"), "", nil, lineByLine, nil},
		{flag("true"), "0", fullscreen.ErrNoTerminal, lineByLine, nil},
		{flag("false"), "1", nil, fullScreen, nil},
		{flag("false"), "", fullscreen.ErrSimpleTerminal, fullScreen, fullscreen.ErrSimpleTerminal},
		{flag("false"), "1", fullscreen.ErrNoTerminal, fullScreen, fullscreen.ErrNoTerminal},
	} {
		flags := pflag.NewFlagSet("footing", pflag.ContinueOnError)
		flags.Bool(plainFlag, false, "")
		if test.flag != "" {
			if err := flags.Parse([]string{test.flag}); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := chosenFront(flags, test.accessible, test.fits); got != test.want || !errors.Is(err, test.err) {
			t.Errorf("%+v: %v, %v", test, got, err)
		}
	}
}

// On the full screen p switches to line by line, which opens next time too, until "full" switches back.
func TestChangingFronts(t *testing.T) {
	t.Parallel()
	folder := storetest.Folder(t)
	p := sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.Press("p")
	p.speaks(p.words.Caseload.Welcome, "Which one, or ? for help:")
	if p.AltScreen() {
		t.Error("it is still on the other screen")
	}
	p.Type("1\n")
	p.speaks("Main page: Example Women's Group.")
	p.Type("quit\n")
	p.isBack(0)

	p = sit(t, folder)
	p.speaks(content.Fill(p.book.Plain().Caseload.Left, "name", "Example Women's Group", "place", p.words.Tasks.Title))
	p.Type("full\n")
	p.sees(p.words.Caseload.Welcome, "All 36 answered")
	p.Press("down")
	p.leaves()

	p = sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.leaves()
}

// speaks waits until all this has been said, in a terminal that shows it line by line.
func (p *person) speaks(sentences ...string) {
	p.t.Helper()
	for _, sentence := range sentences {
		p.WaitUntil(sentence, func(screen string) bool { return contains(screen, sentence) })
	}
}

// In a terminal, Ctrl-C and Ctrl-D leave just as quit does, and nothing is drawn.
func TestPlainInATerminal(t *testing.T) {
	t.Parallel()
	for key, sentence := range map[string]string{"ctrl+c": english(t).Screens().Leaving.Kept, "ctrl+d": english(t).Plain().Ended} {
		p := sitAt(t, storetest.Folder(t), screentest.Options{Command: []string{"--plain"}})
		p.speaks("Which one, or ? for help:")
		p.Type("new\n")
		p.speaks("What is your organisation called?")
		p.Press(key)
		p.speaks(sentence)
		p.isBack(0)
		p.saysWhatIsKept()
		if strings.Contains(string(p.Output()), "\x1b") {
			t.Errorf("it drew: %q", p.Output())
		}
	}
}

// Choosing the full screen where it cannot be drawn takes effect next time.
func TestFullWhereItCannotBe(t *testing.T) {
	t.Parallel()
	p := typesInto(t, storetest.Folder(t))
	p.types("full")
	if code := p.ends(); code != 0 || !strings.Contains(flat(p.said.String()), flat(english(t).Plain().FullLater+" "+english(t).Screens().Leaving.Kept)) {
		t.Errorf("exit code %d, says %q", code, p.said.String())
	}
}

// The demo works line by line through a pipe too, and keeps nothing.
func TestPlainDemo(t *testing.T) {
	t.Parallel()
	folder := storetest.Folder(t)
	command := exec.Command(built(t), "demo", "--plain")
	command.Env = []string{"HOME=" + filepath.Join(folder, "home"), "TMPDIR=" + folder}
	command.Stdin = strings.NewReader("example\n9\n")
	said, err := command.Output()
	if err != nil || !strings.Contains(string(said), "Ideology: 75%, A strength.") || !strings.HasSuffix(string(said), english(t).Commands().DemoKept+"\n") {
		t.Errorf("%v, says %q", err, said)
	}
	if files := under(folder); len(files) > 1 {
		t.Errorf("it left %q", files)
	}
}
