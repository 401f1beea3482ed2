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

func TestGoldenOffers(t *testing.T) {
	book := english(t)
	quick := answered(blank(assessment.Quick), "capacity.time: 3", "capacity.full-cost: 4/3", "governance.finance: 2/0",
		"profile.offer: 3/0", "profile.track-record: 4/1", "trust.valued: not sure")
	mainstream := allAt(3)
	mainstream.Organisation.Audience = assessment.Mainstream
	for name, offer := range map[string]struct {
		sheet assessment.Sheet
		own   assessment.Offer
	}{
		"offer-example":    {exampleSheet(t), assessment.Offer{}},
		"offer-quick":      {quick, assessment.Offer{}},
		"offer-mainstream": {mainstream, assessment.Offer{}},
		"offer-empty":      {blank(assessment.Full), assessment.Offer{}},
		"offer-own": {exampleSheet(t), assessment.Offer{Words: "We run a lunch club.\n\nIt is *open* to all.",
			Show: assessment.OfferLeftOut, Asks: "We ask for:\n- time\n- a seat at the table\nThank you."}},
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name+".md", markdown(t, forPartner(book, offer.sheet, offer.own)))
		})
	}
}

// What the organisation writes itself stands on the page as it is, and takes the place of the usual words alone.
func TestOneOwnTextLeavesTheOthers(t *testing.T) {
	book := english(t)
	sheet := exampleSheet(t)
	usual := UsualOffer(book, sheet)
	for name, test := range map[string]struct {
		own           assessment.Offer
		here, nothere []string
	}{
		"none":          {assessment.Offer{}, []string{usual.Words}, []string{"What we can show"}},
		"words":         {assessment.Offer{Words: "We dance."}, []string{"We dance."}, []string{usual.Words}},
		"show":          {assessment.Offer{Show: "A book."}, []string{usual.Words, "What we can show", "A book."}, nil},
		"left out":      {assessment.Offer{Words: "-", Show: " - ", Asks: "-"}, nil, []string{usual.Words, "What we can show", "What we ask"}},
		"a dash within": {assessment.Offer{Asks: "- one\n-\n- two"}, []string{"one", "two"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			text := texts(forPartner(book, sheet, test.own))
			for _, want := range test.here {
				if !slices.Contains(text, want) {
					t.Errorf("without %q: %q", want, text)
				}
			}
			for _, not := range test.nothere {
				if slices.ContainsFunc(text, func(s string) bool { return strings.HasPrefix(s, not) }) {
					t.Errorf("with %q: %q", not, text)
				}
			}
		})
	}
}

// Mainstream organisations are asked, and nobody else. A page that a BME organisation may read says that it is not meant.
func TestWhomThePageAsks(t *testing.T) {
	book := english(t)
	for _, audience := range assessment.Audiences() {
		sheet := allAt(1)
		sheet.Organisation.Audience = audience
		asks := strings.Split(UsualOffer(book, sheet).Asks, "\n")
		if audience == assessment.Mainstream {
			if len(asks) != 1 || asks[0] != "" {
				t.Errorf("it asks %q", asks)
			}
			continue
		}
		if audience != assessment.BME {
			if asks[0] != book.Offer().Asks.OfMainstream {
				t.Errorf("%s does not say of whom: %q", audience, asks)
			}
			asks = asks[1:]
		}
		if len(asks) != 3 {
			t.Errorf("%s asks %q", audience, asks)
		}
		for _, ask := range asks {
			number := 5
			for number <= 8 && "- "+book.ActionPoint(number).Ask.By(audience) != ask {
				number++
			}
			if number > 8 {
				t.Errorf("%s asks %q", audience, ask)
			}
		}
	}
	if asks := UsualOffer(book, allAt(4)).Asks; asks != "" {
		t.Errorf("with nothing to ask for it asks %q", asks)
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
		document := forPartner(book, sheet, assessment.Offer{})
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
		strong := 0
		for _, q := range assessment.Questions(assessment.Full) {
			words, _ := book.Question(audience, q.ID)
			at := slices.IndexFunc(said, func(text string) bool { return strings.Contains(text, words.Statement) })
			if at < 0 {
				continue
			}
			strong++
			a := sheet.Answers[q.ID]
			if a.Kind != assessment.Rated || a.Level < 3 || sheet.Edition == assessment.Quick && !q.Quick {
				t.Errorf("%s stands there, and is %+v", q.ID, a)
			}
			want := words.Statement
			if q.AsksEvidence && a.Evidence != nil && *a.Evidence > 0 {
				say := []string{book.Offer().Told, book.Offer().Paper, book.Offer().Proof}[*a.Evidence-1]
				want = content.Fill(say, "statement", words.Statement)
			}
			if !strings.Contains(said[at], want) {
				t.Errorf("%s says %q, want %q", q.ID, said[at], want)
			}
		}
		named := 0
		for _, area := range assessment.Strengths(sheet) {
			named += min(2, len(area.Questions)) // so that the page stays one page
		}
		if strong != named {
			t.Errorf("%d statements, and %d are strong", strong, named)
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
		with, bare := texts(forPartner(book, sheet, assessment.Offer{})), texts(forPartner(book, without, assessment.Offer{}))
		if !slices.Equal(with, bare) {
			t.Errorf("%q, and without what is private %q", with, bare)
		}
	})
}

// Whatever the organisation types, the page is made and every word of it stands there.
func TestAnyOwnWordsStandOnThePage(t *testing.T) {
	book := english(t)
	rapid.Check(t, func(t *rapid.T) {
		own := assessment.TidyLines(rapid.String().Draw(t, "own"), assessment.MaxNoteLength)
		said := texts(forPartner(book, blank(assessment.Full), assessment.Offer{Asks: own}))
		if strings.TrimSpace(own) == assessment.OfferLeftOut {
			return
		}
		all := strings.Join(strings.Fields(strings.Join(said, " ")), " ")
		for line := range strings.SplitSeq(own, "\n") {
			line = strings.Join(strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "- ")), " ")
			if !strings.Contains(all, line) {
				t.Errorf("%q is not in %q", line, all)
			}
		}
	})
}
