package screentest

import (
	"fmt"
	"os"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// asProgram makes the test binary act as a small Bubble Tea program.
const asProgram = "SCREENTEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "" {
		os.Exit(m.Run())
	}
	final, err := tea.NewProgram(program{background: "not asked yet"}).Run()
	if err != nil {
		fmt.Println("the program failed:", err)
		os.Exit(1)
	}
	fmt.Println("goodbye after", final.(program).last)
	os.Exit(3)
}

type program struct {
	pressed          int
	last, background string
	columns, rows    int
}

func (p program) Init() tea.Cmd { return tea.RequestBackgroundColor }

func (p program) Update(message tea.Msg) (tea.Model, tea.Cmd) {
	switch message := message.(type) {
	case tea.WindowSizeMsg:
		p.columns, p.rows = message.Width, message.Height
	case tea.BackgroundColorMsg:
		p.background = "light"
		if message.IsDark() {
			p.background = "dark"
		}
	case tea.PasteMsg:
		p.last = fmt.Sprintf("paste %q", message.Content)
	case tea.KeyPressMsg:
		p.pressed++
		p.last = message.String()
		switch message.String() {
		case "q":
			return p, tea.Quit
		case "ctrl+z":
			return p, tea.Suspend
		}
	}
	return p, nil
}

func (p program) View() tea.View {
	view := tea.NewView(fmt.Sprintf("size %dx%d\nkeys %d, last %s\nbackground %s\n世界 ü",
		p.columns, p.rows, p.pressed, p.last, p.background))
	view.AltScreen = true
	return view
}

// startProgram starts the small program and waits until it reads keys.
func startProgram(t *testing.T, o Options) *Terminal {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	o.Command = append(o.Command, binary)
	o.Env = append(o.Env, asProgram+"=1", "TERM=xterm-256color", "PATH="+os.Getenv("PATH"))
	term := Start(t, o)
	term.WaitFor("keys 0")
	return term
}
