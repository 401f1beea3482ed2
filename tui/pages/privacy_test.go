package pages

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
	"equalfooting/content/documents"
	"equalfooting/store"

	"pgregory.net/rapid"
)

// What stands in each private text, to be looked for in the papers.
const (
	aNote    = "zqnote"
	aReason  = "zqreason"
	aChange  = "zqchange"
	aDrop    = "zqdropped"
	aSession = "zqsession"
	aMentors = "zqmentor"
	aVoices  = "zqvoice"
	aHelper  = "zqfacilitator"
)

// anyAnswer gives any answer, with these texts beside it.
func anyAnswer(t *rapid.T, q assessment.Question, note, reason, change string) assessment.Answer {
	kinds := []assessment.Kind{assessment.Rated, assessment.Rated, assessment.Rated, assessment.NotSure, assessment.DoesNotApply,
		assessment.RatherNotSay, assessment.Unanswered}
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

func anyAnswers(t *rapid.T, note, reason, change string) map[string]assessment.Answer {
	answers := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Full) {
		answers[q.ID] = anyAnswer(t, q, note, reason, change)
	}
	return answers
}

// anyVisit is any organisation, at its first visit or a later one, with a plan, a mentor and another voice, of which every
// private text can be told from the others.
func anyVisit(t *rapid.T, d *desk) *Visit {
	audiences := assessment.Audiences()
	edition := rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick})
	v := d.opened(assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group",
		Audience: rapid.SampledFrom(audiences[:]).Draw(t, "audience")}, Edition: edition.Draw(t, "edition"),
		Answers: anyAnswers(t, aNote, aReason, aChange)})
	if rapid.Bool().Draw(t, "returned") {
		d.must(v.kept.Revisit(edition.Draw(t, "edition")))
		for id, a := range anyAnswers(t, aNote, aReason, aChange) {
			d.must(v.SaveAnswer(id, a))
		}
	}
	d.must(v.kept.SaveSitting(store.Sitting{Facilitator: aHelper}))
	for _, kind := range []store.VoiceKind{store.Mentor, store.Imported} {
		word := map[store.VoiceKind]string{store.Mentor: aMentors, store.Imported: aVoices}[kind]
		voice, err := v.kept.AddVoice(word, kind, anyAnswers(t, word, word, word))
		d.must(err)
		if rapid.Bool().Draw(t, "opened") {
			d.must(v.kept.OpenVoice(voice.Number))
		}
	}
	for _, status := range assessment.Statuses() {
		_, err := v.kept.SaveAction(assessment.PlanAction{What: "An action", Status: status, Dropped: aDrop, Note: aNote, By: date(2027, 1, 1)})
		d.must(err)
	}
	d.must(v.kept.SaveSession(store.Session{Day: v.today(), Note: aSession, Sitting: store.Sitting{Facilitator: aHelper}}))
	return v
}

var tags = regexp.MustCompile(`<[^>]*>`)

// policies name the style of a page, and so change with it.
var policies = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>\n`)

// textOf gives what can be read in a file; of a PDF nothing, since its letters are drawn: it is made of the same document
// as the others.
func textOf(t testing.TB, f formats.Format, data []byte) string {
	t.Helper()
	switch f {
	case formats.PDF:
		return ""
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

// never are the texts that no paper for a reader may hold.
func never(v *Visit, o PaperOrder) []string {
	scale, words := v.book.Scale(), v.book.Results()
	list := []string{aSession, aMentors, aVoices, scale.RatherNotSay.Name, string(assessment.RatherNotSay)}
	if o.Reader != documents.ForUs {
		list = append(list, aReason, aChange, aDrop, aHelper)
	}
	if o.Reader != documents.ForUs && o.Reader != documents.ForPartner {
		list = append(list, aNote)
	}
	if o.Reader == documents.ForPartner && len(o.Extras) == 0 {
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

func TestPapersTellNobodyWhatIsNotForThem(t *testing.T) {
	d := atDesk(t)
	// All formats are made of the same document or table, so that those in text show what the others hold; one
	// organisation is looked for in all of them.
	inText := []formats.Format{formats.Markdown, formats.CSV, formats.JSON, formats.Calendar}
	rapid.Check(t, func(t *rapid.T) { tellsNothing(t, d, anyVisit(t, d), inText) })
	everything := slices.Concat(inText, []formats.Format{formats.HTML, formats.Word, formats.Excel})
	tellsNothing(t, d, rapid.Custom(func(t *rapid.T) *Visit { return anyVisit(t, d) }).Example(1), everything)
}

// tellsNothing looks into all papers for what is not for their readers.
func tellsNothing(t rapid.TB, d *desk, v *Visit, in []formats.Format) {
	for _, o := range orders(v) {
		if !o.Format.Known(in) {
			continue
		}
		if o.Paper == OfferPaper {
			o.Extras = nil
		}
		data, err := v.Make(o)
		if err != nil {
			t.Fatalf("%s: %v", o.name(), err)
		}
		text := textOf(d.t, o.Format, data)
		for _, secret := range never(v, o) {
			if strings.Contains(text, secret) {
				t.Errorf("%s says %q", o.name(), secret)
			}
		}
	}
}

// The organisation itself gets everything that is its own: otherwise the test above would hold of empty papers.
func TestOurOwnPaperHoldsEverything(t *testing.T) {
	d := atDesk(t)
	v := d.returned()
	data, err := v.Make(PaperOrder{Paper: ReportPaper, Reader: documents.ForUs, Format: formats.Markdown})
	d.must(err)
	for _, want := range []string{"Thursday mornings", "We talked it through", "We have no partner in mind", "A. Mentor"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("our own report does not say %q", want)
		}
	}
	data, err = v.Make(PaperOrder{Paper: PlanPaper, Reader: documents.ForUs, Format: formats.CSV})
	d.must(err)
	for _, want := range []string{"Too dear this year.", "She has the figures"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("our own plan does not say %q", want)
		}
	}
}

// A partner is shown what was ticked, and nothing else of the kind.
func TestAPartnerIsShownWhatWasChosenOneByOne(t *testing.T) {
	d := atDesk(t)
	v := d.example()
	all := v.allExtras()
	plain, err := v.Make(PaperOrder{Paper: OfferPaper, Reader: documents.ForPartner, Format: formats.Markdown})
	d.must(err)
	for _, chosen := range all {
		data, err := v.Make(PaperOrder{Paper: OfferPaper, Reader: documents.ForPartner, Format: formats.HTML, Extras: []string{chosen.value}})
		d.must(err)
		text := flat(tags.ReplaceAllString(string(data), " "))
		for _, e := range all {
			if shown := strings.Contains(text, html.EscapeString(e.text)); shown != (e == chosen) {
				t.Errorf("with %q chosen, that %q is shown is %v", chosen.value, e.text, shown)
			}
		}
	}
	if strings.Contains(string(plain), v.book.Documents().Extras.Title) {
		t.Error("where nothing was chosen there is a part for it")
	}
	scored, err := v.Make(PaperOrder{Paper: OfferPaper, Reader: documents.ForPartner, Format: formats.Markdown, Extras: []string{extraStage}})
	d.must(err)
	if how := "How the scores are made"; !strings.Contains(string(scored), how) || strings.Contains(string(plain), how) {
		t.Error("how the scores are made stands where there are scores, and only there")
	}
}

func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestPapersAreMadeOnlyForTheirReadersAndInTheirFormats(t *testing.T) {
	v := atDesk(t).example()
	for _, o := range []PaperOrder{
		{Paper: ReportPaper, Reader: documents.ForPartner, Format: formats.PDF}, {Paper: ReportPaper, Reader: "", Format: formats.PDF},
		{Paper: OfferPaper, Reader: documents.ForUs, Format: formats.PDF}, {Paper: AnswersPaper, Reader: documents.ForUs, Format: formats.PDF},
		{Paper: ReportPaper, Reader: documents.ForUs, Format: formats.Calendar}, {Paper: PlanPaper, Reader: documents.ForPartner, Format: formats.CSV},
		{Paper: "other", Reader: documents.ForUs, Format: formats.JSON},
	} {
		if data, err := v.Make(o); err == nil {
			t.Errorf("%s: %d bytes", o.name(), len(data))
		}
	}
}
