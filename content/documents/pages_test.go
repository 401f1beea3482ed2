package documents

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/pdf/pdftest"
	"equalfooting/assessment/report/programtest"
	"equalfooting/content/findings"
)

// tenSteps puts the first ten steps that are suggested into the plan.
func (d *desk) tenSteps() *desk {
	d.t.Helper()
	d.record.Plan = nil
	for _, s := range findings.New(d.book, d.record.Sheet()).Advice.Suggestions() {
		if len(d.record.Plan) == 10 {
			break
		}
		d.record.AddAction(assessment.PlanAction{What: s.Text, Who: s.Who, By: date(2027, 9, 22), Status: assessment.Doing, ActionPoint: s.ActionPoint, Ask: s.Ask})
	}
	d.record.NextLook = date(2027, 2, 22)
	return d
}

// onTwoPages are organisations with ten steps in their plans, of which the report for trustees is two pages: with answers of all
// kinds, and of all audiences.
func onTwoPages(t testing.TB) map[string]*desk {
	all := map[string]*desk{"example": example(t), "returned": returned(t), "example, ten": example(t).tenSteps(), "quick": quick(t).tenSteps()}
	for level := range assessment.HighestLevel + 1 {
		all[fmt.Sprintf("all at %d", level)] = opened(t, allAt(level), true).tenSteps()
	}
	for _, audience := range assessment.Audiences() {
		sheet := allAt(1)
		sheet.Organisation.Audience = audience
		all["all at 1, "+string(audience)] = opened(t, sheet, true).tenSteps()
	}
	unsure := allAt(2)
	for _, q := range assessment.Questions(assessment.Full) {
		if q.Critical {
			unsure.Answers[q.ID] = assessment.Answer{Kind: assessment.NotSure}
		}
	}
	all["not sure"] = opened(t, unsure, true).tenSteps()
	return all
}

// fullOffers are organisations whose page for partners has as much on it as can be.
func fullOffers(t testing.TB) map[string]*desk {
	all := make(map[string]*desk)
	for _, audience := range assessment.Audiences() {
		sheet := allAt(1)
		sheet.Organisation.Audience = audience
		sheet.Organisation.Name = strings.Repeat("Our long name ", 12)[:assessment.MaxNameLength]
		for _, id := range longestToTell(t, audience) {
			sheet.Answers[id] = assessment.Rating(4).WithEvidence(3)
		}
		for _, q := range assessment.Questions(assessment.Full) {
			a := sheet.Answers[q.ID]
			a.Note = strings.Repeat("We noted that. ", 60)
			sheet.Answers[q.ID] = a
		}
		d := opened(t, sheet, true)
		text := strings.Repeat("We help our people. ", 20)
		d.record.Offer = assessment.Offer{Does: text, For: text, Contact: text}
		d.record.Offer.Asks = d.record.Offer.Choices(sheet)
		all[string(audience)] = d
	}
	return all
}

// fullDay answers all questions today and marks each to come back to, and has as much to bring as can be typed.
func (d *desk) fullDay() {
	for _, q := range assessment.Questions(assessment.Full) {
		d.record.Give(q.ID, assessment.Answer{Kind: assessment.NotSure, Flagged: true}, d.now)
	}
	d.record.Meeting = assessment.Meeting{On: date(2027, 6, 1), Bring: strings.Repeat("The accounts. ", 40)[:assessment.MaxBringLength]}
}

// longestToTell are the questions of which the most can be told, two of a domain at most.
func longestToTell(t testing.TB, audience assessment.Audience) []string {
	length := func(q assessment.Question) int {
		text, _ := english(t).Question(audience, q.ID)
		return len(text.Statement)
	}
	questions := slices.Clone(assessment.Questions(assessment.Full))
	slices.SortStableFunc(questions, func(a, b assessment.Question) int { return length(b) - length(a) })
	var longest []string
	of := make(map[assessment.Domain]int)
	for _, q := range questions {
		if q.WorthTelling && of[q.Domain] < 2 && len(longest) < 6 {
			of[q.Domain]++
			longest = append(longest, q.ID)
		}
	}
	return longest
}

// mostShown orders the page for partners with the longest that can be ticked.
func (d *desk) mostShown(f formats.Format) Order {
	o := Order{Document: Offer, Reader: ForPartner, Format: f}
	for _, e := range d.extras() {
		if strings.HasPrefix(e.Value, extraNote) || e.Value == extraStage {
			o.Extras = append(o.Extras, e.Value)
		}
	}
	return o
}

func TestPDFsAreAsLongAsTheyMayBe(t *testing.T) {
	count := func(d *desk, o Order) int {
		data, err := d.make(o)
		d.must(err)
		file, err := pdftest.Read(data)
		d.must(err)
		return len(file.Pages)
	}
	for name, d := range onTwoPages(t) {
		if pages := count(d, Order{Document: Report, Reader: ForTrustees, Format: formats.PDF}); pages != 2 {
			t.Errorf("the report of %q is %d pages for trustees", name, pages)
		}
	}
	for name, d := range fullOffers(t) {
		if pages := count(d, d.mostShown(formats.PDF)); pages != 1 {
			t.Errorf("what %q brings is %d pages", name, pages)
		}
		d.fullDay()
		if pages := count(d, Order{Document: Day, Reader: ForUs, Format: formats.PDF}); pages != 1 {
			t.Errorf("the page on the last day of %q is %d pages", name, pages)
		}
	}
}

func TestWordFilesAreAsLongAsTheyMayBe(t *testing.T) {
	programtest.Find(t, "soffice")
	folder := t.TempDir()
	want := make(map[string]int)
	write := func(name string, d *desk, o Order, pages int) {
		data, err := d.make(o)
		d.must(err)
		d.must(os.WriteFile(filepath.Join(folder, name+".docx"), data, 0o600))
		want[name] = pages
	}
	for name, d := range onTwoPages(t) {
		write("report "+name, d, Order{Document: Report, Reader: ForTrustees, Format: formats.Word}, 2)
	}
	for name, d := range fullOffers(t) {
		write("offer "+name, d, d.mostShown(formats.Word), 1)
		d.fullDay()
		write("day "+name, d, Order{Document: Day, Reader: ForUs, Format: formats.Word}, 1)
	}
	converted(t, folder, "docx", "pdf")
	pageObjects := regexp.MustCompile(`/Type ?/Page\b`)
	for name, pages := range want {
		data, err := os.ReadFile(filepath.Join(folder, name+".pdf"))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(pageObjects.FindAll(data, -1)); got != pages {
			t.Errorf("%q is %d pages, want %d", name, got, pages)
		}
	}
}
