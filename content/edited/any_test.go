package edited_test

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// Whatever was written, a workbook that nobody changed changes nothing; and whatever is typed as a note comes back as it is, and nothing
// else changes, or it is said to be too long.
func TestAnyTextsComeBack(t *testing.T) {
	text := rapid.OneOf(rapid.SampledFrom([]string{"", " a ", "=1+1", "_x0041_", "_x005F_x000D_", "1", "007", "2027-03-01", "a\r\nb\rc\n\n", "'quoted", "<b>&amp;", "\t", "تجربة 2012"}), rapid.String(),
		rapid.StringMatching("(_x[0-9A-F]{4}_|_x|\u00a0|\u2028|[a-z ])*"))
	tame := rapid.Map(text, assessment.Tame) // like everything that is kept
	kinds := []assessment.Kind{assessment.Unanswered, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply}
	questions := assessment.Questions(assessment.Full)
	rapid.Check(t, func(t *rapid.T) {
		r := group(3)
		for range rapid.IntRange(0, 6).Draw(t, "answers") {
			q := rapid.SampledFrom(questions).Draw(t, "question")
			a := assessment.Answer{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Note: tame.Draw(t, "note"), Reason: tame.Draw(t, "reason"), Change: tame.Draw(t, "change")}
			if a.Kind == assessment.Rated {
				a.Level = assessment.Level(rapid.IntRange(0, 4).Draw(t, "level"))
			}
			r.Give(q.ID, a, now)
		}
		r.AddAction(assessment.PlanAction{What: tame.Draw(t, "what"), Who: tame.Draw(t, "who"), Note: tame.Draw(t, "note"), Status: rapid.SampledFrom(assessment.Statuses()).Draw(t, "status")})
		for _, document := range []documents.Document{documents.Answers, documents.Plan} {
			data := made(t, r, document, documents.ForUs)
			changes, err := comes(t, kept{3: r}, data)
			if err != nil || !changes.None() || len(changes.Says) != 1 {
				t.Fatalf("%s: %q, %v", document, changes.Says, err)
			}
		}
		q := rapid.SampledFrom(questions).Draw(t, "of")
		note := strings.ToValidUTF8(text.Draw(t, "typed"), "")
		data := changed(t, made(t, r, documents.Answers, documents.ForUs), func(f *excelize.File, sheet string) { types(t, f, sheet, q.ID, "Note", note) })
		_, after := takes(t, r, data)
		for _, other := range questions {
			before, now := r.Current().Answers[other.ID], after.Current().Answers[other.ID]
			if other.ID == q.ID && !slices.ContainsFunc([]rune(note), unwritable) {
				typed := report.PlainCell(assessment.Tame(note))
				if typed != report.PlainCell(before.Note) && now.Note != assessment.TidyLines(typed, assessment.MaxNoteLength) {
					t.Fatalf("%q came back as %q", note, now.Note)
				}
			}
			if other.ID == q.ID {
				before.Note, now.Note = "", ""
			}
			if !before.Same(now) && (!before.IsEmpty() || !now.IsEmpty()) {
				t.Fatalf("%s: %+v became %+v", other.ID, before, now)
			}
		}
	})
}

// unwritable says whether a spreadsheet's own writer leaves out or changes a sign.
func unwritable(r rune) bool {
	return r < ' ' || r == 0x7f || r == 0xfffe || r == 0xffff || r == '_' || r == '\u0085'
}
