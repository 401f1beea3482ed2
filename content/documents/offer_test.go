package documents

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"

	"pgregory.net/rapid"
)

// forPartner is the page for partners as it is made of a sheet, with the organisation's own words.
func forPartner(book *content.Book, sheet assessment.Sheet, own assessment.Offer) report.Document {
	now := time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)
	r := assessment.NewRecord(sheet, false, now)
	r.Offer = own
	return LaidOut(book, r, Order{Document: Offer, Reader: ForPartner}, now)
}

func markdown(t testing.TB, d report.Document) string {
	t.Helper()
	var b strings.Builder
	if err := report.Markdown(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// ownWords are the two sentences without which there is no page.
func ownWords() assessment.Offer {
	return assessment.Offer{Does: "We give advice on housing, in five languages.", For: "Women from South Asian families in the borough."}
}

func TestGoldenOffers(t *testing.T) {
	book := english(t)
	quick := answered(blank(assessment.Quick), "capacity.time: 3", "capacity.full-cost: 4/3", "governance.finance: 2/0",
		"profile.offer: 3/0", "profile.track-record: 4/1", "trust.valued: not sure")
	mainstream := allAt(3)
	mainstream.Organisation.Audience = assessment.Mainstream
	mainstream.Answers["trust.decisions"] = assessment.Rating(0)
	whole := ownWords()
	whole.Contact = "A. B., 020 7946 0000, hello@example.org"
	whole.Asks = whole.Choices(exampleSheet(t))[:3]
	asking := ownWords()
	asking.Asks = asking.Choices(mainstream)
	for name, offer := range map[string]struct {
		sheet assessment.Sheet
		own   assessment.Offer
	}{
		"offer-example":    {exampleSheet(t), whole},
		"offer-quick":      {quick, ownWords()},
		"offer-mainstream": {mainstream, asking},
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name+".md", markdown(t, forPartner(book, offer.sheet, offer.own)))
		})
	}
}

// Where the two sentences or something good are missing, there is nothing to print, and that says why. So no page asks
// without offering.
func TestNoPageWithoutAnOffer(t *testing.T) {
	asks := []assessment.OfferAsk{{Question: "trust.decisions", ActionPoint: 8}}
	told := ownWords()
	told.Asks = asks
	for name, c := range map[string]struct {
		sheet assessment.Sheet
		own   assessment.Offer
		want  func(missing content.OfferMissing) string
	}{
		"no words":     {exampleSheet(t), assessment.Offer{Asks: asks}, func(m content.OfferMissing) string { return m.Words }},
		"one sentence": {exampleSheet(t), assessment.Offer{Does: "We dance.", Asks: asks}, func(m content.OfferMissing) string { return m.Words }},
		"nothing good": {allAt(1), told, func(m content.OfferMissing) string { return m.Good }},
		"no answers":   {blank(assessment.Full), told, func(m content.OfferMissing) string { return m.Good }},
	} {
		d := opened(t, c.sheet, false)
		d.record.Offer = c.own
		for _, f := range Offer.Formats() {
			data, err := d.make(Order{Document: Offer, Reader: ForPartner, Format: f})
			if err == nil || len(data) > 0 || d.book.Explain(err) != c.want(d.book.Offer().Steps.Missing) {
				t.Errorf("%s: %d bytes of %s, %v", name, len(data), f, err)
			}
		}
	}
}

// Of whom something is asked is said wherever the reader may be somebody else: above all, no lack of others is a demand on BME
// organisations.
func TestWhomThePageAsks(t *testing.T) {
	book := english(t)
	for _, audience := range assessment.Audiences() {
		sheet := allAt(1)
		sheet.Organisation.Audience = audience
		choices := assessment.Offer{}.Choices(sheet)
		if len(choices) < 3 {
			t.Errorf("%s can choose among %+v", audience, choices)
		}
		for _, ask := range choices {
			of := assessment.Addressee(ask.ActionPoint)
			said := AskOfPartner(book, audience, ask)
			if of == assessment.BME || of == audience {
				t.Errorf("%s asks %q", audience, said)
			}
			names := strings.HasPrefix(said, book.Offer().AskedOf[of]+": ")
			if want := audience != assessment.BME || of != assessment.Mainstream; names != want {
				t.Errorf("%s asks %q", audience, said)
			}
		}
	}
}

// secret marks what must never be read by anyone else, among what else may be in a note.
const secret = "Zq7"

// hostile draws a note that tries to get out, with the mark in it.
func hostile() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		around := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "\n# ", "\n\n- ", "**", "<script>", "{statement}", "{name}", "](http://",
			"=1+1", "\x1b[31m", "\u202e", "|", "```", "100%", "-"}))
		return around.Draw(t, "before") + secret + around.Draw(t, "after")
	})
}

// privateSheet draws a sheet with something that is nobody else's business beside every answer.
func privateSheet(t *rapid.T) assessment.Sheet {
	s := anySheet(t, "", "", "")
	for id, a := range s.Answers {
		a.Note, a.Reason, a.Change = hostile().Draw(t, "note"), hostile().Draw(t, "reason"), hostile().Draw(t, "change")
		s.Answers[id] = a
	}
	s.Organisation.PaidStaff, s.Organisation.Volunteers = hostile().Draw(t, "staff"), hostile().Draw(t, "volunteers")
	return s
}

// texts gives every text of a document, each by itself.
func texts(d report.Document) []string {
	list := append([]string{d.Title}, d.Notes...)
	for _, f := range d.Facts {
		list = append(list, f.Label, f.Text)
	}
	for _, section := range d.Sections {
		list = append(list, section.Title)
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case report.Heading:
				list = append(list, string(block))
			case report.Paragraph:
				list = append(list, string(block))
			case report.List:
				list = append(list, block...)
			case report.Room:
				list = append(list, block.Label)
			case report.Labelled:
				list = append(list, block.Label, block.Text)
			default:
				list = append(list, fmt.Sprintf("%T: %v", block, block))
			}
		}
	}
	return list
}

// marks are what says how well or how badly something stands.
func marks(book *content.Book) []string {
	var list []string
	for _, level := range book.Scale().Levels {
		list = append(list, level.Name, level.Means)
	}
	for _, evidence := range book.Scale().Evidence {
		list = append(list, evidence.Name, evidence.Means)
	}
	for _, other := range []content.Named{book.Scale().NotSure, book.Scale().RatherNotSay, book.Scale().DoesNotApply} {
		list = append(list, other.Name, other.Means)
	}
	for _, band := range book.Results().Bands {
		list = append(list, band)
	}
	for _, stage := range book.Results().Stages {
		list = append(list, stage.Name, stage.Means.By(assessment.BME))
	}
	for _, priority := range book.Results().Priorities {
		list = append(list, priority)
	}
	return append(list, book.Scale().Unanswered)
}

var percentage = regexp.MustCompile(`\d\s*%`)

// Whatever was answered and noted, the page holds no mark, no note, and no statement that is not there yet; and all that
// it says of the answers is the statements that are there, with how they can be shown.
func TestAnOfferIsSafeToHandOver(t *testing.T) {
	book := english(t)
	marks := marks(book)
	rapid.Check(t, func(t *rapid.T) {
		sheet := privateSheet(t)
		audience := sheet.Organisation.Audience
		own := ownWords()
		own.Asks = own.Choices(sheet)
		document := forPartner(book, sheet, own)
		var b strings.Builder
		if err := report.Markdown(&b, document); err != nil {
			t.Fatal(err)
		}
		said := texts(document)
		for _, text := range append(slices.Clone(said), b.String()) {
			for _, mark := range marks {
				if strings.Contains(text, mark) {
					t.Errorf("%q is in %q", mark, text)
				}
			}
			if strings.Contains(text, secret) || percentage.MatchString(text) {
				t.Errorf("private: %q", text)
			}
		}
		good := make(map[string]*assessment.Evidence)
		for _, g := range assessment.GoodAt(sheet) {
			good[g.Question] = g.Evidence
		}
		for _, q := range assessment.Questions(assessment.Full) {
			words, _ := book.Question(audience, q.ID)
			at := slices.IndexFunc(said, func(text string) bool { return strings.HasPrefix(text, words.Statement) })
			evidence, told := good[q.ID]
			if (at >= 0) != (told && len(said) > 0) {
				t.Errorf("that %s stands there is %v, and is to be %v", q.ID, at >= 0, told)
			}
			if at < 0 {
				continue
			}
			want := words.Statement
			if evidence != nil && *evidence > 0 {
				say := []string{book.Offer().Told, book.Offer().Paper, book.Offer().Proof}[*evidence-1]
				want = content.Fill(say, "statement", words.Statement)
			}
			if said[at] != want {
				t.Errorf("%s says %q, want %q", q.ID, said[at], want)
			}
		}
	})
}

// The page is the same whatever is noted beside the answers, and whatever someone would rather not say.
func TestAnOfferDoesNotTellWhatIsPrivate(t *testing.T) {
	book := english(t)
	rapid.Check(t, func(t *rapid.T) {
		sheet := privateSheet(t)
		without := sheet
		without.Organisation.PaidStaff, without.Organisation.Volunteers = "", ""
		without.Answers = make(map[string]assessment.Answer)
		for id, a := range sheet.Answers {
			a.Note, a.Reason, a.Change, a.Agreed, a.Flagged = "", "", "", false, false
			if a.Kind != assessment.RatherNotSay {
				without.Answers[id] = a
			}
		}
		with, bare := texts(forPartner(book, sheet, ownWords())), texts(forPartner(book, without, ownWords()))
		if !slices.Equal(with, bare) {
			t.Errorf("%q, and without what is private %q", with, bare)
		}
	})
}

// Whatever the organisation types, the page is made and the beginning of it stands there, on one line.
func TestAnyOwnWordsStandOnThePage(t *testing.T) {
	book := english(t)
	rapid.Check(t, func(t *rapid.T) {
		own := assessment.Offer{Does: "a" + rapid.String().Draw(t, "does"), For: "b" + rapid.String().Draw(t, "for"), Contact: rapid.String().Draw(t, "contact")}
		said := texts(forPartner(book, allAt(3), own))
		own = own.Tidied()
		for _, line := range []string{own.Does, own.For, own.Contact} {
			if line != "" && !slices.Contains(said, line) {
				t.Errorf("%q is not in %q", line, said)
			}
		}
	})
}
