package html

import (
	_ "embed" // the form's style sheet and its script
	"strconv"
	"strings"

	"equalfooting/assessment/report"
)

//go:embed form.css
var formStyle string

//go:embed form.js
var formScript string

// asked is the question that the blocks of a form ask; "" if they ask none. A question has a heading.
func asked(blocks []report.Block) string {
	if !isHeading(blocks[0]) {
		return ""
	}
	for _, block := range blocks {
		if choices, ok := block.(report.Choices); ok && choices.Field.Name != "" {
			id, _, _ := strings.Cut(choices.Field.Name, "/")
			return id
		}
	}
	return ""
}

// filled is the form around its sections, with the parts that exist only on a screen; if there is no form the sections stay as they are.
func filled(d report.Document, sections nodes) nodes {
	f := d.FillIn
	if f == nil {
		return sections
	}
	how := lines("div", with{{"class", "screen"}}, paragraph(f.How),
		element("p", with{{"id", "unscripted"}}, text(f.Unscripted)))
	save := lines("section", with{{"class", "screen"}, {"id", "save"}, {"hidden", "hidden"}},
		element("h2", nil, text(f.Title)), paragraph(f.Says),
		element("p", nil, element("button", with{{"type", "button"}}, text(f.Save))),
		element("p", nil, element("label", with{{"for", "open"}}, text(f.Open)),
			element("input", with{{"type", "file"}, {"id", "open"}, {"accept", ".json,application/json"}})),
		element("p", with{{"role", "status"}, {"id", "said"}, {"data-saved", f.Saved}, {"data-nameless", f.Nameless}, {"data-dayless", f.Dayless},
			{"data-opened", f.Opened}, {"data-foreign", f.Foreign}, {"data-more", f.More}}))
	return lines("form", with{{"autocomplete", "off"}, {"data-audience", f.Audience}, {"data-partner", f.Partner},
		{"data-edition", f.Edition}, {"data-file", f.File}}, how, sections, save)
}

// question is one question with everything that an answers file can have with its answer.
func (m *blockMaker) question(id string, blocks []report.Block) nodes {
	var all nodes
	for _, block := range blocks {
		switch block := block.(type) {
		case report.Heading:
			all = append(all, element("legend", nil, written("h3", nil, string(block)))...)
		case report.Choices:
			if block.Field.Name == id {
				all = append(all, radios(block)...)
			} else {
				all = append(all, fieldset("shown", written("legend", nil, block.Label), radios(block))...)
			}
		case report.Room:
			if block.Field.Name == id+report.ReasonField {
				all = append(all, lines("div", with{{"class", "reason"}}, entry(block))...)
			} else {
				all = append(all, m.block(block)...)
			}
		default:
			all = append(all, m.block(block)...)
		}
	}
	all = append(all, lines("p", with{{"class", "screen beside"}},
		element("label", nil, element("input", with{{"type", "checkbox"}, {"name", id + report.FlagField}}), text(" "+m.fill.Flag)),
		element("button", with{{"type", "button"}, {"hidden", "hidden"}}, text(m.fill.Clear)))...)
	return lines("fieldset", with{{"class", "group"}, {"data-question", id}}, all)
}

func fieldset(class string, contents ...nodes) nodes {
	return lines("fieldset", with{{"class", class}}, contents...)
}

// radios are choices of which one can be ticked.
func radios(c report.Choices) nodes {
	class := "choices"
	if c.Rows {
		class += " rows"
	}
	var options nodes
	for i, option := range c.Options {
		input := element("input", with{{"type", "radio"}, {"name", c.Field.Name}, {"value", c.Field.Values[i]}})
		options = append(options, element("li", nil, written("label", nil, option, input...))...)
	}
	return lines("div", with{{"class", class}}, lines("ul", nil, options))
}

// entry is a place to write: several lines for a note.
func entry(r report.Room) nodes {
	has := with{{"id", r.Field.Name}, {"name", r.Field.Name}}
	if r.Field.Most > 0 {
		has = append(has, attribute{"maxlength", strconv.Itoa(r.Field.Most)})
	}
	input := "input"
	switch {
	case strings.HasSuffix(r.Field.Name, report.NoteField):
		input, has = "textarea", append(has, attribute{"rows", strconv.Itoa(r.Lines)}, attribute{"dir", "auto"})
	case r.Field.Name == report.DayField:
		has = append(has, attribute{"type", "date"})
	default:
		has = append(has, attribute{"type", "text"}, attribute{"dir", "auto"})
	}
	return lines("div", with{{"class", "room"}},
		element("label", with{{"for", r.Field.Name}}, text(r.Label)), element(name(input), has))
}
