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
	"equalfooting/tui/pages/caseload"
)

// trip is a small set of pages that lead to each other: a list of things to pack, and a note on each.
type trip struct {
	things []string
	fails  bool
	start  int // the row that Enter opens, where there are several
}

// The places of the tests' own pages.
var (
	packing = pages.Place{Page: "packing"}
	thing   = pages.Place{Page: "thing"}
)

// routes are the trip's pages, the list first.
func (p *trip) routes() []pages.Route {
	return []pages.Route{
		{Page: packing.Page, Title: titled("To pack"), Make: func(c pages.Case) (pages.Page, bool) { return p.list(c), true }},
		{Page: thing.Page, Title: titled("A thing"), Make: func(c pages.Case) (pages.Page, bool) { return about(c), true }},
	}
}

// titled is the title of a page of the tests' own.
func titled(title string) func(pages.Case) string { return func(pages.Case) string { return title } }

func (p *trip) list(c pages.Case) pages.Page {
	list := &pages.Listing{
		At: c.At, Title: "To pack", Says: []string{"Two bags at most"}, Empty: "Nothing to pack yet.",
		Commands: []pages.Command{
			{Key: pages.KeyAdd, Words: content.PageCommand{Words: []string{"add", "new thing"}, Means: "add a thing"}, Do: p.add},
			{Key: pages.KeyDelete, Words: content.PageCommand{Words: []string{"leave out"}, Means: "take a thing off the list"}, OnRow: true, Do: p.leaveOut},
			{Key: pages.KeyOrder, Words: content.PageCommand{Words: []string{"weigh"}, Means: "hear what it weighs"}, OnRow: true, Do: p.weigh},
		},
	}
	for _, name := range p.things {
		to := thing
		to.Question = name
		list.Rows = append(list.Rows, pages.Row{Name: name, To: to})
	}
	if len(p.things) > 1 {
		list.Start = max(1, p.start)
		list.Rows[0].Heading, list.Rows[1].Heading = "First", "Then"
		list.Rows[0].Status, list.Rows[0].Under = "packed", []string{"By Example Person", "Is it dry?"}
	}
	return list
}

// about is a page about the thing that its place names.
func about(c pages.Case) pages.Page {
	name := c.At.Question
	return &pages.Text{At: c.At, Title: name,
		Sections: []report.Section{{Title: "About " + name, Blocks: []report.Block{report.Paragraph("All about " + name + ".")}}}}
}

func (p *trip) add(int) pages.Next {
	p.things = append(p.things, fmt.Sprint("Thing ", len(p.things)+1))
	return pages.Kept(nil, pages.Next{})
}

func (p *trip) leaveOut(row int) pages.Next {
	if p.fails {
		return pages.Kept(&store.WriteError{Err: errors.New("the disk is full")}, pages.Next{})
	}
	gone := p.things[row]
	p.things = slices.Delete(slices.Clone(p.things), row, row+1)
	return pages.Kept(nil, pages.Next{}).And(gone + " is off the list.")
}

func (p *trip) weigh(row int) pages.Next { return pages.Say(p.things[row] + " weighs nothing.") }

// opens starts a conversation with a page of the tests' own open, above which is the caseload.
func opens(t *testing.T, at pages.Place, routes []pages.Route) *talk {
	t.Helper()
	k := begin(t)
	k.stack, _ = pages.Start(k.Desk, pages.RoutesOf(caseload.Routes(), routes))
	k.current = k.follow(pages.GoTo(at))
	k.types("repeat")
	return k
}

func TestAListingIsReadOut(t *testing.T) {
	k := opens(t, packing, (&trip{things: []string{"Tent", "Lamp", "Lamp oil"}}).routes())
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
		k := opens(t, packing, (&trip{things: []string{"Tent", "Lamp", "Lamp oil"}}).routes())
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
		"none for a row is asked": {[]string{"add"}, "To pack. Two bags at most.", "Tent, Lamp, Lamp oil, Thing 4"},
		"with the list all gone":  {[]string{"d 1", "d: 1", "d: 1", "d", "d"}, `There is no "d" to choose here.`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			p := &trip{things: []string{"Tent", "Lamp", "Lamp oil"}}
			k := opens(t, packing, p.routes())
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
		k := opens(t, packing, p.routes())
		k.types(lines...)
		k.hears("This could not be saved.", "Which one, Enter for 2, or ? for help:")
	}
}

func TestAListingWithoutRows(t *testing.T) {
	k := opens(t, packing, (&trip{}).routes())
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
	list := func(c pages.Case) (pages.Page, bool) {
		l := &pages.Listing{At: c.At, Title: "To pack", Says: []string{"Two bags at most"}}
		for i := range packed {
			row := pages.Row{Name: fmt.Sprint("Thing ", i+1), Do: func() pages.Next { packed[i] = true; return pages.GoTo(c.At) }}
			if packed[i] {
				row.Status = "packed"
			}
			l.Rows = append(l.Rows, row)
		}
		return l, true
	}
	packed = make([]bool, 14)
	k := opens(t, packing, []pages.Route{{Page: packing.Page, Title: titled("To pack"), Make: list}})
	k.types("more", "12")
	k.hears("To pack. 12. Thing 12. Packed. Which one")
	k.types("12")
	k.hears("To pack. Which one")
	k.hearsNot("Thing")
	k.types("repeat")
	k.hears("Two bags at most. There are 14 in all. These are 11 to 14. 11. Thing 11. 12. Thing 12. Packed. 13. Thing 13.")
}

// Ten rows are read out at once, beginning with those about the one that Enter opens, and any can be named.
func TestALongListing(t *testing.T) {
	p := &trip{start: 12}
	for i := range 24 {
		p.things = append(p.things, fmt.Sprintf("Sock %c", 'A'+i))
	}
	k := opens(t, packing, p.routes())
	k.hears("11. Sock K.", "20. Sock T.", "There are 4 more. Type more to hear of them.", "Enter for 13,")
	k.hearsNot("10. ")
	k.types("more")
	k.hears("There are 24 in all. These are 21 to 24.", "21. Sock U.", "24. Sock X.")
	k.hearsNot("more.")
	k.types("more")
	k.hears("1. Sock A.", "10. Sock J.", "There are 14 more.")
	k.types("23")
	k.hears("About Sock W.")
}

// A page that belongs to no organisation leaves what was left off to be found.
func TestThePlaceOfAListing(t *testing.T) {
	k := opens(t, packing, (&trip{things: []string{"Tent"}}).routes())
	if got := k.st.Session().Trail(); len(got.Stops) > 0 {
		t.Errorf("the trail is %+v", got)
	}
	at := pages.Place{Case: 1, Page: packing.Page}
	k = opens(t, at, (&trip{}).routes())
	if got := k.st.Session().Trail(); len(got.Stops) != 1 || got.Place() != at || got.Left {
		t.Errorf("the trail is %+v", got)
	}
}
