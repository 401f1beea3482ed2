package fullscreen

import (
	"fmt"
	"slices"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"
	"equalfooting/tui/pages/questions"
	"equalfooting/tui/theme"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
)

// screen is one page on the full screen. A screen moves on by giving another one from Update.
type screen interface {
	Update(msg tea.Msg) screen
	// Heading is what stands at the top next to the product's name: the organisation, and the position.
	Heading() (middle, right string)
	// Body is what stands between the rules, for this width.
	Body(width, height int) body
	// Hints are the keys shown at the foot, the most needed first.
	Hints() []key.Binding
	// Page is what is shown, or what lies under it.
	Page() pages.Page
	// Typing says that letters are text just now, not keys.
	Typing() bool
}

// setting is what every screen needs: the words, what is kept, the way here, the look, the keys and the size. There is one, and the
// screens share it.
type setting struct {
	pages.Desk
	words         *content.Screens
	stack         *pages.Stack
	theme         theme.Theme
	fields        huh.Theme // the theme for Huh's fields; nil until one is shown
	keys          keyMap
	width, height int
	said          string           // one sentence for the person, shown until the next key
	saved         bool             // the last key's answer is safely kept
	over          bool             // the person goes on line by line
	out           bool             // the person leaves
	script        bool             // what was typed last is of another script than the letter keys
	pressed       *tea.KeyPressMsg // a key that was chosen from a list, for the screen that is shown
	drafted       store.Draft      // what is kept of what is being typed
	waiting       store.Draft      // what was being typed when the program stopped, until its page is open
	looked        looked           // on the list
	errand        error            // what it ends for, to come back; nil for nothing
}

// dress changes the look.
func (s *setting) dress(t theme.Theme) { s.theme, s.fields = t, nil }

// say shows a sentence until the next key is pressed.
func (s *setting) say(sentence string) { s.said = sentence }

// wrote notes how a write went: either the quiet "saved", or a sentence that it could not be kept. It says whether it
// held.
func (s *setting) wrote(err error) bool {
	s.saved = err == nil
	s.tell(err)
	return err == nil
}

// tell says what went wrong, where something did.
func (s *setting) tell(err error) {
	if err != nil {
		s.say(s.Book.Explain(err))
	}
}

// framed gives the frame with a screen's keys at its foot: its own, and the one that shows all of them.
func (s *setting) framed(hints []key.Binding, typing bool) *frame {
	f := &frame{words: s.words, theme: s.theme, width: s.width, height: s.height, said: s.said, saved: s.saved}
	switch {
	case typing:
	case s.script:
		hints = append(slices.Clone(hints), s.keys.Doing)
	default:
		hints = append(slices.Clone(hints), s.keys.Help)
	}
	f.foot = f.keys(hints)
	return f
}

// bodySize is the room that the body of a screen with these keys has just now.
func (s *setting) bodySize(hints []key.Binding, typing bool) (width, height int) {
	return s.framed(hints, typing).bodySize()
}

// drawn is a screen with its frame, exactly as wide and high as the window.
func (s *setting) drawn(current screen) string {
	if s.width == 0 {
		return "" // the first view comes before the window's size is known
	}
	if s.width < leastWidth || s.height < leastHeight {
		return wrap(s.words.Frame.TooSmall, s.width)
	}
	return s.framed(current.Hints(), current.Typing()).around(current)
}

// show gives the screen of a page.
func (s *setting) show(shown pages.Shown) screen {
	switch page := shown.Page.(type) {
	case *pages.Listing:
		return newListing(s, page, shown.Row)
	case *pages.Text:
		return newText(s, page)
	case *pages.Form:
		return newForm(s, page)
	case *questions.Question:
		return newQuestion(s, page)
	case *caseload.Page:
		return newCaseload(s, page)
	default:
		panic(fmt.Sprintf("fullscreen: no screen for %T", page))
	}
}

// follow goes where a choice leads, and says what there is to say. It stays if something could not be kept, or if the page there cannot
// be read.
func (s *setting) follow(next pages.Next, current screen) screen {
	if next.Work != nil {
		return s.works(next.Work, current)
	}
	if next.Err != nil {
		s.wrote(next.Err)
		return current
	}
	if asked, is := current.(*form); is && next.Wrong != "" {
		asked.refuse(next.Wrong)
		return asked
	}
	if next.Move == pages.Quit {
		s.out = true
		return current
	}
	if next.Leave != nil {
		s.errand = next.Leave
		return current
	}
	if next.Move != pages.Stay || next.Saved {
		if list, ok := current.(interface{ cursor() int }); ok {
			s.stack.Stand(list.cursor())
		}
		shown, err := s.stack.Follow(next)
		if err != nil {
			s.tell(err)
			return current
		}
		current = s.show(shown)
	}
	s.saved = s.saved || next.Saved
	if next.Say != "" {
		s.say(next.Say)
	}
	return current
}

// commandKeys are the keys of a page's commands, without those for a row if there is none.
func (s *setting) commandKeys(commands []pages.Command, onRow bool) []key.Binding {
	var list []key.Binding
	for _, c := range commands {
		if onRow || !c.OnRow {
			list = append(list, letterKey(c.Key, c.Words.Does))
		}
	}
	return list
}

// commanded gives the command of a key; false where it is none.
func commanded(commands []pages.Command, pressed string, onRow bool) (pages.Command, bool) {
	for _, c := range commands {
		if c.Key == pressed && (onRow || !c.OnRow) {
			return c, true
		}
	}
	return pages.Command{}, false
}

// above is the key that leads to the page above, with what that is called.
func (s *setting) above(above pages.Above) key.Binding {
	switch above {
	case pages.TheTasks:
		return s.keys.Tasks
	case pages.TheCaseload:
		return s.keys.Caseload
	default:
		return s.keys.Esc
	}
}
