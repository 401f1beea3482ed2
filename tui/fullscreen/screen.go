package fullscreen

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/theme"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// screen is one page on the full screen. A screen moves on by giving another one from Update.
type screen interface {
	Update(msg tea.Msg) screen
	// Heading is what stands at the top beside the product's name: the organisation, and the position.
	Heading() (middle, right string)
	// Body is what stands between the rules, for this width.
	Body(width, height int) body
	// Hints are the keys shown at the foot, the most needed first.
	Hints() []key.Binding
	// Place is where the wizard opens again after it was interrupted here.
	Place() store.Place
	// Typing says that letters are text just now, not keys.
	Typing() bool
}

// setting is what every screen needs: the words, the store, the look, the keys and the size. There is one, and the
// screens share it.
type setting struct {
	book          *content.Book
	words         *content.Screens
	store         *store.Store
	theme         theme.Theme
	keys          keyMap
	width, height int
	said          string // one sentence for the person, shown until the next key
	saved         bool   // the last key's answer is safely kept
	over          bool   // the person goes on line by line
}

// say shows a sentence until the next key is pressed.
func (s *setting) say(sentence string) { s.said = sentence }

// wrote notes how a write went: either the quiet "saved", or a sentence that it could not be kept. It says whether it
// held.
func (s *setting) wrote(err error) bool {
	s.saved = err == nil
	if err != nil {
		s.say(content.Fill(s.book.Failures().NotSaved, "reason", s.book.Failures().Write))
	}
	return err == nil
}

// leftOff is the place of a screen that belongs to no organisation: where the person was before, as left on purpose.
func (s *setting) leftOff() store.Place {
	return pages.LeftOff(s.store)
}
