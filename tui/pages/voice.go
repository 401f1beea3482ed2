package pages

import (
	"errors"
	"os"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/store/answersfile"
)

// voiceAnswers reads out what a voice said, domain by domain. Its notes are its own.
func (v *Visit) voiceAnswers(voice assessment.View) *Text {
	t := &Text{Visit: v, Title: v.voiceName(voice), Up: func() Next { return GoTo(v.viewsAt(voice.Number)) }, At: v.Place(ViewsPage, "")}
	sheet := v.record().ViewSheet(voice)
	for _, d := range assessment.Domains() {
		section := report.Section{Title: v.domain(d).Name}
		for _, q := range assessment.QuestionsIn(sheet.Edition, d) {
			section.Blocks = append(section.Blocks, report.Labelled{Label: v.statement(q.ID), Text: v.said(sheet.Answers[q.ID])})
		}
		t.Sections = append(t.Sections, section)
	}
	return t
}

// statement is what a question asks to be rated.
func (v *Visit) statement(question string) string {
	text, _ := v.book.Question(v.Organisation().Audience, question)
	return text.Statement
}

// said gives another's answer in words. What someone would rather not say is shown to nobody, as if there was no answer.
func (v *Visit) said(a assessment.Answer) string {
	if a.Kind == assessment.RatherNotSay {
		a.Kind = assessment.Unanswered
	}
	return v.book.Scale().AnswerName(a)
}

// bringIn asks for an answers file, and whose answers they are.
func (v *Visit) bringIn() *Form {
	words := v.book.Views().Import
	var path, name string
	var sheet assessment.Sheet
	fields := func() []Field {
		return []Field{
			{Label: words.File, Hint: words.Hint, Required: true, Missing: words.Hint, Values: []string{path}, Most: assessment.MaxNoteLength, Passing: true,
				keep: func(values []string) (say string, err error) {
					path = typedPath(first(values))
					if sheet, say = v.readVoice(path); say != "" {
						return say, nil
					}
					return v.misfit(sheet)
				}},
			{Label: words.Name, Hint: words.Called, Begins: true, Required: true, Missing: words.Empty, Values: []string{name}, Most: assessment.MaxNameLength,
				keep: func(values []string) (string, error) {
					name = typed(values)
					if say, err := v.taken(name); say != "" || err != nil {
						return say, err
					}
					return "", v.AddVoice(name, sheet)
				}},
		}
	}
	views := func() Next { return GoTo(v.Views()) }
	return v.form(v.book.Views().Title, ViewsPage, 0, fields,
		func() Next { return views().and(content.Fill(words.Done, "name", name)) }, views)
}

// readVoice reads an answers file, and says what is wrong with it; "" when nothing is.
func (v *Visit) readVoice(path string) (assessment.Sheet, string) {
	words := v.book.Failures()
	info, err := os.Stat(path)
	if err != nil {
		return assessment.Sheet{}, content.Fill(words.FileMissing, "path", path)
	}
	// Of a folder there is nothing to read, and a device or a pipe could keep the wizard waiting for ever.
	if !info.Mode().IsRegular() {
		return assessment.Sheet{}, content.Fill(words.FileUnreadable, "path", path)
	}
	file, err := os.Open(path)
	if err != nil {
		return assessment.Sheet{}, content.Fill(words.FileUnreadable, "path", path)
	}
	defer file.Close()
	sheet, err := answersfile.Read(file)
	if err != nil {
		mistake := words.Unknown
		if m, ok := errors.AsType[*answersfile.Mistake](err); ok {
			mistake = v.book.FileMistake(path, m.Line, m.SentenceKey(), "entry", m.Entry, "given", m.Given, "nearest", m.Nearest)
		}
		return sheet, content.Fill(v.book.Views().Import.Refused, "mistake", mistake)
	}
	return sheet.Straight(), ""
}

// misfit says why the answers of a sheet cannot be another's on this organisation; "" when they can.
func (v *Visit) misfit(sheet assessment.Sheet) (string, error) {
	return v.book.Views().Misfit(v.record().Misfit(sheet)), nil
}

// taken says that there is a view of this name already; "" when there is none.
func (v *Visit) taken(name string) (string, error) {
	r := v.record()
	if view, is := r.Views.Imported(r.Current().Number, name); is {
		return content.Fill(v.book.Views().Import.Taken, "name", view.Name), nil
	}
	return "", nil
}

// AddVoice brings in another person's answers.
func (v *Visit) AddVoice(name string, sheet assessment.Sheet) error {
	return v.changeAt(func(r *assessment.Record, now time.Time) error {
		r.AddView(name, assessment.ImportedView, sheet.Answers, now)
		return nil
	})
}
