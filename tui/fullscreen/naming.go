package fullscreen

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// naming asks for a name to be typed: a new one, or the same one again before an organisation is deleted.
type naming struct {
	*setting
	from     *organisations
	row      caseload.CaseRow
	title    string
	warning  string
	label    string
	initial  string
	form     fieldForm
	answered func(typed string) (done bool)
	next     *pages.Next // where it leads once it is answered; nil for the list
	renames  bool        // what is typed is a new name
}

func newRename(from *organisations, row caseload.CaseRow) *naming {
	words := from.words.Rename
	n := &naming{setting: from.setting, from: from, row: row, title: words.Title, label: words.Label, initial: row.Name, renames: true}
	n.answered = func(typed string) bool {
		if typed == "" {
			n.say(words.Empty)
			return false
		}
		if n.wrote(row.Rename(n.Store, typed)) {
			n.say(words.Done)
		}
		return true
	}
	if d, ok := n.waits(renaming(row.ID), renameKind); ok {
		n.initial = d.Text
	}
	n.ask()
	return n
}

// renameKind is the name under which the draft of a new name is kept.
const renameKind = "rename"

// renaming is where the draft of an organisation's new name belongs.
func renaming(id assessment.ID) pages.Place { return pages.Place{Case: id} }

// draft is the new name that is being typed. A name that is typed before a deletion is only a check: nobody is brought back to that.
func (n *naming) draft() store.Draft {
	typed := n.form.Typed()
	if !n.renames || typed == n.row.Name {
		return store.Draft{}
	}
	return store.Draft{Place: renaming(n.row.ID), Kind: renameKind, Text: typed}
}

func newDelete(from *organisations, row caseload.CaseRow) *naming {
	words := from.words.Delete
	n := &naming{setting: from.setting, from: from, row: row, title: words.Title, label: words.Label,
		warning: row.Warning(from.Book, from.Store)}
	if row.ByNumber() {
		n.label = content.Fill(words.ByNumber, "number", row.ID.String())
	}
	n.answered = func(typed string) bool {
		if !row.Named(typed) {
			n.say(words.Wrong)
			return false
		}
		next := row.Delete(n.Book, n.Store)
		n.next = &next
		return true
	}
	n.ask()
	return n
}

func (n *naming) ask() {
	n.form = newFieldForm(n.setting, pages.Field{Label: n.label, Values: []string{n.initial}, Most: assessment.MaxNameLength})
}

func (n *naming) Update(msg tea.Msg) screen {
	if press, ok := msg.(tea.KeyPressMsg); ok && key.Matches(press, n.keys.Esc) {
		return n.from
	}
	if !n.form.Update(msg) {
		return n
	}
	if typed := n.form.Values(); n.form.field.TooLong(typed) {
		n.say(pages.TooLong(n.Book, typed[0], n.form.field.Most))
		n.initial = typed[0]
		n.ask()
		return n
	}
	typed := assessment.Tidy(n.form.Values()[0], assessment.MaxNameLength)
	if n.answered(typed) {
		if n.next != nil {
			return n.follow(*n.next, n)
		}
		n.from.staying(n.row.ID, n.from.list.ReadAll)
		return n.from
	}
	n.initial = typed
	n.ask()
	return n
}

// worked is the list, once what was named is done.
func (n *naming) worked() screen {
	n.from.staying(n.row.ID, n.from.list.ReadAll)
	n.from.stays()
	return n.from
}

func (n *naming) Heading() (middle, right string) { return n.Told(n.row.ID, n.row.Name), n.title }

func (n *naming) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	if n.warning != "" {
		b.add(wrap(n.warning, width))
		b.gap()
	}
	b.add(n.form.View(width, height-len(b.lines)))
	return b
}

func (n *naming) Hints() []key.Binding { return []key.Binding{n.keys.GoOn, n.keys.Caseload} }

func (n *naming) Page() pages.Page { return n.from.Page() }

func (n *naming) Typing() bool { return true }
