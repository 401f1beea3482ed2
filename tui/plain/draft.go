package plain

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// draft is what was being typed on the full screen when the program stopped, until it is kept or dropped.
type draft struct {
	*voice
	session store.Session
	is      store.Draft
}

// at gives it where it was being typed at that place.
func (d *draft) at(place pages.Place) (store.Draft, bool) {
	same := d.is.Place == place
	if place.Page == pages.QuestionPage {
		same = pages.Same(d.is.Place, place)
	}
	return d.is, d.is.Text != "" && same
}

// say says the one of a place, as it is not kept yet.
func (d *draft) say(place pages.Place) {
	if is, ok := d.at(place); ok {
		d.line(content.Fill(d.words.Draft.Says, "text", is.Text))
		d.line(d.words.Draft.How)
	}
}

// commands are what can be done with it on the page of its place: keep it, or drop it.
func (d *draft) commands(place pages.Place, on page, keep func(is store.Draft) page) []choice {
	is, ok := d.at(place)
	if !ok {
		return nil
	}
	return []choice{
		command("", d.words.Commands.KeepDraft, func() page {
			d.drop(place)
			return keep(is)
		}),
		command("", d.words.Commands.DropDraft, func() page {
			d.drop(place)
			d.line(d.words.Draft.Dropped)
			return on
		}),
	}
}

// drop removes the draft of a place, once it was kept or something else was.
func (d *draft) drop(place pages.Place) {
	if _, ok := d.at(place); ok && d.session.SaveDraft(store.Draft{}) == nil {
		d.is = store.Draft{}
	}
}
