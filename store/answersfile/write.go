package answersfile

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// Write gives a sheet as an answers file in YAML, its questions in the instrument's order, those that its edition does
// not ask left out. The format has no place for a flag, for the reason why something does not apply or has changed, for
// a note beside an answer without a level, or for what the organisation says of itself beyond its name, its audience and whether it has had a partner;
// what may not stand in a name or a note (control characters) is dropped. Save for these, Parse gives the sheet back.
func Write(sheet assessment.Sheet) []byte {
	var b bytes.Buffer
	edition := editionWritten(sheet)
	fmt.Fprintf(&b, "organisation:\n  name: %s\n  audience: %s\n", quoted(plainName(sheet.Organisation.Name)), sheet.Organisation.Audience)
	if sheet.Organisation.Partner != "" {
		fmt.Fprintf(&b, "  partner: %s\n", sheet.Organisation.Partner)
	}
	fmt.Fprintf(&b, "edition: %s\n", edition)
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
		text := a.word
		if a.word == "" {
			text = "{" + strings.Join(a.parts("%s: %s"), ", ") + "}"
		}
		fmt.Fprintf(&b, "  %s: %s\n", a.id, text)
	}
	return b.Bytes()
}

// WriteJSON gives the same in JSON.
func WriteJSON(sheet assessment.Sheet) []byte {
	var b bytes.Buffer
	edition := editionWritten(sheet)
	fmt.Fprintf(&b, "{\n  \"organisation\": {\"name\": %s, \"audience\": %q", quoted(plainName(sheet.Organisation.Name)), string(sheet.Organisation.Audience))
	if sheet.Organisation.Partner != "" {
		fmt.Fprintf(&b, ", \"partner\": %q", string(sheet.Organisation.Partner))
	}
	fmt.Fprintf(&b, "},\n  \"edition\": %q,\n", string(edition))
	if sheet.AnsweredBy != "" {
		fmt.Fprintf(&b, "  \"answered_by\": %q,\n", string(sheet.AnsweredBy))
	}
	b.WriteString("  \"answers\": {")
	end := ""
	for _, a := range answersWritten(sheet, edition) {
		text := strconv.Quote(a.word)
		if a.word == "" {
			text = "{" + strings.Join(a.parts(`"%s": %s`), ", ") + "}"
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

func editionWritten(sheet assessment.Sheet) assessment.Edition {
	if sheet.Edition == assessment.Quick {
		return assessment.Quick
	}
	return assessment.Full
}

// answerWritten is an answer as it stands in the file: a word, or a level with what stands beside it.
type answerWritten struct {
	id, word        string
	level           assessment.Level
	evidence, quote string // "" for none
}

func answersWritten(sheet assessment.Sheet, edition assessment.Edition) []answerWritten {
	var list []answerWritten
	for _, q := range assessment.Questions(edition) {
		a := sheet.Answers[q.ID]
		switch {
		case a.Kind == assessment.Unanswered:
			continue
		case a.Kind != assessment.Rated:
			list = append(list, answerWritten{id: q.ID, word: string(a.Kind)})
			continue
		}
		w := answerWritten{id: q.ID, level: a.Level}
		if a.Evidence != nil && q.AsksEvidence && sheet.Organisation.Form(q) == assessment.FirstForm {
			w.evidence = strconv.Itoa(int(*a.Evidence))
		}
		if note := plainNote(a.Note); note != "" {
			w.quote = quoted(note)
		}
		list = append(list, w)
	}
	return list
}

// parts gives the level and what stands beside it, each in this form.
func (a answerWritten) parts(form string) []string {
	parts := []string{fmt.Sprintf(form, "level", strconv.Itoa(int(a.level)))}
	if a.evidence != "" {
		parts = append(parts, fmt.Sprintf(form, "evidence", a.evidence))
	}
	if a.quote != "" {
		parts = append(parts, fmt.Sprintf(form, "note", a.quote))
	}
	return parts
}

// plainName makes a name that Parse takes of one that came from elsewhere, and gives it as Parse will.
func plainName(name string) string { return assessment.Tidy(name, assessment.MaxNameLength) }

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

// quoted puts text in double quotation marks on one line, as YAML and JSON both read it. It escapes only what they cannot
// hold as it is, so that any script stays readable; strconv.Quote would escape the joiners that Persian and emoji need.
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
