package documents

import (
	"archive/zip"
	"bytes"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/pdf/pdftest"

	"pgregory.net/rapid"
)

// What stands in each private text, to be looked for in the documents.
const (
	aNote    = "zqnote"
	aReason  = "zqreason"
	aChange  = "zqchange"
	aDrop    = "zqdropped"
	aSession = "zqsession"
	aMentors = "zqmentor"
	anImport = "zqimport"
	aHelper  = "zqfacilitator"

	aMentorsName = "zqnameofmentor"
	anImportName = "zqnameofimport"
)

// anyAnswer gives any answer of one of these kinds, with these texts written with it.
func anyAnswer(t *rapid.T, q assessment.Question, kinds []assessment.Kind, note, reason, change string) assessment.Answer {
	a := assessment.Answer{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Note: note, Reason: reason, Change: change,
		Flagged: rapid.Bool().Draw(t, "flagged"), Agreed: rapid.Bool().Draw(t, "agreed")}
	if a.Kind == assessment.Rated {
		a.Level = assessment.Level(rapid.IntRange(0, 4).Draw(t, "level"))
	}
	if q.AsksEvidence {
		a = a.WithEvidence(assessment.Evidence(rapid.IntRange(0, 3).Draw(t, "evidence")))
	}
	return a
}

// anyAnswers gives any answers, with these texts written with each.
func anyAnswers(t *rapid.T, note, reason, change string) map[string]assessment.Answer {
	kinds := rapid.SampledFrom([][]assessment.Kind{
		{assessment.Rated},
		{assessment.Rated, assessment.Rated, assessment.Rated, assessment.NotSure, assessment.DoesNotApply, assessment.RatherNotSay, assessment.Unanswered},
		{assessment.RatherNotSay, assessment.DoesNotApply, assessment.NotSure, assessment.Unanswered},
	}).Draw(t, "kinds")
	answers := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Full) {
		answers[q.ID] = anyAnswer(t, q, kinds, note, reason, change)
	}
	return answers
}

// anySheet is one of any audience and edition.
func anySheet(t *rapid.T, note, reason, change string) assessment.Sheet {
	audiences := assessment.Audiences()
	s := blank(rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition"))
	s.Organisation.Audience = rapid.SampledFrom(audiences[:]).Draw(t, "audience")
	s.Answers = anyAnswers(t, note, reason, change)
	return s
}

// anyDesk is with any organisation, at its first visit or a later one, with a plan, a mentor and another's view, of which
// every private text can be told from the others.
func anyDesk(t *rapid.T, tb testing.TB) *desk {
	d := opened(tb, anySheet(t, aNote, aReason, aChange), false)
	if rapid.Bool().Draw(t, "returned") {
		again := anySheet(t, aNote, aReason, aChange)
		d.record.Revisit(again.Edition, d.now)
		for id, a := range again.Answers {
			d.record.Give(id, a, d.now)
		}
	}
	d.record.Sitting.Facilitator = aHelper
	names := map[assessment.ViewKind]string{assessment.MentorView: aMentorsName, assessment.ImportedView: anImportName}
	for kind, word := range map[assessment.ViewKind]string{assessment.MentorView: aMentors, assessment.ImportedView: anImport} {
		number := d.record.AddView(names[kind], kind, anyAnswers(t, word, word, word), d.now)
		if rapid.Bool().Draw(t, "opened") {
			d.must(d.record.Views.Open(number))
		}
	}
	for _, status := range assessment.Statuses() {
		d.record.AddAction(assessment.PlanAction{What: "An action", Status: status, Dropped: aDrop, Note: aNote, By: date(2027, 1, 1)})
	}
	d.record.Days = assessment.Diary{{Date: assessment.DateOf(d.now), Note: aSession, Sitting: assessment.Sitting{Facilitator: aHelper}}}
	return d
}

var tags = regexp.MustCompile(`<[^>]*>`)

// policies name the style of a page, and so change with it.
var policies = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>\n`)

// textOf gives what can be read in a file.
func textOf(t testing.TB, f formats.Format, data []byte) string {
	t.Helper()
	switch f {
	case formats.PDF:
		file, err := pdftest.Read(data)
		if err != nil {
			t.Fatal(err)
		}
		document, _ := file.Structure()
		return document.Text()
	case formats.HTML:
		_, body, _ := strings.Cut(string(data), "</style>")
		return tags.ReplaceAllString(body, " ")
	case formats.Calendar:
		return strings.ReplaceAll(string(data), "\r\n ", "")
	case formats.Word, formats.Excel:
	default:
		return string(data)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, file := range archive.File {
		part, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(part)
		part.Close()
		if err != nil {
			t.Fatal(err)
		}
		all.Write(tags.ReplaceAll(text, nil))
	}
	return all.String()
}

// never are the texts that no document for a reader may hold.
func never(d *desk, o Order) []string {
	scale, words := d.book.Scale(), d.book.Results()
	list := []string{aSession, aMentors, anImport, scale.RatherNotSay.Name, string(assessment.RatherNotSay)}
	if sealed := slices.ContainsFunc(d.record.Views, func(v assessment.View) bool { return v.Kind == assessment.MentorView && !v.Opened }); o.Document != Differences || sealed {
		list = append(list, aMentorsName) // whose answers are set side by side is named in one place alone
	}
	if o.Document != Differences {
		list = append(list, anImportName)
	}
	if o.Document == Everything { // whose own test says what it leaves out
		list = []string{scale.RatherNotSay.Name, string(assessment.RatherNotSay)}
	}
	if o.Reader != ForUs {
		list = append(list, aReason, aChange, aDrop, aHelper)
	}
	if o.Reader != ForUs && o.Reader != ForPartner {
		list = append(list, aNote)
	}
	if o.Reader == ForPartner && len(o.Extras) == 0 {
		list = append(list, aNote, "%")
		for _, level := range scale.Levels {
			list = append(list, level.Name)
		}
		for _, band := range words.Bands {
			list = append(list, band)
		}
		for _, stage := range words.Stages {
			list = append(list, stage.Name)
		}
	}
	return list
}

func TestDocumentsTellNobodyWhatIsNotForThem(t *testing.T) {
	// All formats are made of the same document or table, so that those in text show what the others hold; one
	// organisation is looked for in all of them.
	inText := []formats.Format{formats.Markdown, formats.CSV, formats.JSON, formats.Calendar}
	rapid.Check(t, func(rt *rapid.T) { tellsNothing(rt, anyDesk(rt, t), inText) })
	everything := slices.Concat(inText, []formats.Format{formats.HTML, formats.Word, formats.Excel})
	tellsNothing(t, rapid.Custom(func(rt *rapid.T) *desk { return anyDesk(rt, t) }).Example(1), everything)
}

// tellsNothing looks into all documents for what is not for their readers.
func tellsNothing(t rapid.TB, d *desk, in []formats.Format) {
	for _, o := range d.orders() {
		if !o.Format.Known(in) {
			continue
		}
		if o.Document == Offer {
			o.Extras = nil
		}
		data, err := d.make(o)
		if err != nil {
			t.Fatalf("%s: %v", o.name(), err)
		}
		text := textOf(d.t, o.Format, data)
		for _, secret := range never(d, o) {
			if strings.Contains(text, secret) {
				t.Errorf("%s says %q", o.name(), secret)
			}
		}
	}
}

// The organisation itself gets everything that is its own: otherwise the test above would hold of empty documents.
func TestOurOwnDocumentHoldsEverything(t *testing.T) {
	d := returned(t)
	data, err := d.make(Order{Document: Report, Reader: ForUs, Format: formats.Markdown})
	d.must(err)
	for _, want := range []string{"Thursday mornings", "We talked it through", "We have no partner in mind", "A. Mentor"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("our own report does not say %q", want)
		}
	}
	data, err = d.make(Order{Document: Plan, Reader: ForUs, Format: formats.CSV})
	d.must(err)
	for _, want := range []string{"Too dear this year.", "She has the figures"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("our own plan does not say %q", want)
		}
	}
}

// A partner is shown what was ticked, and nothing else of the kind.
func TestAPartnerIsShownWhatWasChosenOneByOne(t *testing.T) {
	d := example(t)
	all := d.extras()
	plain, err := d.make(Order{Document: Offer, Reader: ForPartner, Format: formats.Markdown})
	d.must(err)
	for _, chosen := range all {
		data, err := d.make(Order{Document: Offer, Reader: ForPartner, Format: formats.HTML, Extras: []string{chosen.Value}})
		d.must(err)
		text := flat(tags.ReplaceAllString(string(data), " "))
		for _, e := range all {
			if shown := strings.Contains(text, html.EscapeString(e.Text)); shown != (e == chosen) {
				t.Errorf("with %q chosen, that %q is shown is %v", chosen.Value, e.Text, shown)
			}
		}
	}
	if strings.Contains(string(plain), d.book.Documents().Extras.Title) {
		t.Error("where nothing was chosen there is a part for it")
	}
	scored, err := d.make(Order{Document: Offer, Reader: ForPartner, Format: formats.Markdown, Extras: []string{extraStage}})
	d.must(err)
	if how := "How the scores are worked out"; !strings.Contains(string(scored), how) || strings.Contains(string(plain), how) {
		t.Error("how the scores are made stands where there are scores, and only there")
	}
}

func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestDocumentsAreMadeOnlyForTheirReadersAndInTheirFormats(t *testing.T) {
	d := example(t)
	for _, o := range []Order{
		{Document: Report, Reader: ForPartner, Format: formats.PDF}, {Document: Report, Reader: "", Format: formats.PDF},
		{Document: Offer, Reader: ForUs, Format: formats.PDF}, {Document: Answers, Reader: ForUs, Format: formats.PDF},
		{Document: Report, Reader: ForUs, Format: formats.Calendar}, {Document: Plan, Reader: ForPartner, Format: formats.CSV},
		{Document: "other", Reader: ForUs, Format: formats.JSON},
	} {
		if data, err := d.make(o); err == nil {
			t.Errorf("%s: %d bytes", o.name(), len(data))
		}
	}
}
