package fullscreen

import (
	"strings"

	"equalfooting/content"
	"equalfooting/tui/pages"
	"equalfooting/tui/theme"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// keyMap is every key of the wizard: the same on all screens.
type keyMap struct {
	Up, Down, PageUp, PageDown, Move, Scroll        key.Binding
	Enter, Open, Choose, Change, On, Next           key.Binding
	Back, Previous, Tasks, Caseload, Esc            key.Binding
	New, Rename, Delete, Plain                      key.Binding
	Answer, Level, NotSure                          key.Binding
	DoesNotApply, RatherNotSay                      key.Binding
	Show, Shown, Correct                            key.Binding
	Later                                           key.Binding
	Note, Flag, Why, Answers, Confirm               key.Binding
	Recommendations                                 key.Binding
	Keep, KeepEsc, GoOn, NewLine, FormBack          key.Binding
	Toggle, Close                                   key.Binding
	Search, CloseSearch, Order, PutAway, Away, Late key.Binding
	BringBack, Backups, BringIn, Secret, Untouched  key.Binding
	Mine, Me, Doing                                 key.Binding
	Leave, Help, Interrupt, Suspend, Mouse, Lock    key.Binding
}

func newKeyMap(words content.KeysText, caseload content.CaseloadCommands, secret *content.Passphrase, symbols theme.Symbols) keyMap {
	names := words.Names
	bind := func(label, does string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(label, does))
	}
	letter := letterKey
	upDown := symbols.Up + " " + symbols.Down
	orArrows := " " + upDown + " " + names.Enter
	return keyMap{
		Up:       bind(symbols.Up, words.Move, "up"),
		Down:     bind(symbols.Down, words.Move, "down"),
		PageUp:   bind("PgUp", words.Scroll, "pgup"),
		PageDown: bind("PgDn", words.Scroll, "pgdown"),
		Move:     bind(upDown, words.Move, "up", "down"),
		Scroll:   bind(upDown, words.Scroll, "up", "down"),

		Enter:  bind(names.Enter, words.Choose, "enter"),
		Open:   bind(names.Enter, words.Open, "enter"),
		Choose: bind(names.Enter, words.Choose, "enter"),
		Change: bind(names.Enter, words.Change, "enter"),
		On:     bind(symbols.Right, words.On, "right"),
		Next:   bind(names.Enter, words.On, "enter"),

		Back:     bind(symbols.Left, words.Back, "left", "b", "B"),
		Previous: bind(symbols.Left, words.Back, "left", "b", "B"),
		Tasks:    bind(names.Esc, words.Tasks, "esc"),
		Caseload: bind(names.Esc, words.Caseload, "esc"),
		Esc:      bind(names.Esc, words.Up, "esc"),

		New:    letter("n", words.New),
		Rename: letter("r", words.Rename),
		Delete: letter("d", words.Delete),
		Plain:  letter("p", words.Plain),

		Search:      bind(pages.KeySearch, caseload.Search.Does, "s", "S", "/"),
		CloseSearch: bind(names.Esc, words.CloseSearch, "esc"),
		Mine:        letter(pages.KeyMine, caseload.Mine.Does),
		Me:          letter(pages.KeyMe, caseload.Me.Does),
		Order:       letter(pages.KeyOrder, caseload.Order.Does),
		PutAway:     letter(pages.KeyArchive, caseload.PutAway.Does),
		BringBack:   letter(pages.KeyArchive, caseload.Return.Does),
		Away:        letter(pages.KeyHidden, caseload.Away.Does),
		Late:        letter(pages.KeyLate, caseload.Late.Does),
		Backups:     letter(pages.KeyBackups, caseload.Backups.Does),
		BringIn:     letter(pages.KeyImport, caseload.BringIn.Does),
		Untouched:   letter(pages.KeyRest, caseload.Untouched.Does),

		Answer:       bind(names.Levels+orArrows, words.Choose, "enter"),
		Level:        bind(names.Levels, words.Level),
		NotSure:      letter("u", words.NotSure),
		DoesNotApply: letter("x", words.DoesNotApply),
		RatherNotSay: letter("r", words.RatherNotSay),

		Show:    bind(names.Shown+orArrows, words.Choose, "enter"),
		Shown:   bind(names.Shown, words.Choose),
		Correct: bind(names.Levels, words.Correct),
		Later:   bind(symbols.Right, words.Later, "right"),

		Note:            letter("n", words.Note),
		Flag:            letter("f", words.Flag),
		Confirm:         letter(pages.KeyConfirm, words.Confirm),
		Why:             letter("w", words.Why),
		Answers:         letter("w", words.Answers),
		Recommendations: bind(names.Enter, words.Recommendations, "enter"),

		Keep:     bind(names.Enter, words.Keep, "enter"),
		KeepEsc:  bind(names.Esc, words.Keep, "esc"),
		GoOn:     bind(names.Enter, words.GoOn, "enter"),
		NewLine:  bind(names.CtrlJ, words.NewLine, "ctrl+j"),
		FormBack: bind(names.ShiftTab, words.Back, "shift+tab"),
		Toggle:   bind(names.Space, words.Toggle, "space"),
		Close:    bind(names.Esc, words.Close, "esc"),

		Leave:     letter("q", words.Leave),
		Help:      bind("?", words.Help, "?", "؟", "？", "\u037e"),
		Doing:     bind(names.Tab, words.Doing, "tab", "f1"),
		Interrupt: bind(names.CtrlC, words.Leave, "ctrl+c"),
		Suspend:   bind(names.CtrlZ, words.Suspend, "ctrl+z"),
		Mouse:     letter("m", words.Mouse),
		Lock:      bind(names.CtrlL, secret.Lock.Does, "ctrl+l"),
		Secret:    letter(pages.KeySecret, secret.Command.Does),
	}
}

// anyDigit gives the key of a digit of any script as that of 0 to 9.
func anyDigit(press tea.KeyPressMsg) tea.KeyPressMsg {
	if digit := pages.Digits(press.Text); digit != press.Text && len(digit) == 1 {
		press.Text, press.Code = digit, rune(digit[0])
	}
	return press
}

// letterKey is a key of one letter, small or capital.
func letterKey(letter, does string) key.Binding {
	return key.NewBinding(key.WithKeys(letter, strings.ToUpper(letter)), key.WithHelp(letter, does))
}
