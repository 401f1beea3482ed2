package answersfile

import (
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"sync"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/filled"
	"equalfooting/store/firstbytes"
)

// ParseForm reads our own PDF form, filled in on a screen. It gives the same as an answers file with those entries, and is refused for
// the same mistakes. The error is a *Mistake, or a *firstbytes.WrongFile if it is not one of our forms.
func ParseForm(data []byte) (assessment.Sheet, error) {
	form, err := filled.Read(data)
	if err != nil {
		kind := firstbytes.PDF
		if errors.Is(err, filled.ErrLocked) {
			kind = firstbytes.LockedPDF
		}
		return assessment.Sheet{}, &firstbytes.WrongFile{Kind: kind, Wanted: firstbytes.WantAnswers}
	}
	written, err := json.Marshal(sheetWritten(form))
	if err != nil {
		return assessment.Sheet{}, &Mistake{Problem: NotText}
	}
	sheet, err := Parse(written)
	if mistake, is := errors.AsType[*Mistake](err); is {
		mistake.Line = 0 // people never see these lines
		if mistake.Problem == NameMissing {
			mistake.Problem = FormNameless
		}
		if mistake.Problem == DateUnknown {
			mistake.Problem, mistake.Given = FormDay, shown(form.Values[report.DayField])
		}
	}
	return sheet, err
}

// sheetWritten is the form as an answers file has it. Entries that go only with another answer are left out, as when answers are typed.
func sheetWritten(form filled.Form) map[string]any {
	organisation := map[string]any{"name": strings.TrimSpace(form.Values[report.NameField]), "audience": form.Audience, "partner": form.Partner}
	if helper := strings.TrimSpace(form.Values[report.HelperField]); helper != "" {
		organisation["mentor"] = helper
	}
	sheet := map[string]any{"organisation": organisation, "edition": form.Edition}
	if day := strings.TrimSpace(form.Values[report.DayField]); day != "" {
		sheet["date"] = dayWritten(day)
	}
	if by := form.Values[report.ByField]; by != "" {
		sheet["answered_by"] = by
	}
	answers := make(map[string]any)
	for _, q := range assessment.Questions(assessment.Edition(form.Edition)) {
		if answer := answerGiven(form.Values, q.ID); len(answer) > 0 {
			answers[q.ID] = answer
		}
	}
	sheet["answers"] = answers
	return sheet
}

// answerGiven is everything that was filled in for a question; empty if nothing was.
func answerGiven(values map[string]string, id string) map[string]any {
	answer := make(map[string]any)
	given, evidence := values[id], values[id+report.EvidenceField]
	for part, field := range map[string]string{"note": report.NoteField, "reason": report.ReasonField} {
		if text := values[id+field]; strings.TrimSpace(text) != "" {
			answer[part] = text
		}
	}
	if values[id+report.FlagField] != "" {
		answer["flag"] = true
	}
	if given != string(assessment.DoesNotApply) {
		delete(answer, "reason")
	}
	switch {
	case isDigit(given, int(assessment.HighestLevel)):
		answer["level"] = json.Number(given)
		if isDigit(evidence, int(assessment.MostEvidence)) && given != "0" {
			answer["evidence"] = json.Number(evidence)
		}
	case given != "":
		answer["answer"] = given
	case len(answer) > 0:
		answer["answer"] = noAnswerYet
	}
	return answer
}

// numbersOfDay are a date as written by hand: day, month and year.
var numbersOfDay = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$`) })

// dayWritten is a date as an answers file has it. Anything else stays as it is, and is refused in its own words.
func dayWritten(day string) string {
	if n := numbersOfDay().FindStringSubmatch(day); n != nil {
		return n[3] + "-" + twoDigits(n[2]) + "-" + twoDigits(n[1])
	}
	return day
}

func twoDigits(number string) string { return ("0" + number)[len(number)-1:] }
