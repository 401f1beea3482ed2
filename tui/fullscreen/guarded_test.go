package fullscreen

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// A picture is made again once something has come that it may show, and only then.
func TestAPictureIsMadeOnce(t *testing.T) {
	s := sit(t, 80, 24)
	g := &guarded{wizard: s.wizard}
	before := g.View().Content
	s.wizard.say("Something else.") // as no message says it
	for _, msg := range []tea.Msg{tea.EnvMsg{}, tea.RequestBackgroundColor()} {
		if g.Update(msg); g.View().Content != before {
			t.Errorf("after %T it is made again", msg)
		}
	}
	for _, msg := range []tea.Msg{tea.WindowSizeMsg{Width: 60, Height: 20}, tea.KeyPressMsg{Code: tea.KeyDown}, tea.BackgroundColorMsg{}, lookedMsg{}} {
		g.drawn.Content = "older"
		if g.Update(msg); g.View().Content == "older" {
			t.Errorf("after %T it is an older one", msg)
		}
	}
}
