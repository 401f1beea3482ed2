package edited_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/programtest"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"
	"equalfooting/content/edited"

	"github.com/xuri/excelize/v2"
)

var now = time.Date(2026, time.November, 30, 10, 0, 0, 0, time.UTC)

// kept are records as a store keeps them.
type kept map[assessment.ID]assessment.Record

func (k kept) Get(id assessment.ID) (assessment.Record, error) { return k[id], nil }

func (k kept) Caseload() (list []assessment.Summary, err error) {
	for _, r := range k {
		list = append(list, r.Summary())
	}
	return list, nil
}

// group is an organisation with answers of every kind and a plan.
func group(id assessment.ID) assessment.Record {
	r := assessment.NewRecord(assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, Edition: assessment.Full,
		Answers: map[string]assessment.Answer{
			"capacity.time":      {Kind: assessment.Rated, Level: 2, Note: "One day a week\nand the evenings", Flagged: true},
			"capacity.full-cost": assessment.Rating(2).WithEvidence(1),
			"capacity.cash-flow": {Kind: assessment.NotSure, Note: "ask the treasurer"},
			"trust.history":      {Kind: assessment.RatherNotSay},
			"trust.roles":        {Kind: assessment.DoesNotApply, Reason: "no partner"},
		}}, false, now.Add(time.Duration(id)))
	r.ID = id
	r.AddAction(assessment.PlanAction{What: "Ring the bank", Who: "Amina", By: assessment.Date{Year: 2026, Month: 3, Day: 1}, Status: assessment.ToDo, Note: "two\nlines"})
	r.AddAction(assessment.PlanAction{What: "Offer us a seat", Status: assessment.Doing, Ask: true, ActionPoint: 5, Cost: assessment.CostSome})
	return r
}

func made(t T, r assessment.Record, document documents.Document, reader documents.Reader) []byte {
	t.Helper()
	data, err := documents.Make(contenttest.English(t), r, documents.Order{Document: document, Reader: reader, Format: formats.Excel}, now)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// changed changes a workbook as a person does, in its first sheet: cells by the name of their row and column, and the column's name.
func changed(t T, data []byte, do func(f *excelize.File, sheet string)) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	do(f, f.GetSheetName(0))
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// types types into the cell of the row that has a text in it, under a column.
func types(t T, f *excelize.File, sheet, row, column string, value any) {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	at := -1
	for i, name := range rows[0] {
		if name == column {
			at = i
		}
	}
	for i, cells := range rows {
		if i > 0 && len(cells) > 0 && at >= 0 && cells[len(cells)-1] == row {
			name, _ := excelize.CoordinatesToCellName(at+1, i+1)
			if err := f.SetCellValue(sheet, name, value); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("no row %q or column %q", row, column)
}

func comes(t T, k kept, data []byte) (edited.Changes, error) {
	t.Helper()
	w, err := edited.Read("x.xlsx", data)
	if err != nil {
		return edited.Changes{}, err
	}
	r, err := w.Owner(k)
	if err != nil {
		return edited.Changes{}, err
	}
	return w.Changes(contenttest.English(t), r, now), nil
}

// takes takes in a workbook, and returns what was said and the outcome.
func takes(t T, r assessment.Record, data []byte) (string, assessment.Record) {
	t.Helper()
	changes, err := comes(t, kept{r.ID: r}, data)
	if err != nil {
		t.Fatal(err)
	}
	if err := changes.Apply(&r, now); err != nil {
		t.Fatal(err)
	}
	return strings.Join(changes.Says, "\n"), r
}

// throughLibreOffice has LibreOffice open a workbook and save it.
func throughLibreOffice(t *testing.T, data []byte) []byte {
	t.Helper()
	soffice := programtest.Find(t, "soffice")
	folder := t.TempDir()
	path := filepath.Join(folder, "in.xlsx")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(folder, "out")
	if said, err := exec.CommandContext(t.Context(), soffice, "-env:UserInstallation=file://"+filepath.ToSlash(filepath.Join(folder, "profile")), "--headless", "--norestore",
		"--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, path).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	saved, err := os.ReadFile(filepath.Join(out, "in.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	return saved
}

// A workbook that nobody changed changes nothing, even after another program has saved it.
func TestAnUntouchedWorkbook(t *testing.T) {
	r := group(3)
	for _, document := range []documents.Document{documents.Answers, documents.Plan} {
		for _, reader := range []documents.Reader{documents.ForUs, documents.ForTrustees} {
			data := made(t, r, document, reader)
			for name, data := range map[string][]byte{"as it was": data, "saved by Excel": changed(t, data, func(*excelize.File, string) {})} {
				changes, err := comes(t, kept{3: r}, data)
				if err != nil || !changes.None() || len(changes.Says) != 1 {
					t.Errorf("%s for %s, %s: %q, %v", document, reader, name, changes.Says, err)
				}
			}
		}
	}
}

func editedAnswers(t T, r assessment.Record) []byte {
	return changed(t, made(t, r, documents.Answers, documents.ForUs), func(f *excelize.File, sheet string) {
		types(t, f, sheet, "capacity.time", "Level, 1 to 5", 5)
		types(t, f, sheet, "capacity.time", "Note", "Two days a week: \"#2\"\nand < the rest")
		types(t, f, sheet, "capacity.full-cost", "What you can show", "in writing")
		types(t, f, sheet, "capacity.cash-flow", "Answer", "Mostly")
		types(t, f, sheet, "trust.roles", "Why it does not apply", "still none")
		types(t, f, sheet, "capacity.networks", "Answer", "Rather not say")
		types(t, f, sheet, "capacity.delivery", "Level, 1 to 5", 7)
		types(t, f, sheet, "capacity.skills", "Answer", "Perhaps")
		types(t, f, sheet, "trust.valued", "Statement", "Something else")
	})
}

func checkAnswers(t *testing.T, r assessment.Record, data []byte) {
	t.Helper()
	said, after := takes(t, r, data)
	answers := after.Current().Answers
	two := assessment.Evidence(2)
	for question, want := range map[string]assessment.Answer{
		"capacity.time":      {Kind: assessment.Rated, Level: 4, Note: "Two days a week: \"#2\"\nand < the rest", Flagged: true},
		"capacity.full-cost": {Kind: assessment.Rated, Level: 2, Evidence: &two},
		"capacity.cash-flow": {Kind: assessment.Rated, Level: 3, Note: "ask the treasurer"},
		"trust.history":      {Kind: assessment.RatherNotSay},
		"trust.roles":        {Kind: assessment.DoesNotApply, Reason: "still none"},
		"capacity.networks":  {Kind: assessment.RatherNotSay},
	} {
		if !answers[question].Same(want) {
			t.Errorf("%s is %+v, want %+v", question, answers[question], want)
		}
	}
	if len(answers) != 6 {
		t.Errorf("%d answers", len(answers))
	}
	for _, want := range []string{"6 things in the answers would change.", "Answer: Fully (now: Partly)", "\"7\" cannot be taken. Write a number from 1 to 5",
		"\"Perhaps\" cannot be taken. Write one of these: Not yet, A start, ", "Statement cannot be changed"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}

func TestEditedAnswersComeBack(t *testing.T) {
	r := group(3)
	checkAnswers(t, r, editedAnswers(t, r))
}

func editedPlan(t T, r assessment.Record) []byte {
	return changed(t, made(t, r, documents.Plan, documents.ForUs), func(f *excelize.File, sheet string) {
		types(t, f, sheet, "1", "By when", time.Date(2027, 4, 2, 0, 0, 0, 0, time.UTC))
		types(t, f, sheet, "1", "Who leads", "Bashir")
		types(t, f, sheet, "2", "How far", "Done")
		for cell, value := range map[string]any{"A4": "Write to the council", "B4": "Chen", "C4": "2027-05-01"} {
			if err := f.SetCellValue(sheet, cell, value); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestALibreOfficeRoundTrip(t *testing.T) {
	r := group(3)
	if changes, err := comes(t, kept{3: r}, throughLibreOffice(t, made(t, r, documents.Answers, documents.ForUs))); err != nil || !changes.None() {
		t.Errorf("untouched: %q, %v", changes.Says, err)
	}
	if changes, err := comes(t, kept{3: r}, throughLibreOffice(t, made(t, r, documents.Plan, documents.ForUs))); err != nil || !changes.None() {
		t.Errorf("untouched: %q, %v", changes.Says, err)
	}
	checkAnswers(t, r, throughLibreOffice(t, editedAnswers(t, r)))
	checkPlan(t, r, throughLibreOffice(t, editedPlan(t, r)))
}

func checkPlan(t *testing.T, r assessment.Record, data []byte) {
	t.Helper()
	said, after := takes(t, r, data)
	first, second := after.Plan[0], after.Plan[1]
	if first.By.String() != "2027-04-02" || first.Who != "Bashir" || first.What != "Ring the bank" || first.Note != "two\nlines" || first.Status != assessment.ToDo {
		t.Errorf("the first step is %+v", first)
	}
	if second.Status != assessment.Done || second.What != "Offer us a seat" || !second.Ask || second.Cost != assessment.CostSome {
		t.Errorf("the second step is %+v", second)
	}
	if len(after.Plan) != 3 || after.Plan[2].What != "Write to the council" || after.Plan[2].By.String() != "2027-05-01" || after.Plan[2].Who != "Chen" {
		t.Errorf("the plan is %+v", after.Plan)
	}
	for _, want := range []string{"4 things in the plan would change.", "By when: 2 April 2027 (now: ", "A new step: Write to the council"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}

func TestAnEditedPlanComesBack(t *testing.T) {
	r := group(3)
	checkPlan(t, r, editedPlan(t, r))
}

// What was said here since the workbook was made stays, if the workbook says nothing new about it; if it does, that is reported.
func TestWhatWasSaidSinceStays(t *testing.T) {
	r := group(3)
	data := editedAnswers(t, r)
	r.Give("trust.history", assessment.Rating(1), now)
	r.Give("capacity.full-cost", assessment.Rating(4).WithEvidence(3), now)
	said, after := takes(t, r, data)
	if after.Current().Answers["trust.history"].Level != 1 || after.Current().Answers["capacity.full-cost"].Level != 4 || *after.Current().Answers["capacity.full-cost"].Evidence != 2 {
		t.Errorf("%+v", after.Current().Answers)
	}
	if !strings.Contains(said, "It was changed here too") {
		t.Errorf("it says\n%s", said)
	}
}

// Rows may be sorted, left out and added, and columns moved: each row is known by its last cell. A step that is left out stays.
func TestRowsAndColumnsMove(t *testing.T) {
	r := group(3)
	data := changed(t, made(t, r, documents.Plan, documents.ForUs), func(f *excelize.File, sheet string) {
		types(t, f, sheet, "2", "Who leads", "Chen")
		if err := f.RemoveRow(sheet, 2); err != nil {
			t.Fatal(err)
		}
		if err := f.InsertCols(sheet, "A", 2); err != nil {
			t.Fatal(err)
		}
	})
	said, after := takes(t, r, data)
	if len(after.Plan) != 2 || after.Plan[1].Who != "Chen" || !strings.Contains(said, "1 step is not in the workbook any more. It stays in the plan.") {
		t.Errorf("%+v:\n%s", after.Plan, said)
	}
}

// A workbook is used only for its own organisation and its own visit.
func TestAnotherOrganisationsWorkbook(t *testing.T) {
	r, other := group(3), group(4)
	data := editedAnswers(t, r)
	other.ID = 3 // another computer gave the same number
	moved := r
	moved.ID = 9
	again := r
	again.Revisit(assessment.Full, now)
	turned := r
	o := turned.Organisation
	o.Partner = assessment.PartnerNo
	turned.ChangeOrganisation(o, now)
	for name, test := range map[string]struct {
		r    assessment.Record
		want string
	}{
		"another": {other, "edited/not_here"}, "the same, moved": {moved, ""}, "a later visit": {again, "edited/other_visit"}, "another form": {turned, "edited/other_form"},
	} {
		_, err := comes(t, kept{test.r.ID: test.r}, data)
		got := ""
		if explained, ok := errors.AsType[content.Explained](err); ok {
			got, _ = explained.Sentence()
		}
		if got != test.want {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
}

func TestWorkbooksThatAreNotOurs(t *testing.T) {
	r := group(3)
	f := excelize.NewFile()
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	data := made(t, r, documents.Plan, documents.ForUs)
	keyless := changed(t, data, func(f *excelize.File, sheet string) {
		if err := f.RemoveCol(sheet, "I"); err != nil {
			t.Fatal(err)
		}
	})
	for name, test := range map[string]struct {
		data []byte
		want string
	}{"another": {b.Bytes(), "edited/not_ours"}, "cut": {data[:len(data)/2], "edited/damaged"}, "no keys": {keyless, "edited/no_key"}} {
		_, err := edited.Read("x.xlsx", test.data)
		explained, ok := errors.AsType[content.Explained](err)
		if !ok {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, _ := explained.Sentence(); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

// T is a test, or one case of a random one.
type T interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}
