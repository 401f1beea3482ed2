package screentest

import (
	"os"
	"strings"
	"syscall"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func shell(t *testing.T, script string) *Terminal {
	t.Helper()
	return Start(t, Options{Command: []string{"/bin/sh", "-c", script}})
}

func TestCatEchoesWhatIsTyped(t *testing.T) {
	term := Start(t, Options{Command: []string{"/bin/cat"}, Columns: 20, Rows: 4})
	term.Type("hello\n")
	screen := term.WaitFor("hello\nhello")
	if want := "hello\nhello\n\n"; screen != want {
		t.Errorf("screen %q, want %q", screen, want)
	}
	if !term.Cooked() {
		t.Error("cat's terminal is not cooked")
	}
	term.Press("ctrl+d")
	if code := term.ExitCode(); code != 0 {
		t.Errorf("exit code %d after the end of input", code)
	}
	if !term.Cooked() {
		t.Error("the terminal is not cooked once cat has ended")
	}
	if want := "hello\r\nhello\r\n"; string(term.Output()) != want {
		t.Errorf("output %q, want %q", term.Output(), want)
	}
}

func TestExitCode(t *testing.T) {
	if code := shell(t, "echo out; exit 7").ExitCode(); code != 7 {
		t.Errorf("exit code %d, want 7", code)
	}
	term := shell(t, "echo ready; exec sleep 60")
	term.WaitFor("ready")
	term.Signal(syscall.SIGTERM)
	if code := term.ExitCode(); code != -15 {
		t.Errorf("exit code %d after SIGTERM, want -15", code)
	}
}

func TestKillKeepsTheLastOutput(t *testing.T) {
	term := shell(t, "echo ready; exec sleep 60")
	term.WaitFor("ready")
	term.Kill()
	if code := term.ExitCode(); code != -9 {
		t.Errorf("exit code %d after a kill, want -9", code)
	}
	term.WaitFor("ready")
}

func TestAllOutputIsReadAfterTheEnd(t *testing.T) {
	term := shell(t, "i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i+1)); done")
	term.ExitCode()
	if got := strings.Count(string(term.Output()), "\n"); got != 3000 {
		t.Errorf("%d lines read of 3000", got)
	}
	term.WaitFor("line 2999")
}

func TestAChildLeftBehindDelaysTheEndOnlyALittle(t *testing.T) {
	term := shell(t, "trap '' HUP; sleep 20 & echo parent; exit 4")
	if code := term.ExitCode(); code != 4 {
		t.Errorf("exit code %d, want 4", code)
	}
}

func TestEnvironmentAndFolderAreTheOnesGiven(t *testing.T) {
	t.Setenv("SCREENTEST_OUTER", "inherited")
	folder, script := t.TempDir(), []string{"/bin/sh", "-c", "pwd; echo outer=$SCREENTEST_OUTER term=$TERM size=$(stty size)."}
	term := Start(t, Options{Command: script, Dir: folder, Columns: 200, Rows: 5})
	term.WaitFor(folder)
	term.WaitFor("outer=inherited term=xterm-256color size=5 200.")
	term = Start(t, Options{Command: script, Env: []string{"PATH=" + os.Getenv("PATH")}})
	if screen := term.WaitFor("size=24 80."); strings.Contains(screen, "inherited") {
		t.Errorf("something was inherited:\n%s", screen)
	}
}

func TestResizeReachesTheProgram(t *testing.T) {
	term := startProgram(t, Options{})
	term.WaitFor("size 80x24")
	term.Resize(40, 12)
	screen := term.WaitFor("size 40x12")
	if rows := strings.Count(screen, "\n") + 1; rows != 12 {
		t.Errorf("the screen has %d rows, want 12", rows)
	}
	term.Resize(100, 30)
	term.WaitFor("size 100x30")
}

func TestTheTerminalIsLeftSane(t *testing.T) {
	term := startProgram(t, Options{})
	if !term.AltScreen() || term.CursorVisible() || term.Cooked() || !term.Mode(ansi.ModeBracketedPaste) {
		t.Errorf("while drawing: alternate screen %v, cursor %v, cooked %v, bracketed paste %v",
			term.AltScreen(), term.CursorVisible(), term.Cooked(), term.Mode(ansi.ModeBracketedPaste))
	}
	term.Press("q")
	if code := term.ExitCode(); code != 3 {
		t.Errorf("exit code %d, want 3", code)
	}
	term.WaitFor("goodbye after q")
	term.WaitGone("keys")
	if term.AltScreen() || !term.CursorVisible() || !term.Cooked() || term.Mode(ansi.ModeBracketedPaste) {
		t.Errorf("at the end: alternate screen %v, cursor %v, cooked %v, bracketed paste %v",
			term.AltScreen(), term.CursorVisible(), term.Cooked(), term.Mode(ansi.ModeBracketedPaste))
	}
}

func TestAKilledProgramLeavesTheTerminalAsItWas(t *testing.T) {
	term := startProgram(t, Options{})
	term.Kill()
	if term.Cooked() || !term.AltScreen() {
		t.Errorf("after a kill: cooked %v, alternate screen %v", term.Cooked(), term.AltScreen())
	}
}

func TestQueriesAreAnswered(t *testing.T) {
	term := startProgram(t, Options{})
	term.WaitFor("background dark")
	term.Press("x")
	term.WaitFor("keys 1, last x")
	if !strings.Contains(string(term.Output()), ansi.SetModeSynchronizedOutput) {
		t.Error("the program did not learn that frames can be marked")
	}
	startProgram(t, Options{Light: true}).WaitFor("background light")
}

func TestASilentTerminalAnswersNothing(t *testing.T) {
	term := startProgram(t, Options{Silent: true})
	term.Press("x")
	if screen := term.WaitFor("keys 1, last x"); !strings.Contains(screen, "background not asked yet") {
		t.Errorf("an answer came:\n%s", screen)
	}
}

func TestManyQueriesUnreadStopNothing(t *testing.T) {
	term := shell(t, `stty -echo -icanon; i=0; while [ $i -lt 4000 ]; do printf '\033[6n'; i=$((i+1)); done; echo done; exec sleep 60`)
	term.WaitFor("done")
}

func TestAFrameIsSeenWhole(t *testing.T) {
	term := shell(t, `printf 'one\033[?2026h\r\033[Ktwo '; read x; printf 'three\033[?2026l\n'; read x`)
	if screen := term.WaitFor("one"); strings.Contains(screen, "two") {
		t.Errorf("half a frame is seen:\n%s", screen)
	}
	term.Press("enter")
	term.WaitFor("three")
	if screen := term.Screen(); strings.Contains(screen, "one") {
		t.Errorf("the frame before is still seen:\n%s", screen)
	}
}

func TestSuspendAndResumeUnderAShell(t *testing.T) {
	// Ctrl+z cannot stop a program run on its own, because its process group is
	// orphaned. A shell with job control gives it one that is not.
	term := startProgram(t, Options{Command: []string{"/bin/sh", "-mc", `"$0"; echo "stopped, $?"; read x; fg`}})
	term.Press("ctrl+z")
	term.WaitFor("stopped")
	if !term.Cooked() || term.AltScreen() {
		t.Errorf("suspended: cooked %v, alternate screen %v", term.Cooked(), term.AltScreen())
	}
	term.Press("enter")
	term.WaitFor("last ctrl+z")
	term.Press("j")
	term.WaitFor("last j")
}
