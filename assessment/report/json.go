// Package report writes a finished result as a document.
package report

import (
	"encoding/json"
	"fmt"
	"io"

	"equalfooting/assessment"
)

// How many decimal places a document of numbers keeps: percentages (0 to 100, an evidence gap from -100), and needs
// and coverages (0 to 1). Both are rounded half up.
const (
	percentPlaces = 2
	sharePlaces   = 4
)

// The shape of the result for other programs. Names and order are fixed: others read them (docs/scoring.md). A pointer
// is null where the value does not exist; a list is never null.
type (
	jsonResult struct {
		Edition    assessment.Edition  `json:"edition"`
		Audience   assessment.Audience `json:"audience"`
		Indicative bool                `json:"indicative"`
		Overall    *json.Number        `json:"overall"`
		Stage      assessment.Stage    `json:"stage"`
		Domains    []jsonDomain        `json:"domains"`
		Actions    []jsonAction        `json:"actions"`
		Asks       []jsonAsk           `json:"asks"`
		FindOut    []string            `json:"find_out"`
	}
	jsonDomain struct {
		ID            assessment.Domain `json:"id"`
		Score         *json.Number      `json:"score"`
		Band          assessment.Band   `json:"band"`
		Asked         int               `json:"asked"`
		Rated         int               `json:"rated"`
		Coverage      *json.Number      `json:"coverage"`
		EvidenceScore *json.Number      `json:"evidence_score"`
		EvidenceGap   *json.Number      `json:"evidence_gap"`
	}
	jsonAction struct {
		Number    int                 `json:"number"`
		Priority  assessment.Priority `json:"priority"`
		Need      *json.Number        `json:"need"`
		Because   []string            `json:"because"`
		FirstStep *string             `json:"first_step"`
		NextStep  *string             `json:"next_step"`
	}
	jsonAsk struct {
		Number  int          `json:"number"`
		Need    *json.Number `json:"need"`
		Because []string     `json:"because"`
	}
)

// JSON writes r for other programs, indented, with a line end after it. steps words the two steps of an own action
// point; where it is nil or says that it has none, they are null. The error is the writer's.
func JSON(w io.Writer, r assessment.Result, steps func(assessment.Steps) (first, next string, ok bool)) error {
	document := jsonResult{
		Edition:    r.Edition,
		Audience:   r.Audience,
		Indicative: r.Indicative,
		Overall:    jsonNumber(r.Overall, percentPlaces),
		Stage:      r.Stage,
		Domains:    make([]jsonDomain, 0, len(r.Domains)),
		Actions:    make([]jsonAction, 0, len(r.Actions)),
		Asks:       make([]jsonAsk, 0, len(r.Asks)),
		FindOut:    jsonList(r.FindOut),
	}
	for _, d := range r.Domains {
		document.Domains = append(document.Domains, jsonDomain{
			ID:            d.ID,
			Score:         jsonNumber(d.Score, percentPlaces),
			Band:          d.Band,
			Asked:         d.Asked,
			Rated:         d.Rated,
			Coverage:      jsonNumber(&d.Coverage, sharePlaces),
			EvidenceScore: jsonNumber(d.EvidenceScore, percentPlaces),
			EvidenceGap:   jsonNumber(d.EvidenceGap, percentPlaces),
		})
	}
	for _, a := range r.Actions {
		action := jsonAction{
			Number: a.Number, Priority: a.Priority, Need: jsonNumber(a.Need, sharePlaces), Because: jsonList(a.Because),
		}
		if steps != nil && a.Steps != nil {
			if first, next, ok := steps(*a.Steps); ok {
				action.FirstStep, action.NextStep = &first, &next
			}
		}
		document.Actions = append(document.Actions, action)
	}
	for _, a := range r.Asks {
		document.Asks = append(document.Asks, jsonAsk{
			Number: a.Number, Need: jsonNumber(a.Need, sharePlaces), Because: jsonList(a.Because),
		})
	}

	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false) // it is read by programs and people, not put into a page
	if err := encoder.Encode(document); err != nil {
		return fmt.Errorf("write the result as JSON: %w", err)
	}
	return nil
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
