package answersfile

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// Write returns a sheet as an answers file in YAML, with its questions in the instrument's order, leaving out those that its edition does
// not ask. The format has no place for what no longer counts, such as a reason why a question did not apply once it has a level, nor for
// what the organisation says about itself beyond its name, its audience, whether it has had a partner, its word for the communities, its
// mentor and its place (assessment.Record.LeftOut names both). Control characters, which may not be in a name or a note, are dropped.
// Apart from these, Parse returns the same sheet.
func Write(sheet assessment.Sheet) []byte {
	var b bytes.Buffer
	edition := editionWritten(sheet)
	fmt.Fprintf(&b, "organisation:\n  name: %s\n  audience: %s\n", quoted(plainName(sheet.Organisation.Name)), sheet.Organisation.Audience)
	if sheet.Organisation.Partner != "" {
		fmt.Fprintf(&b, "  partner: %s\n", sheet.Organisation.Partner)
	}
	if word := plainWord(sheet.Organisation.Communities); word != "" {
		fmt.Fprintf(&b, "  communities: %s\n", quoted(word))
	}
	for _, label := range labelsWritten(sheet) {
		fmt.Fprintf(&b, "  %s: %s\n", label.key, quoted(label.text))
	}
	fmt.Fprintf(&b, "edition: %s\n", edition)
	if !sheet.Date.IsZero() {
		fmt.Fprintf(&b, "date: %s\n", sheet.Date)
	}
	if sheet.AnsweredBy != "" {
		fmt.Fprintf(&b, "answered_by: %s\n", sheet.AnsweredBy)
	}
	answers := answersWritten(sheet, edition)
	if len(answers) == 0 {
		b.WriteString("answers: {}\n")
		return b.Bytes()
	}
	b.WriteString("answers:\n")
	for _, a := range answers {
		text := wordOf(a.Kind)
		if !a.alone() {
			text = "{" + strings.Join(a.parts("%s: %s", "%s"), ", ") + "}"
		}
		fmt.Fprintf(&b, "  %s: %s\n", a.id, text)
	}
	return b.Bytes()
}

// WriteJSON returns the same in JSON.
func WriteJSON(sheet assessment.Sheet) []byte {
	var b bytes.Buffer
	edition := editionWritten(sheet)
	fmt.Fprintf(&b, "{\n  \"organisation\": {\"name\": %s, \"audience\": %q", quoted(plainName(sheet.Organisation.Name)), string(sheet.Organisation.Audience))
	if sheet.Organisation.Partner != "" {
		fmt.Fprintf(&b, ", \"partner\": %q", string(sheet.Organisation.Partner))
	}
	if word := plainWord(sheet.Organisation.Communities); word != "" {
		fmt.Fprintf(&b, ", \"communities\": %s", quoted(word))
	}
	for _, label := range labelsWritten(sheet) {
		fmt.Fprintf(&b, ", %q: %s", label.key, quoted(label.text))
	}
	fmt.Fprintf(&b, "},\n  \"edition\": %q,\n", string(edition))
	if !sheet.Date.IsZero() {
		fmt.Fprintf(&b, "  \"date\": %q,\n", sheet.Date.String())
	}
	if sheet.AnsweredBy != "" {
		fmt.Fprintf(&b, "  \"answered_by\": %q,\n", string(sheet.AnsweredBy))
	}
	b.WriteString("  \"answers\": {")
	end := ""
	for _, a := range answersWritten(sheet, edition) {
		text := strconv.Quote(wordOf(a.Kind))
		if !a.alone() {
			text = "{" + strings.Join(a.parts(`"%s": %s`, `"%s"`), ", ") + "}"
		}
		fmt.Fprintf(&b, "%s\n    %q: %s", end, a.id, text)
		end = ","
	}
	if end != "" {
		b.WriteString("\n  ")
	}
	b.WriteString("}\n}\n")
	return b.Bytes()
}

// labelWritten is a mentor's name or a place as written in the file.
type labelWritten struct{ key, text string }

func labelsWritten(sheet assessment.Sheet) (list []labelWritten) {
	labels := sheet.Organisation.Labels
	for _, label := range []labelWritten{{"mentor", plainWord(labels.Mentor)}, {"place", plainWord(labels.Place)}} {
		if label.text != "" {
			list = append(list, label)
		}
	}
	return list
}

func editionWritten(sheet assessment.Sheet) assessment.Edition {
	if sheet.Edition == assessment.Quick {
		return assessment.Quick
	}
	return assessment.Full
}

// answerWritten is an answer as written in the file: only what the file has a place for.
type answerWritten struct {
	id string
	assessment.Answer
}

func answersWritten(sheet assessment.Sheet, edition assessment.Edition) []answerWritten {
	var list []answerWritten
	for _, q := range assessment.Questions(edition) {
		a := sheet.Answers[q.ID]
		if a.Kind == assessment.Unreadable {
			continue
		}
		if a.Kind != assessment.Rated || !q.AsksEvidence || sheet.Organisation.Form(q) != assessment.FirstForm {
			a.Evidence = nil
		}
		if a.Kind != assessment.DoesNotApply {
			a.Reason = ""
		}
		a.Note, a.Reason, a.Change = plainNote(a.Note), plainNote(a.Reason), plainNote(a.Change)
		if written := (answerWritten{q.ID, a}); a.Kind != assessment.Unanswered || !written.alone() {
			list = append(list, written)
		}
	}
	return list
}

// alone says that the answer is one word, with nothing added.
func (a answerWritten) alone() bool {
	return a.Kind != assessment.Rated && a.Note == "" && a.Reason == "" && a.Change == "" && !a.Flagged
}

// parts returns the level or the word and what goes with it, each in this form, and the word in its own.
func (a answerWritten) parts(form, word string) []string {
	var parts []string
	add := func(key, text string) { parts = append(parts, fmt.Sprintf(form, key, text)) }
	if a.Kind == assessment.Rated {
		add("level", strconv.Itoa(int(a.Level)))
	} else {
		add("answer", fmt.Sprintf(word, wordOf(a.Kind)))
	}
	if a.Evidence != nil {
		add("evidence", strconv.Itoa(int(*a.Evidence)))
	}
	if a.Reason != "" {
		add("reason", quoted(a.Reason))
	}
	if a.Change != "" {
		add("change", quoted(a.Change))
	}
	if a.Note != "" {
		add("note", quoted(a.Note))
	}
	if a.Flagged {
		add("flag", "true")
	}
	return parts
}

// plainName turns a name from elsewhere into one that Parse accepts, and returns it as Parse will.
func plainName(name string) string { return assessment.Tidy(name, assessment.MaxNameLength) }

// plainWord does the same for the word for the communities.
func plainWord(word string) string { return assessment.Tidy(word, assessment.MaxWordLength) }

// plainNote does the same for a note.
func plainNote(note string) string {
	note = plainLineEnds(strings.ToValidUTF8(note, "\ufffd"))
	return strings.Map(func(r rune) rune {
		if harmsNote(r) {
			return -1
		}
		return r
	}, note)
}

// quoted puts text in double quotation marks on one line, as YAML and JSON both read it. It escapes only what they cannot hold as it is,
// so that any script stays readable; strconv.Quote would escape the joiners that Persian and emoji need.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch r {
		case '"', '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case '\n':
			b.WriteString(`\n`)
		case '\t':
			b.WriteString(`\t`)
		case '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff':
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
