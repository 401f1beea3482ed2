package pages

import (
	"errors"
	"slices"
	"testing"

	"equalfooting/content/contenttest"
)

// asked is a form of three fields, of which the second decides what it accepts.
func asked(t *testing.T, at Place, second func(values []string) (string, error)) *Form {
	t.Helper()
	keep := func([]string) (string, error) { return "", nil }
	fields := func(Case) []Field {
		return []Field{
			{Label: "first", Required: true, Missing: "A name, please.", Values: []string{"kept first"}, Keep: keep},
			{Label: "second", Values: []string{"kept second"}, Keep: second},
			{Label: "third", Keep: keep},
		}
	}
	book := contenttest.English(t)
	c := Case{Desk: Desk{Book: book}, At: at}
	return c.Form("About", fields, GoUp)
}

// asks fails unless this field is the current one, with these values in it.
func (f *Form) asks(t *testing.T, label string, values ...string) {
	t.Helper()
	if got := f.Field(); got.Label != label || !slices.Equal(got.Values, values) {
		t.Errorf("it asks %q with %q, want %q with %q", got.Label, got.Values, label, values)
	}
}

// What could not be saved, or is not accepted, stays in its field until it is saved or the person goes back.
func TestWhatCouldNotBeKeptStays(t *testing.T) {
	full := errors.New("the disk is full")
	say, fails := "", full
	f := asked(t, Place{}, func([]string) (string, error) { return say, fails })
	if missing, err := f.Answer([]string{" "}); missing != "A name, please." || err != nil {
		t.Errorf("of nothing it says %q, %v", missing, err)
	}
	f.asks(t, "first", " ")
	if missing, err := f.Answer([]string{"typed first"}); missing != "" || err != nil {
		t.Fatal(missing, err)
	}
	f.asks(t, "second", "kept second")
	if _, err := f.Answer([]string{"typed second"}); !errors.Is(err, full) {
		t.Errorf("the error is %v", err)
	}
	f.asks(t, "second", "typed second")
	say, fails = "Not that.", nil
	if missing, err := f.Answer([]string{"typed again"}); missing != say || err != nil {
		t.Errorf("it says %q, %v", missing, err)
	}
	f.asks(t, "second", "typed again")
	if !f.Back() {
		t.Error("there is no way back")
	}
	f.asks(t, "first", "kept first")
	if f.Back() {
		t.Error("there is something before the first")
	}
	if missing, err := f.Answer([]string{"typed first"}); missing != "" || err != nil {
		t.Fatal(missing, err)
	}
	f.asks(t, "second", "kept second")
}

// The form's place has the field's number, counted from 1, and leads back to it.
func TestAFormsPlace(t *testing.T) {
	keep := func([]string) (string, error) { return "", nil }
	f := asked(t, Place{Page: AboutPage}, keep)
	for i, want := range []string{"1", "2", "3"} {
		place := f.Where()
		if place != (Place{Page: AboutPage, Field: want}) {
			t.Errorf("at field %d it is at %+v", i, place)
		}
		if again := asked(t, place, keep); again.Field().Label != f.Field().Label {
			t.Errorf("%+v leads to %q, want %q", place, again.Field().Label, f.Field().Label)
		}
		if missing, err := f.Answer([]string{"x"}); missing != "" || err != nil {
			t.Fatal(missing, err)
		}
	}
	if got := f.Where().Field; !f.Ended() || got != "3" {
		t.Errorf("at the end (%v) its field is %q", f.Ended(), got)
	}
	for _, field := range []string{"", "0", "4", "-1", "second"} {
		asked(t, Place{Field: field}, keep).asks(t, "first", "kept first")
	}
	if got := asked(t, Place{Field: "budget"}, keep).Where().Field; got != "budget" {
		t.Errorf("a name becomes %q", got)
	}
}

// A form of one field has no number in its place or its name.
func TestAFormOfOneField(t *testing.T) {
	c := Case{At: Place{Page: PausePage}}
	f := c.Form("Pause", func(Case) []Field { return []Field{{Label: "note"}} }, GoUp)
	if got := f.Where(); got != c.At || f.Position() != "Pause" {
		t.Errorf("it is at %+v, and called %q", got, f.Position())
	}
}

// After the last field, if nothing opens, the form stays there.
func TestFinish(t *testing.T) {
	f := asked(t, Place{}, func([]string) (string, error) { return "", nil })
	for range 3 {
		if missing, err := f.Answer([]string{"x"}); missing != "" || err != nil {
			t.Fatal(missing, err)
		}
	}
	if got := f.Finish(); got.Move != Up || !f.Ended() {
		t.Errorf("it goes on with %+v", got)
	}
	f.Done = func() Next { return Say("No.") }
	if got := f.Finish(); got.Say != "No." || f.Ended() {
		t.Errorf("it stays with %+v", got)
	}
	f.asks(t, "third")
	if got := f.Leave(); got.Move != Up {
		t.Errorf("left it goes on with %+v", got)
	}
	f.Left = func() Next { return GoTo(Place{Page: PlanPage}) }
	if got := f.Leave(); got.To.Page != PlanPage {
		t.Errorf("left it goes on with %+v", got)
	}
}
