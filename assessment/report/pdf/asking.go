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
	about string // the question being laid out, or ""
}

// marked makes the first page say which form it is.
func (s *setter) marked() {
	if s.asks.FillIn == nil {
		return
	}
	value := strings.Join([]string{filled.FormMark, s.asks.Audience, s.asks.Partner, s.asks.Edition}, " ")
	s.paper.Ask(s.file.Field(file.Field{Kind: file.Secret, Name: filled.FormField, Says: s.file.Title, Value: value}), nil, file.Place{})
}

// fillable says whether a field can be filled in on a screen.
func (s form) fillable(f report.Field) bool { return s.asks.FillIn != nil && f.Name != "" }

// says is a text with the question that it belongs to.
func (s form) says(about, text string) string {
	return strings.TrimSpace(tidy(about) + " " + tidy(text))
}

// fieldName is the name of a field without full stops, which would split it.
func fieldName(name string) string { return strings.ReplaceAll(name, ".", ":") }

// box makes one of several options a box to tick at that place.
func (s form) box(c report.Choices, option int, about string, e *file.Element, x, y, size float64) {
	if !s.fillable(c.Field) {
		return
	}
	field := s.file.Field(file.Field{Kind: file.One, Name: fieldName(c.Field.Name), Says: s.says(about, c.Label)})
	s.paper.Ask(field, e, file.Place{X: x, Y: y, Width: size, Height: size, Value: c.Field.Values[option], Says: s.says(about, c.Label+" "+c.Options[option])})
}

// write makes that place one to write in.
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

// ask adds a field that is filled in only on a screen, with a caption that is not on paper either.
func (s form) ask(field file.Field, caption string, e *file.Element, at file.Place) {
	lines := s.lines(s.set(caption, noteStyle), noteStyle, at.Width-captionRoom, 0)
	if len(lines) > 0 {
		at.Caption, at.Look, at.Base = lines[0], s.look(noteStyle), s.baseline(noteStyle, at.Y+(at.Height-s.closely*noteStyle.leading)/2)
	}
	at.Screen = true
	s.paper.Ask(s.file.Field(field), e, at)
}

// captionRoom is how much of a caption's place the box and the space around it take.
const captionRoom = 6.0

// line is one line of boxes: which of the pieces it is, and where it ends.
type line struct {
	piece int
	ends  float64
}

// flagged adds a box for coming back to a question, ticked only on a screen, next to the first row of its boxes that leaves room.
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
	if at < 0 { // if the words are longer than ours
		lead(pieces)
		at, pieces = len(pieces), append(pieces, piece{above: aboveRow, height: choiceStyle.leading, draw: func(float64) {}})
	}
	field := file.Field{Kind: file.Tick, Name: fieldName(c.Field.Name + report.FlagField), Says: s.says(s.asks.about, caption)}
	after(&pieces[at], func(y float64) {
		s.ask(field, caption, e, file.Place{X: left + measure - width, Y: y, Width: width, Height: choiceStyle.leading})
	})
	return pieces
}
