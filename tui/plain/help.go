package plain

import (
	"slices"
	"strings"

	"equalfooting/content"
	"equalfooting/tui/pages"
)

// help is what people hear when they ask where they are and what they can type.
type help struct {
	*voice
	pages.Desk
	on page
}

func (h help) say() {
	words := h.words.Help
	h.line(content.Fill(words.Where, "place", strings.Join(h.whereabouts(), " ")))
	p := h.on.prompt()
	h.line(p.whole)
	h.line(words.Title)
	for _, each := range p.choices {
		if each.does == "" {
			continue
		}
		typed := each.names[0]
		if each.key != "" {
			typed = each.key + h.words.Or + typed
		}
		h.line(content.Fill(words.Row, "typed", typed, "does", sentence(each.does)))
	}
	if p.text == nil {
		h.line(words.Numbers)
	}
	for _, sentence := range words.More {
		h.line(sentence)
	}
}

// whereabouts says where the person is in sentences, the nearest first, and with which organisation.
func (h help) whereabouts() []string {
	var said []string
	here := h.on.here()
	if of, err := h.Case(h.on.shown().Where()); err == nil && of.At.Case != 0 {
		here = append(here, of.Name())
	}
	for _, text := range here {
		if text != "" && !slices.Contains(said, sentence(text)) {
			said = append(said, sentence(text))
		}
	}
	return said
}
