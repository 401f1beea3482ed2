package fullscreen

import (
	"os"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
)

// counted presses keys and counts them. What is typed counts for nothing.
type counted struct {
	*sitting
	keys int
}

func (c *counted) press(keys ...string) {
	c.sitting.press(keys...)
	c.keys += len(keys)
}

// toOwnResult goes from the list to the result of a quick check that says of everything what could be shown.
func (c *counted) toOwnResult() {
	c.press("n")
	c.typed("Ours")
	c.press("enter", "enter", "enter", "enter") // the name, the kind, there was a partner, and the quick check
	for i := range assessment.Questions(assessment.Quick) {
		c.press([]string{"2", "3", "4"}[i%3])
		if c.showing() {
			c.press("i")
		}
	}
	c.sees("Your results, page 1", "How ready:")
}

// A result is near: one's own from the quick check in 24 keys, and a plan on paper in 30.
func TestFewKeysLeadToAResult(t *testing.T) {
	own, documents := homed(t, 80, 24)
	c := &counted{sitting: own}
	c.toOwnResult()
	if c.keys > 24 {
		t.Errorf("%d keys to one's own result", c.keys)
	}
	t.Logf("%d keys to one's own result", c.keys)
	c.press("t")
	c.sees(c.wizard.Book.Plan().From.AllIn)
	c.seesNot("[ ]")
	c.press("e", "down", "enter", "enter", "enter", "enter")
	if c.keys > 30 {
		t.Errorf("%d keys to a plan on paper", c.keys)
	}
	if made, err := filepath.Glob(filepath.Join(documents, "*.pdf")); err != nil || len(made) != 1 {
		files, _ := os.ReadDir(documents)
		t.Errorf("made are %v, %v; in the folder %v; the screen:\n%s", made, err, files, c.screen())
	}
	t.Logf("%d keys to a plan on paper", c.keys)
	if plan := c.in(2).Record().Plan; len(plan) != 3 {
		t.Errorf("in the plan are %+v", plan)
	}
}
