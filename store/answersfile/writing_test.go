package answersfile

import (
	"bytes"
	"fmt"
	"strings"

	"equalfooting/assessment"
)

// Write gives a sheet as an answers file in YAML, its questions in the instrument's order, those that its edition does
// not ask left out. The format has no place for a flag, for the reason why something does not apply, for a note beside
// an answer without a level, or for what the organisation says of itself beyond its name and audience; what may not
// stand in a name or a note (control characters) is dropped. Save for these, Parse gives the sheet back.
func Write(sheet assessment.Sheet) []byte {
	edition := assessment.Full
	if sheet.Edition == assessment.Quick {
		edition = assessment.Quick
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "organisation:\n  name: %s\n  audience: %s\n", quoted(plainName(sheet.Organisation.Name)), sheet.Organisation.Audience)
	fmt.Fprintf(&b, "edition: %s\n", edition)
	var answers bytes.Buffer
	for _, q := range assessment.Questions(edition) {
		if answer := sheet.Answers[q.ID]; answer.Kind != assessment.Unanswered {
			fmt.Fprintf(&answers, "  %s: %s\n", q.ID, answerText(q, answer))
		}
	}
	if answers.Len() == 0 {
		b.WriteString("answers: {}\n")
		return b.Bytes()
	}
	b.WriteString("answers:\n")
	b.Write(answers.Bytes())
	return b.Bytes()
}

// answerText gives an answer as it stands after its question's id.
func answerText(q assessment.Question, a assessment.Answer) string {
	if a.Kind != assessment.Rated {
		return string(a.Kind)
	}
	parts := []string{fmt.Sprintf("level: %d", a.Level)}
	if a.Evidence != nil && q.AsksEvidence {
		parts = append(parts, fmt.Sprintf("evidence: %d", *a.Evidence))
	}
	if note := plainNote(a.Note); note != "" {
		parts = append(parts, "note: "+quoted(note))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// plainName makes a name that Parse takes of one that came from elsewhere.
func plainName(name string) string {
	name = strings.ToValidUTF8(name, "\ufffd")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if breaksLine(r) {
			return ' '
		}
		return r
	}, name))
}

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

// quoted puts text in double quotation marks on one line. It escapes only what YAML cannot hold as it is, so that any
// script stays readable; strconv.Quote would escape the joiners that Persian and emoji need.
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
