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
	"equalfooting/tui/console"
	"equalfooting/tui/fronts"
	"equalfooting/tui/keyboard"
	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
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
	if !console.Draws(out) {
		return ErrSimpleTerminal
	}
	return nil
}

// Run shows the wizard until the person leaves, or it ends for a fronts.Errand, which is the error then. The store is open before and stays open after.
// What there is to say after that goes to last.
func Run(book *content.Book, st *store.Store, in io.Reader, out, last io.Writer) error {
	st.List().ReadBehind()
	return show(newWizard(book, st, Signs()), in, out, last)
}

// closedFromOutside asks the wizard to end, since a signal said so: unlike Bubble Tea's own way, it leaves the screen
// the time to keep what is being typed.
type closedFromOutside struct{}

func show(w *wizard, in io.Reader, out, last io.Writer) error {
	if terminal, ok := in.(*os.File); ok {
		in = keyboard.New(terminal)
	}
	model := &guarded{wizard: w}
	options := []tea.ProgramOption{tea.WithInput(in), tea.WithOutput(out), tea.WithFPS(framesPerSecond), tea.WithoutSignalHandler()}
	if out == os.Stdout { // whose colours Lip Gloss has asked for already, before main
		options = append(options, tea.WithColorProfile(lipgloss.Writer.Profile))
	}
	program := tea.NewProgram(model, options...)
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
		fmt.Fprintln(last, w.words.Leaving.NotYet)
	}
	return nil
}

// Signs are those that the terminal can be counted on to show.
func Signs() theme.Signs { return signsOf(os.Getenv, runtime.GOOS) }

// signsOf reads the locale as terminals' programs do. The consoles of Windows show UTF-8 whatever the locale is; but only its Terminal,
// which says so, looks in other fonts for signs that its own does not have.
func signsOf(env func(string) string, system string) theme.Signs {
	if system == "windows" {
		if env("WT_SESSION") == "" {
			return theme.OnlyWGL4
		}
		return theme.AnySigns
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		value := strings.ToUpper(env(name))
		switch {
		case strings.Contains(value, "UTF-8"), strings.Contains(value, "UTF8"):
			return theme.AnySigns
		case value != "":
			return theme.OnlyASCII
		}
	}
	return theme.OnlyASCII
}

// guarded ends the program in good order when the wizard panics. Left to Bubble Tea, a panic prints a stack trace at
// people; left to Go, it leaves the terminal raw.
type guarded struct {
	wizard *wizard
	broke  bool
	drawn  tea.View
	stands bool // nothing to show has come since it was drawn
}

func (g *guarded) Init() tea.Cmd { return g.wizard.Init() }

func (g *guarded) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	defer g.catch(&model, &cmd)
	g.stands = g.stands && showsNothing(msg)
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
	if !g.stands {
		g.drawn, g.stands = g.wizard.View(), true
	}
	return g.drawn
}

// showsNothing says that a message is only Bubble Tea's business. Bubble Tea asks for a picture after each of them, and at the start they
// are half of all messages.
func showsNothing(msg tea.Msg) bool {
	_, environment := msg.(tea.EnvMsg)
	return environment || msg == tea.RequestBackgroundColor()
}
