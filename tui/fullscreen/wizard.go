package fullscreen

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/places"
	"equalfooting/tui/theme"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// wizard is the root: it shows one screen at a time, and answers the keys that are the same everywhere.
type wizard struct {
	*setting
	current    screen // nil until the window's size is known
	left       screen // the one that somebody wanted to leave the program from, while what it has is not saved
	background theme.Background
	rich       bool
	signs      theme.Signs
	drafting   bool // what is being typed will be kept in a moment
	mouse      bool // clicks and the wheel are taken
	lastUsed   time.Time
}

func newWizard(book *content.Book, st *store.Store, signs theme.Signs) *wizard {
	return &wizard{signs: signs, setting: &setting{Desk: pages.Desk{Book: book, Store: st}, theme: theme.New(theme.Unknown, false, signs)}}
}

// start makes the first screen. That waits for the window's size: the first picture is drawn only at the renderer's
// first tick, and what is read and made until then costs no time that anybody could notice.
func (w *wizard) start() {
	w.words = w.Book.Screens()
	w.keys = newKeyMap(w.words.Keys, w.words.Caseload.Commands, w.Book.Passphrase(), w.theme.Symbols)
	w.mouse = w.Store.Preferences().Get(mousePreference) != "off"
	w.current = w.opening()
}

// opening is the screen to start on: the page where the last session was cut off, which says so, or the caseload.
func (w *wizard) opening() screen {
	w.waiting = w.Store.Session().Draft()
	var resumed bool
	w.stack, resumed = pages.Start(w.Desk, places.Routes())
	shown, err := w.stack.Show()
	if w.damaged() {
		return nil
	}
	if err != nil { // it was read a moment ago, so only the file itself can be at fault
		panic(err)
	}
	first := w.show(shown)
	if list, ok := first.(*organisations); ok {
		first = list.toTheName()
	}
	said := []string{w.said} // that what was being typed is there again
	if resumed {             // more than what the page itself may have to say
		said = append([]string{w.words.Tasks.Resumed}, said...)
	}
	for _, damage := range w.Store.Damage() {
		said = append(said, w.Book.Explain(damage))
	}
	w.say(joined(said...))
	return first
}

// Init asks the terminal for its background; some never answer.
func (w *wizard) Init() tea.Cmd {
	w.used()
	return tea.Batch(tea.RequestBackgroundColor, w.watch())
}

// Update answers what is the same on every screen, and leaves the rest to the current one.
func (w *wizard) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.width, w.height = msg.Width, msg.Height
		if open, is := w.current.(*working); is {
			open.picture = "" // it was of another size
		}
		if w.current == nil {
			if w.start(); w.damaged() {
				return w, tea.Quit
			}
			return w, tea.Batch(w.lookOver(), w.readsList(), w.tellsWaiting())
		}
		return w, nil
	case tea.BackgroundColorMsg:
		w.background = theme.Light
		if msg.IsDark() {
			w.background = theme.Dark
		}
		w.dress(theme.New(w.background, w.rich, w.signs))
		return w, nil
	case tea.ColorProfileMsg:
		w.rich = msg.Profile >= colorprofile.ANSI256
		w.dress(theme.New(w.background, w.rich, w.signs))
		return w, nil
	}
	if open, is := w.current.(*working); is {
		return w, w.whileWorking(open, msg)
	}
	_, closed := msg.(closedFromOutside)
	switch {
	case w.current == nil && closed:
		return w, tea.Quit
	case w.current == nil:
		return w, nil
	case msg == idleMsg{}:
		return w, w.idle()
	case msg == lookedMsg{}:
		if draftOf(w.current).Text == "" && w.damaged() { // what somebody types is not thrown away for it
			return w, tea.Quit
		}
		return w, nil
	case msg == workTick{}: // one that came too late
		return w, nil
	case msg == draftMsg{}:
		w.keepDraft()
		return w, nil
	case msg == waitingLong{}:
		w.listed(msg)
		return w, nil
	case closed:
		w.keepTyping()
		return w, tea.Quit
	}
	if read, is := msg.(listRead); is {
		w.listed(read)
		return w, nil
	}
	cmd := w.answer(msg)
	if open, is := w.current.(*working); is {
		return w, open.waits()
	}
	if later := tea.Batch(w.drafts(), w.tellsWaiting()); cmd == nil {
		cmd = later
	}
	return w, cmd
}

// answer answers what a person does: a key, a click, a turn of the wheel, a paste.
func (w *wizard) answer(msg tea.Msg) tea.Cmd {
	w.used()
	chosen := w.pressed != nil // from the list of what can be done, and not typed
	w.pressed = nil
	switch event := msg.(type) {
	case tea.MouseWheelMsg:
		press, ok := wheel(event.Button)
		if !ok || w.current.Typing() {
			return nil
		}
		msg = press
	case tea.MouseClickMsg:
		if event.Button == tea.MouseLeft {
			w.said, w.saved = "", false
			w.goTo(w.clicked(event.X, event.Y))
		}
		return nil
	}
	if paste, ok := msg.(tea.PasteMsg); ok {
		w.said, w.saved = "", false
		if utf8.RuneCountInString(paste.Content) > mostPasted {
			w.say(w.words.Typing.TooMuch)
			return nil
		}
		msg = tea.PasteMsg{Content: strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(paste.Content)}
	}
	if press, ok := msg.(tea.KeyPressMsg); ok {
		if !w.current.Typing() {
			press = anyDigit(press)
			msg = press
		}
		w.said, w.saved = "", false
		if !chosen && strings.ContainsFunc(press.Text, unicode.IsLetter) {
			w.script = anotherScript(press)
		}
		if w.script && !w.current.Typing() && anotherScript(press) {
			w.say(w.words.Frame.AnotherScript)
			return nil
		}
		if cmd, done := w.everywhere(press); done {
			return cmd
		}
	}
	w.goTo(w.current.Update(msg))
	if w.pressed != nil {
		return w.answer(*w.pressed)
	}
	return w.settled()
}

// settled ends the front where what was done leads out of it.
func (w *wizard) settled() tea.Cmd {
	switch {
	case w.over, w.errand != nil:
		w.keepTyping()
		return tea.Quit
	case w.out:
		w.out = false
		return w.leave()
	}
	return nil
}

// everywhere answers the keys that are the same on every screen.
func (w *wizard) everywhere(press tea.KeyPressMsg) (cmd tea.Cmd, done bool) {
	switch {
	case key.Matches(press, w.keys.Interrupt):
		return w.leave(), true
	case key.Matches(press, w.keys.Suspend):
		return suspend(), true
	case key.Matches(press, w.keys.Lock):
		return w.lock(fronts.Lock), true
	case w.current.Typing():
		return nil, false
	case key.Matches(press, w.keys.Leave):
		return w.leave(), true
	case key.Matches(press, w.keys.Doing):
		w.goTo(newDoing(w.setting, w.current))
		return nil, true
	case key.Matches(press, w.keys.Help):
		w.goTo(newHelp(w.setting, w.current))
		return nil, true
	case key.Matches(press, w.keys.Mouse):
		w.turnMouse()
		return nil, true
	default:
		return nil, false
	}
}

// goTo goes to another screen, or stays, and keeps where that is, so that a cut-off session opens there again. A screen
// may have moved on by itself: a form does, from field to field.
func (w *wizard) goTo(next screen) {
	if _, is := next.(*working); is { // all else is for when it is done
		w.current = next
		return
	}
	again := w.current.Page().Where().Page == pages.RescuePage
	w.current = next
	w.stack.Keep(next.Page())
	if draftOf(next).Text == "" && w.damaged() {
		return
	}
	switch shown, opens := w.stack.Rescue(false); {
	case opens:
		w.opensRescue(shown)
		if again { // there is no way up from it
			w.say(w.Book.Rescue().First)
		}
	case w.stack.Over():
		w.out = true
	case w.left != nil && !w.stack.Rescuing(): // what stands in an editor there is not thrown away
		if w.stack.Top() == w.left.Page().Where() {
			w.current = w.left
		}
		w.left = nil
	}
}

// opensRescue shows the page that offers to save everything in another place. The page itself says what has happened.
func (w *wizard) opensRescue(shown pages.Shown) {
	w.current = w.show(shown)
	w.said, w.saved = "", false
}

// keepTyping keeps what stands in an open editor, and as a draft what cannot be kept there.
func (w *wizard) keepTyping() {
	if open, ok := w.current.(interface{ keepTyping() }); ok {
		open.keepTyping()
	}
	w.keepDraft()
	w.settleDraft()
}

// leave notes that the person left on purpose, and ends the program, once it is settled what happens to what is not saved.
func (w *wizard) leave() tea.Cmd {
	if open, ok := w.current.(*naming); ok { // a new name that was not given is dropped, as with Esc
		w.goTo(open.from)
	}
	w.keepTyping()
	w.stack.Leave(w.current.Page())
	if w.damaged() {
		return tea.Quit
	}
	before := w.current
	switch shown, opens := w.stack.Rescue(true); {
	case opens:
		w.opensRescue(shown)
		w.left = before
		return nil
	case w.stack.Held():
		w.say(w.Book.Rescue().First)
		return nil
	}
	return tea.Quit
}

// unkept says that what was typed is too little to be kept.
func (w *wizard) unkept() bool {
	open, ok := w.current.(*form)
	return ok && !open.form.Kept() && (open.form.Named() != "" || open.Typing() && open.input.Typed() != "")
}

// picture is the current screen, drawn.
func (w *wizard) picture() string {
	if open, is := w.current.(*working); is && open.picture != "" {
		return open.picture
	}
	return w.drawn(w.current)
}

// View draws the current screen.
func (w *wizard) View() tea.View {
	view := tea.NewView("")
	view.AltScreen = true
	if w.current != nil {
		view.SetContent(w.picture())
		view.WindowTitle = w.words.Product
		if w.mouse {
			view.MouseMode = tea.MouseModeCellMotion
		}
	}
	return view
}
