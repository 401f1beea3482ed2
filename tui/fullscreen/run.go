package fullscreen

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strings"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fronts"
	"equalfooting/tui/keyboard"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
)

// The ways in which the wizard cannot be run, or ends before its time.
const (
	ErrNoTerminal      content.Failure = "no_terminal"
	ErrSimpleTerminal  content.Failure = "terminal_too_simple"
	ErrBroke           content.Failure = "broke"       // a panic
	ErrClosedByOutside content.Failure = "interrupted" // by a signal
)

// ErrGoPlain is given by Run when the person chose to go on line by line.
var ErrGoPlain = errors.New("on to plain mode")

// framesPerSecond is the most that Bubble Tea draws: at 60, half a frame of waiting is added to each key.
const framesPerSecond = 120

// Fits says whether the wizard can draw here: nil, ErrNoTerminal or ErrSimpleTerminal.
func Fits(in, out *os.File) error {
	if !term.IsTerminal(in.Fd()) || !term.IsTerminal(out.Fd()) {
		return ErrNoTerminal
	}
	if os.Getenv("TERM") == "dumb" {
		return ErrSimpleTerminal
	}
	return nil
}

// Run shows the wizard until the person leaves, or it ends for a fronts.Errand, which is the error then. The store is open before and stays open after.
func Run(book *content.Book, st *store.Store, in io.Reader, out io.Writer) error {
	st.List().ReadBehind()
	return show(newWizard(book, st, ShowsUTF8()), in, out)
}

// closedFromOutside asks the wizard to end, since a signal said so: unlike Bubble Tea's own way, it leaves the screen
// the time to keep what is being typed.
type closedFromOutside struct{}

func show(w *wizard, in io.Reader, out io.Writer) error {
	if terminal, ok := in.(*os.File); ok {
		in = keyboard.New(terminal)
	}
	model := &guarded{wizard: w}
	program := tea.NewProgram(model, tea.WithInput(in), tea.WithOutput(out),
		tea.WithFPS(framesPerSecond), tea.WithoutSignalHandler())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, fronts.Ending()...)
	defer signal.Stop(signals)
	closed := make(chan struct{})
	done := make(chan struct{})
	defer close(done)
	go func() {
		select {
		case <-signals:
			close(closed)
			program.Send(closedFromOutside{})
		case <-done:
		}
	}()
	_, err := program.Run()
	select {
	case <-closed:
		return ErrClosedByOutside
	default:
	}
	if model.broke || err != nil {
		return ErrBroke
	}
	if w.errand != nil {
		return w.errand
	}
	if w.over {
		return ErrGoPlain
	}
	if w.unkept() {
		fmt.Fprintln(out, w.words.Leaving.NotYet)
	}
	return nil
}

// ShowsUTF8 says whether the terminal, by its locale, shows more than ASCII.
func ShowsUTF8() bool { return showsUTF8(os.Getenv, runtime.GOOS) }

// showsUTF8 reads the locale as terminals' programs do. Windows' consoles show UTF-8 whatever the locale.
func showsUTF8(env func(string) string, system string) bool {
	if system == "windows" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if value := strings.ToUpper(env(name)); value != "" {
			return strings.Contains(value, "UTF-8") || strings.Contains(value, "UTF8")
		}
	}
	return false
}

// guarded ends the program in good order when the wizard panics. Left to Bubble Tea, a panic prints a stack trace at
// people; left to Go, it leaves the terminal raw.
type guarded struct {
	wizard *wizard
	broke  bool
}

func (g *guarded) Init() tea.Cmd { return g.wizard.Init() }

func (g *guarded) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	defer g.catch(&model, &cmd)
	_, cmd = g.wizard.Update(msg)
	return g, cmd
}

func (g *guarded) catch(model *tea.Model, cmd *tea.Cmd) {
	if recover() != nil {
		g.broke = true
		*model, *cmd = g, tea.Quit
	}
}

func (g *guarded) View() (view tea.View) {
	defer func() {
		if recover() != nil {
			g.broke = true
		}
	}()
	if g.broke {
		return tea.NewView("")
	}
	return g.wizard.View()
}
