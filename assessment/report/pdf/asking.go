package pdf

import (
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
	"equalfooting/assessment/report/pdf/filled"
)

// asking is what can be filled in on a screen.
type asking struct {
	*report.FillIn
	about string // the question that is laid out now, or ""
}

// marked has the first page say which form it is.
func (s *setter) marked() {
	if s.asks.FillIn == nil {
		return
	}
	value := strings.Join([]string{filled.FormMark, s.asks.Audience, s.asks.Partner, s.asks.Edition}, " ")
	s.paper.Ask(s.file.Field(file.Field{Kind: file.Secret, Name: filled.FormField, Says: s.file.Title, Value: value}), nil, file.Place{})
}

// fillable says whether a field is to be filled in on a screen.
func (s form) fillable(f report.Field) bool { return s.asks.FillIn != nil && f.Name != "" }

// says is a text with the question that it belongs to.
func (s form) says(about, text string) string {
	return strings.TrimSpace(tidy(about) + " " + tidy(text))
}

// fieldName is the name of a field without a full stop, which would part it in two.
func fieldName(name string) string { return strings.ReplaceAll(name, ".", ":") }

// box has one of several options ticked, in a box at that place.
func (s form) box(c report.Choices, option int, about string, e *file.Element, x, y, size float64) {
	if !s.fillable(c.Field) {
		return
	}
	field := s.file.Field(file.Field{Kind: file.One, Name: fieldName(c.Field.Name), Says: s.says(about, c.Label)})
	s.paper.Ask(field, e, file.Place{X: x, Y: y, Width: size, Height: size, Value: c.Field.Values[option], Says: s.says(about, c.Label+" "+c.Options[option])})
}

// write has a text written at that place.
func (s form) write(r report.Room, about string, e *file.Element, at file.Place) {
	if !s.fillable(r.Field) {
		return
	}
	kind := file.Line
	if strings.HasSuffix(r.Field.Name, report.NoteField) {
		kind = file.Lines
	}
	s.paper.Ask(s.file.Field(file.Field{Kind: kind, Name: fieldName(r.Field.Name), Says: s.says(about, r.Label), Most: r.Field.Most}), e, at)
}

// ask has a field filled in on a screen alone, with a caption that is not on paper either.
func (s form) ask(field file.Field, caption string, e *file.Element, at file.Place) {
	lines := s.lines(s.set(caption, noteStyle), noteStyle, at.Width-captionRoom, 0)
	if len(lines) > 0 {
		at.Caption, at.Look, at.Base = lines[0], s.look(noteStyle), s.baseline(noteStyle, at.Y+(at.Height-s.closely*noteStyle.leading)/2)
	}
	at.Screen = true
	s.paper.Ask(s.file.Field(field), e, at)
}

// captionRoom is what a box and the room about it take of a caption's place.
const captionRoom = 6.0

// line is one of boxes: which of the pieces it is, and where it ends.
type line struct {
	piece int
	ends  float64
}

// flagged adds the box of a question that is ticked on a screen alone, whether to come back to it, where the first row of its boxes leaves room.
func (s form) flagged(c report.Choices, pieces []piece, rows []line) []piece {
	if !s.fillable(c.Field) || s.asks.about == "" || !c.Rows || strings.Contains(c.Field.Name, "/") {
		return pieces
	}
	caption := s.asks.Flag
	width := min(measure, s.width(s.set(caption, noteStyle), noteStyle)+captionRoom)
	at, e := -1, s.in.Add(file.Text)
	for _, row := range rows {
		if row.ends <= left+measure-width {
			at = row.piece
			break
		}
	}
	if at < 0 { // for words that are longer than ours
		lead(pieces)
		at, pieces = len(pieces), append(pieces, piece{above: aboveRow, height: choiceStyle.leading, draw: func(float64) {}})
	}
	field := file.Field{Kind: file.Tick, Name: fieldName(c.Field.Name + report.FlagField), Says: s.says(s.asks.about, caption)}
	after(&pieces[at], func(y float64) {
		s.ask(field, caption, e, file.Place{X: left + measure - width, Y: y, Width: width, Height: choiceStyle.leading})
	})
	return pieces
}
