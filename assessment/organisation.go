package assessment

import "slices"

// MaxNameLength, MaxNoteLength and MaxWordLength bound, in characters, what is typed or imported, so that a pasted book
// cannot make a screen or a document unusable.
const (
	MaxNameLength = 120
	MaxNoteLength = 10_000
	MaxWordLength = 40 // of the word for the communities, which stands within sentences; of a mentor's name and a place too
)

// Organisation is who answers, and why it thinks of a partnership. Only Name and Audience are required; in the rest
// an empty value means that it was not given.
type Organisation struct {
	Name        string       `json:"name"`
	Audience    Audience     `json:"audience"`
	Partner     Partner      `json:"partner,omitempty"` // whether there has been one; see HadPartner
	Income      Income       `json:"income,omitempty"`
	PaidStaff   string       `json:"paid_staff,omitempty"` // as typed: "2", "none", "about five"
	Volunteers  string       `json:"volunteers,omitempty"` // likewise
	Motivations []Motivation `json:"motivations,omitempty"`
	Partnership Partnership  `json:"partnership,omitempty"`
	Approach    Approach     `json:"approach,omitempty"`
	Communities string       `json:"communities,omitempty"` // its own word for the communities; "" for the report's
	Labels      Labels       `json:"labels,omitzero"`
}

// Income is a rough yearly income. The report's line for a small organisation is one million pounds.
type Income string

// The incomes that can be chosen.
const (
	IncomeUnder10k  Income = "under-10k"
	Income10kTo100k Income = "10k-100k"
	Income100kTo500 Income = "100k-500k"
	Income500kTo1m  Income = "500k-1m"
	IncomeOver1m    Income = "over-1m"
)

// Incomes gives all of them, smallest first.
func Incomes() []Income {
	return []Income{IncomeUnder10k, Income10kTo100k, Income100kTo500, Income500kTo1m, IncomeOver1m}
}

// Motivation is a reason to consider a partnership (report: Motivations).
type Motivation string

// The report's eight motivations.
const (
	MotiveAccess      Motivation = "access"
	MotiveBenefits    Motivation = "benefits"
	MotiveConsolidate Motivation = "consolidate"
	MotiveFunder      Motivation = "funder"
	MotiveEfficiency  Motivation = "efficiency"
	MotiveLearning    Motivation = "learning"
	MotiveWiderRange  Motivation = "wider-range"
	MotiveDuplication Motivation = "duplication"
)

// Motivations gives the eight in the report's order.
func Motivations() []Motivation {
	return []Motivation{MotiveAccess, MotiveBenefits, MotiveConsolidate, MotiveFunder,
		MotiveEfficiency, MotiveLearning, MotiveWiderRange, MotiveDuplication}
}

// Partnership is the kind that is considered, on the report's spectrum (report: Understanding of Collaboration).
type Partnership string

// The kinds of partnership, loosest first.
const (
	NoneYet         Partnership = "none-yet"
	InformalNetwork Partnership = "network"
	Alliance        Partnership = "alliance"
	JointProject    Partnership = "joint-project"
	Subcontract     Partnership = "subcontract"
	Consortium      Partnership = "consortium"
	SharedOffice    Partnership = "shared-office"
	Merger          Partnership = "merger"
)

// Partnerships gives all kinds, loosest first.
func Partnerships() []Partnership {
	return []Partnership{NoneYet, InformalNetwork, Alliance, JointProject, Subcontract, Consortium, SharedOffice, Merger}
}

// Approach says whether a partner has already come forward, and what for.
type Approach string

// The answers to "has a partner approached you?".
const (
	NotApproached  Approach = "no"
	Approached     Approach = "yes"
	ApproachAccess Approach = "access" // mainly to reach the community (report: Reach and Access)
)

// Approaches gives all of them.
func Approaches() []Approach {
	return []Approach{NotApproached, Approached, ApproachAccess}
}

// Caution is a warning of the report's that goes with what the organisation said about itself.
type Caution string

// The three cautions.
const (
	CautionFunder Caution = "funder" // report: Introduction, Financial Motivations
	CautionMerger Caution = "merger" // report: Mergers
	CautionAccess Caution = "access" // report: Reach and Access, Trust and Control
)

// Cautions gives those that apply to o.
func (o Organisation) Cautions() []Caution {
	var cautions []Caution
	if slices.Equal(o.Motivations, []Motivation{MotiveFunder}) {
		cautions = append(cautions, CautionFunder)
	}
	if o.Partnership == Merger {
		cautions = append(cautions, CautionMerger)
	}
	if o.Approach == ApproachAccess {
		cautions = append(cautions, CautionAccess)
	}
	return cautions
}
