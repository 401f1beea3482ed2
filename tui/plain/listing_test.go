package plain

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// trip is a small set of pages that lead to each other: a list of things to pack, and a note on each.
type trip struct {
	things []string
	fails  bool
}

func (p *trip) list() pages.Page {
	list := &pages.Listing{
		Title: "To pack", Says: []string{"Two bags at most"}, Empty: "Nothing to pack yet.",
		Up: func() pages.Next { return pages.GoTo(pages.Elsewhere{}) },
		Commands: []pages.Command{
			{Key: pages.KeyAdd, Words: content.PageCommand{Words: []string{"add", "new thing"}, Means: "add a thing"}, Do: p.add},
			{Key: pages.KeyDelete, Words: content.PageCommand{Words: []string{"leave out"}, Means: "take a thing off the list"}, OnRow: true, Do: p.leaveOut},
			{Key: pages.KeyOrder, Words: content.PageCommand{Words: []string{"weigh"}, Means: "hear what it weighs"}, OnRow: true, Do: p.weigh},
		},
	}
	for _, thing := range p.things {
		list.Rows = append(list.Rows, pages.ListRow{Name: thing, Open: func() pages.Next { return pages.GoTo(p.about(thing)) }})
	}
	if len(p.things) > 1 {
		list.Start = 1
		list.Rows[0].Heading, list.Rows[1].Heading = "First", "Then"
		list.Rows[0].Status, list.Rows[0].Beside = "packed", []string{"By Example Person", "Is it dry?"}
	}
	return list
}

func (p *trip) about(thing string) pages.Page {
	return &pages.Text{Title: thing, Up: func() pages.Next { return pages.GoTo(p.list()) },
		Sections: []report.Section{{Title: "About " + thing, Blocks: []report.Block{report.Paragraph("All about " + thing + ".")}}}}
}

func (p *trip) add(int) pages.Next {
	p.things = append(p.things, fmt.Sprint("Thing ", len(p.things)+1))
	return pages.Next{Page: p.list(), Saved: true}
}

func (p *trip) leaveOut(row int) pages.Next {
	if p.fails {
		return pages.Next{Err: errors.New("the disk is full")}
	}
	gone := p.things[row]
	p.things = slices.Delete(slices.Clone(p.things), row, row+1)
	return pages.Next{Page: p.list(), Saved: true, Say: gone + " is off the list."}
}

func (p *trip) weigh(row int) pages.Next { return pages.Next{Say: p.things[row] + " weighs nothing."} }

// opens starts a conversation with a page open.
func opens(t *testing.T, of pages.Page) *talk {
	t.Helper()
	k := begin(t)
	k.current = k.open(of)
	k.types("repeat")
	return k
}

func TestAListingIsReadOut(t *testing.T) {
	k := opens(t, (&trip{things: []string{"Tent", "Lamp", "Lamp oil"}}).list())
	k.hears("To pack. Two bags at most. First. 1. Tent. Packed. By Example Person. Is it dry? Then. 2. Lamp. 3. Lamp oil.",
		"Type a number or part of a name to open it. You can also type add, leave out or weigh. Put a number after leave out or weigh, such as leave out 1.",
		"Which one, Enter for 2, or ? for help:")
	k.types("help")
	k.hears("n or add: add a thing.", "d or leave out: take a thing off the list.")
}

// A row opens by its number, its name, or Enter; back is up.
func TestARowOpens(t *testing.T) {
	for line, want := range map[string]string{"": "About Lamp.", "1": "About Tent.", "oil": "About Lamp oil.", "lamp": "About Lamp.", "TENT": "About Tent.",
		"la": "That could be: 2, Lamp; 3, Lamp oil.", "4": `There is no "4" to choose here.`, "b": "Your organisations.", "list": "Your organisations."} {
		k := opens(t, (&trip{things: []string{"Tent", "Lamp", "Lamp oil"}}).list())
		k.types(line)
		k.hears(want)
	}
}

// A command for a row takes it in one go, or asks which; a number that is typed then opens nothing.
func TestACommandForARow(t *testing.T) {
	gone, weighed := "Lamp is off the list. To pack. Two bags at most.", "Lamp weighs nothing."
	for name, test := range map[string]struct {
		lines []string
		want  string
		left  string
	}{
		"with its number":         {[]string{"leave out 2"}, gone, "Tent, Lamp oil"},
		"with its name":           {[]string{"leave out: tent"}, "Tent is off the list.", "Lamp, Lamp oil"},
		"by the letter":           {[]string{"d: 2"}, gone, "Tent, Lamp oil"},
		"asked":                   {[]string{"d", "2"}, gone, "Tent, Lamp oil"},
		"asked, by the name":      {[]string{"leave o", "oil"}, "Lamp oil is off the list.", "Tent, Lamp"},
		"asking":                  {[]string{"leave out"}, "Take a thing off the list. Type its number", "Tent, Lamp, Lamp oil"},
		"asked, and left":         {[]string{"leave out", "back"}, "It stays as it was. To pack.", "Tent, Lamp, Lamp oil"},
		"a name for several":      {[]string{"leave out la"}, "That could be: 2, Lamp; 3, Lamp oil. Which one do you mean?", "Tent, Lamp, Lamp oil"},
		"then one of them":        {[]string{"leave out la", "2"}, gone, "Tent, Lamp oil"},
		"a name for none":         {[]string{"leave out 7"}, `There is no "7" to choose here. Which one, Enter for 2`, "Tent, Lamp, Lamp oil"},
		"nothing more":            {[]string{"weigh 2"}, weighed, "Tent, Lamp, Lamp oil"},
		"nothing more, asked":     {[]string{"weigh", "2"}, weighed, "Tent, Lamp, Lamp oil"},
		"once more after that":    {[]string{"weigh", "2", "1"}, "About Tent.", "Tent, Lamp, Lamp oil"},
		"none for a row is asked": {[]string{"add"}, "Saved. To pack. Two bags at most.", "Tent, Lamp, Lamp oil, Thing 4"},
		"with the list all gone":  {[]string{"d 1", "d: 1", "d: 1", "d", "d"}, `There is no "d" to choose here.`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			p := &trip{things: []string{"Tent", "Lamp", "Lamp oil"}}
			k := opens(t, p.list())
			k.types(test.lines...)
			k.hears(test.want)
			if left := strings.Join(p.things, ", "); left != test.left {
				t.Errorf("left %q, want %q", left, test.left)
			}
		})
	}
}

// Where it could not be kept that is said, and the page stays.
func TestACommandThatCannotBeKept(t *testing.T) {
	for _, lines := range [][]string{{"leave out 2"}, {"leave out", "2"}} {
		p := &trip{things: []string{"Tent", "Lamp"}, fails: true}
		k := opens(t, p.list())
		k.types(lines...)
		k.hears("This could not be saved.", "Which one, Enter for 2, or ? for help:")
	}
}

func TestAListingWithoutRows(t *testing.T) {
	k := opens(t, (&trip{}).list())
	k.hears("To pack. Two bags at most. Nothing to pack yet.", "You can also type add.", "What to do, or ? for help:")
	k.hearsNot("leave out")
	k.types("")
	k.hears("Nothing was typed")
	k.types("add")
	k.hears("1. Thing 1.", "Which one, Enter for 1, or ? for help:")
	k.types("weigh")
	k.hears("Thing 1 weighs nothing.") // there is no other
}

// A page that comes again with the same rows says only what is new; asked to repeat it, it says all.
func TestTheSameListingAgain(t *testing.T) {
	var packed []bool
	var list func() pages.Page
	list = func() pages.Page {
		l := &pages.Listing{Title: "To pack", Says: []string{"Two bags at most"}, Up: func() pages.Next { return pages.GoTo(pages.Elsewhere{}) }}
		for i := range packed {
			row := pages.ListRow{Name: fmt.Sprint("Thing ", i+1), Open: func() pages.Next { packed[i] = true; return pages.GoTo(list()) }}
			if packed[i] {
				row.Status = "packed"
			}
			l.Rows = append(l.Rows, row)
		}
		return l
	}
	packed = make([]bool, 14)
	k := opens(t, list())
	k.types("more", "12")
	k.hears("To pack. 12. Thing 12. Packed. Which one")
	k.types("12")
	k.hears("To pack. Which one")
	k.hearsNot("Thing")
	k.types("repeat")
	k.hears("Two bags at most. 11. Thing 11. 12. Thing 12. Packed. 13. Thing 13.")
}

// Ten rows are read out at once, beginning with those about the one that Enter opens, and any can be named.
func TestALongListing(t *testing.T) {
	p := &trip{}
	for i := range 24 {
		p.things = append(p.things, fmt.Sprintf("Sock %c", 'A'+i))
	}
	list := p.list().(*pages.Listing)
	list.Start = 12
	k := opens(t, list)
	k.hears("11. Sock K.", "20. Sock T.", "There are 4 more. Type more to hear of them.", "Enter for 13,")
	k.hearsNot("10. ")
	k.types("more")
	k.hears("21. Sock U.", "24. Sock X.")
	k.hearsNot("There are")
	k.types("more")
	k.hears("1. Sock A.", "10. Sock J.", "There are 14 more.")
	k.types("23")
	k.hears("About Sock W.")
}

// A page that belongs to no organisation leaves what was left off to be found.
func TestThePlaceOfAListing(t *testing.T) {
	k := opens(t, (&trip{things: []string{"Tent"}}).list())
	if got := k.current.place(); got.Case != 0 {
		t.Errorf("the place is %+v", got)
	}
	at := store.Place{Case: 1, Page: "tasks"}
	k = opens(t, &pages.Listing{Title: "Mine", At: at, Up: func() pages.Next { return pages.Next{} }})
	if got, _ := k.kept.Place(); got != at {
		t.Errorf("the place is %+v", got)
	}
}
