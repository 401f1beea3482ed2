package html

import (
	"fmt"

	"equalfooting/assessment/report"
)

// page is a document as a web page, from its first line to its last.
func page(d report.Document) nodes {
	css, script := styleText+pageNumber(d.Words.Page), ""
	if d.FillIn != nil {
		css, script = css+formStyle, formScript
	}
	main := ""
	if d.Words.Skip != "" {
		main = "text"
	}
	class := ""
	if d.Close() {
		class = "close"
	}
	return document(lines("html", with{{"lang", d.Language}, {"class", class}},
		lines("head", nil,
			element("meta", with{{"charset", "utf-8"}}),
			element("meta", with{{"http-equiv", "Content-Security-Policy"}, {"content", policy(css, script)}}),
			element("meta", with{{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}),
			element("meta", with{{"name", "color-scheme"}, {"content", "light dark"}}),
			element("meta", with{{"name", "author"}, {"content", report.Author}}),
			element("title", nil, bare(d.Title)),
			style(css)),
		lines("body", nil,
			given(d.Words.Skip, link(main, "skip", d.Words.Skip)),
			header(d),
			contents(d),
			lines("main", with{{"id", main}}, filled(d, sections(d))),
			notes(d),
			given(script, element("script", nil, bare(script))))))
}

func header(d report.Document) nodes {
	var facts nodes
	if len(d.Facts) > 0 {
		facts = definitions("", d.Facts)
	}
	return lines("header", nil, written("h1", nil, d.Title), facts)
}

// fewSections is up to how many sections a reader needs no list of them.
const fewSections = 3

func contents(d report.Document) nodes {
	if d.Words.Contents == "" || len(d.Sections) <= fewSections {
		return nil
	}
	var list nodes
	for i, s := range d.Sections {
		list = append(list, given(s.Title, element("li", nil, link(sectionID(i), "", s.Title)))...)
	}
	return lines("nav", with{{"aria-labelledby", "contents"}},
		written("h2", with{{"id", "contents"}}, d.Words.Contents),
		lines("ol", nil, list))
}

func sectionID(i int) string { return fmt.Sprintf("section-%d", i+1) }

func sections(d report.Document) nodes {
	var all nodes
	b := blockMaker{words: d.Words, fill: d.FillIn}
	for i, s := range d.Sections {
		b.section = ""
		if s.Title != "" {
			b.section = sectionID(i)
		}
		title := given(s.Title, written("h2", with{{"id", sectionID(i)}}, s.Title))
		all = append(all, lines("section", with{{"class", sheet(s)}}, title, b.groups(s.Blocks))...)
	}
	return all
}

// sheet is the class of a section that starts a new page when it is printed.
func sheet(s report.Section) string {
	if s.NewPage {
		return "sheet"
	}
	return ""
}

func notes(d report.Document) nodes {
	if len(d.Notes) == 0 {
		return nil
	}
	return lines("footer", nil,
		given(d.Words.Notes, written("h2", nil, d.Words.Notes)),
		each(d.Notes, paragraph))
}
