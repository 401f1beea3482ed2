package pages

import (
	"cmp"
	"strconv"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Option is one of the possible answers.
type Option struct {
	Key    string // the key or word that chooses it, if it has one
	Value  string
	Name   string
	Short  string // of a level: the same in a word or two, if there is no room for more
	Means  string
	choose func(assessment.Answer) assessment.Answer
}

// The keys of the answers that are not a level.
const (
	KeyNotSure      = "u"
	KeyDoesNotApply = "x"
	KeyRatherNotSay = "r"
)

// Choose returns the answer so far with this option chosen: on a question page all options can be.
func (o Option) Choose(given assessment.Answer) assessment.Answer { return o.choose(given) }

// Chosen says whether the answer so far is this option.
func (o Option) Chosen(given assessment.Answer) bool {
	now := o.choose(given)
	return given.Kind != assessment.Unanswered && now.Same(given)
}

// AsksReason says that choosing the option then asks for a reason, which may be left out.
func (o Option) AsksReason() bool { return o.Value == string(assessment.DoesNotApply) }

// Levels numbers the levels 1 to 5, as people count. Their names are short or, if a question describes its own levels, say what somebody
// would see there.
func Levels(names []content.Named, described content.Levels) []Option {
	list := make([]Option, len(names))
	for i, n := range names {
		if described[i] != "" { // which says more than any meaning could
			n.Means = ""
		}
		list[i] = Option{Key: strconv.Itoa(i + 1), Value: strconv.Itoa(i), Name: cmp.Or(described[i], n.Name), Short: n.Name, Means: n.Means,
			choose: func(a assessment.Answer) assessment.Answer { return a.Choose(assessment.Rated, assessment.Level(i)) }}
	}
	return list
}

// EvidenceKinds returns the kinds of evidence, each with its own letter: a digit always means a level.
func EvidenceKinds(names []content.Named) []Option {
	list := make([]Option, len(names))
	for i, n := range names {
		list[i] = Option{Key: content.EvidenceKeys[i], Value: strconv.Itoa(i), Name: n.Name, Means: n.Means,
			choose: func(a assessment.Answer) assessment.Answer { return a.WithEvidence(assessment.Evidence(i)) }}
	}
	return list
}

// Other is an answer that is not a level.
func Other(key string, kind assessment.Kind, name content.Named) Option {
	return Option{Key: key, Value: string(kind), Name: name.Name, Means: name.Means,
		choose: func(a assessment.Answer) assessment.Answer { return a.Choose(kind, assessment.LowestLevel) }}
}
