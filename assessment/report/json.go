// Package report writes a finished result as a document.
package report

import (
	"encoding/json"
	"fmt"
	"io"

	"equalfooting/assessment"
)

// How many decimal places a JSON result keeps: percentages (0 to 100, an evidence gap from -100), and needs and coverages (0 to 1). Both
// are rounded half up.
const (
	percentPlaces = 2
	sharePlaces   = 4
)

// The form of the result for other programs. Names and order are fixed: others read them (docs/scoring.md). A pointer is null if the value
// does not exist; a list is never null.
type (
	jsonResult struct {
		Edition     assessment.Edition     `json:"edition"`
		Audience    assessment.Audience    `json:"audience"`
		Partner     assessment.Partner     `json:"partner"`
		AnsweredBy  *assessment.AnsweredBy `json:"answered_by"`
		Indicative  bool                   `json:"indicative"`
		Overall     *json.Number           `json:"overall"`
		Stage       assessment.Stage       `json:"stage"`
		SettleFirst []string               `json:"settle_first"`
		StartHere   []jsonStart            `json:"start_here"`
		Domains     []jsonDomain           `json:"domains"`
		Actions     []jsonAction           `json:"actions"`
		Asks        []jsonAsk              `json:"asks"`
		FindOut     []string               `json:"find_out"`
	}
	jsonReport struct {
		Organisation jsonOrganisation `json:"organisation"`
		Date         assessment.Date  `json:"date"`
		Visit        Visit            `json:"visit"`
		Version      int              `json:"version"`
		Unread       []string         `json:"unread,omitempty"` // only if something is damaged
		Result       jsonResult       `json:"result"`
	}
	jsonOrganisation struct {
		ID   assessment.ID `json:"id"`
		Name string        `json:"name"`
	}
	jsonStart struct {
		Question string                 `json:"question"`
		Why      assessment.StartReason `json:"why"`
		jsonVersion
	}
	jsonSteps struct {
		Question string `json:"question"`
		jsonVersion
	}
	jsonVersion struct {
		Step  assessment.StepsVersion `json:"step"`
		First *string                 `json:"first"`
		Next  *string                 `json:"next"`
		Who   *string                 `json:"who"`
	}
	jsonDomain struct {
		ID            assessment.Domain        `json:"id"`
		Score         *json.Number             `json:"score"`
		Band          assessment.Band          `json:"band"`
		Asked         int                      `json:"asked"`
		Rated         int                      `json:"rated"`
		Coverage      *json.Number             `json:"coverage"`
		EvidenceScore *json.Number             `json:"evidence_score"`
		EvidenceGap   *json.Number             `json:"evidence_gap"`
		Evidence      *assessment.EvidenceSaid `json:"evidence"`
	}
	jsonAction struct {
		Number   int                 `json:"number"`
		Priority assessment.Priority `json:"priority"`
		Need     *json.Number        `json:"need"`
		Because  []string            `json:"because"`
		Steps    []jsonSteps         `json:"steps"`
	}
	jsonAsk struct {
		Number  int          `json:"number"`
		Need    *json.Number `json:"need"`
		Because []string     `json:"because"`
		Say     []string     `json:"say"`
	}
)

// Visit is the visit that a result is from, for other programs.
type Visit struct {
	Number int             `json:"number"`
	Date   assessment.Date `json:"date"`
	Newer  *NewerVisit     `json:"newer"` // null if this is the latest
}

// NewerVisit is the latest visit, if the result is from another.
type NewerVisit struct {
	Number   int `json:"number"`
	Answered int `json:"answered"` // without what somebody would rather not say
	Of       int `json:"of"`
}

// StepWords are the texts of one version of a question's steps: the first, the next, and who leads.
type StepWords struct{ First, Next, Who string }

// ResultWords has the words of a result for other programs. If a function is nil or says that there are no words, the texts of steps are
// null, and there is nothing to say.
type ResultWords struct {
	Steps func(assessment.Steps) (StepWords, bool)
	Say   func(question string, actionPoint int) (string, bool) // the sentence that asks for it
}

// ResultOf says what a result is about.
type ResultOf struct {
	ID     assessment.ID
	Name   string          // of the organisation
	Date   assessment.Date // when it was written
	Visit  Visit
	Unread []string // what is damaged, and so counts for nothing in the result; empty if nothing is
}

// JSON writes r for other programs, indented, with a line end after it. The error is the writer's.
func JSON(w io.Writer, r assessment.Result, words ResultWords) error {
	return writeJSON(w, words.result(r))
}

// JSONOf writes r in the same way, with what it is about. The error is the writer's.
func JSONOf(w io.Writer, r assessment.Result, words ResultWords, of ResultOf) error {
	return writeJSON(w, jsonReport{Organisation: jsonOrganisation{of.ID, of.Name}, Date: of.Date, Visit: of.Visit,
		Version: assessment.InstrumentVersion, Unread: of.Unread, Result: words.result(r)})
}

func (words ResultWords) result(r assessment.Result) jsonResult {
	document := jsonResult{
		Edition:     r.Edition,
		Audience:    r.Audience,
		Partner:     r.Partner,
		AnsweredBy:  jsonText(r.AnsweredBy),
		Indicative:  r.Indicative,
		Overall:     jsonNumber(r.Overall, percentPlaces),
		Stage:       r.Stage,
		SettleFirst: jsonList(r.SettleFirst),
		StartHere:   make([]jsonStart, 0, len(r.StartHere)),
		Domains:     make([]jsonDomain, 0, len(r.Domains)),
		Actions:     make([]jsonAction, 0, len(r.Actions)),
		Asks:        make([]jsonAsk, 0, len(r.Asks)),
		FindOut:     jsonList(r.FindOut),
	}
	for _, chosen := range r.StartHere {
		steps := assessment.Steps{Question: chosen.Question, Version: chosen.Version}
		document.StartHere = append(document.StartHere, jsonStart{chosen.Question, chosen.Why, words.version(steps)})
	}
	for _, d := range r.Domains {
		document.Domains = append(document.Domains, jsonDomain{
			ID:            d.ID,
			Score:         jsonNumber(d.Score, percentPlaces),
			Band:          d.Band,
			Asked:         d.Asked,
			Rated:         d.Rated,
			Coverage:      jsonNumber(d.Coverage, sharePlaces),
			EvidenceScore: jsonNumber(d.EvidenceScore, percentPlaces),
			EvidenceGap:   jsonNumber(d.EvidenceGap, percentPlaces),
			Evidence:      jsonText(d.Evidence),
		})
	}
	for _, a := range r.Actions {
		action := jsonAction{Number: a.Number, Priority: a.Priority, Need: jsonNumber(a.Need, sharePlaces),
			Because: jsonList(a.Because), Steps: make([]jsonSteps, 0, len(a.Steps))}
		for _, steps := range a.Steps {
			action.Steps = append(action.Steps, jsonSteps{steps.Question, words.version(steps)})
		}
		document.Actions = append(document.Actions, action)
	}
	for _, a := range r.Asks {
		document.Asks = append(document.Asks, jsonAsk{Number: a.Number, Need: jsonNumber(a.Need, sharePlaces),
			Because: jsonList(a.Because), Say: words.sayings(a)})
	}
	return document
}

func writeJSON(w io.Writer, document any) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false) // it is read by programs and people, not put into a page
	if err := encoder.Encode(document); err != nil {
		return fmt.Errorf("write the result as JSON: %w", err)
	}
	return nil
}

func (words ResultWords) version(steps assessment.Steps) jsonVersion {
	version := jsonVersion{Step: steps.Version}
	if words.Steps == nil {
		return version
	}
	if text, ok := words.Steps(steps); ok {
		version.First, version.Next, version.Who = &text.First, &text.Next, &text.Who
	}
	return version
}

// sayings returns the sentences of the widest questions behind an ask.
func (words ResultWords) sayings(ask assessment.Action) []string {
	said := []string{}
	if words.Say == nil {
		return said
	}
	for _, question := range ask.Widest() {
		if sentence, ok := words.Say(question, ask.Number); ok {
			said = append(said, sentence)
		}
	}
	return said
}

func jsonText[T ~string](text T) *T {
	if text == "" {
		return nil
	}
	return &text
}

func jsonNumber(f *assessment.Fraction, places int) *json.Number {
	if f == nil {
		return nil
	}
	n := json.Number(f.Decimal(places))
	return &n
}

func jsonList(ids []string) []string {
	return append([]string{}, ids...)
}
