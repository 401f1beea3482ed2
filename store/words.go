package store

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"equalfooting/assessment"
)

// checkWords refuses an entry with a number that is out of range, or with a word where only some have a meaning and it is
// none of them.
func checkWords(entry any) error {
	switch e := entry.(type) {
	case answerEntry:
		return checkAnswer(e.Answer)
	case caseEntry:
		return checkCase(e)
	case visitEntry:
		return cmp.Or(oneOf("edition", e.Edition, assessment.Full, assessment.Quick), checkPartner(e.Partner), checkAnsweredBy(e.AnsweredBy),
			inRange("instrument", e.Instrument, 0, largestNumber))
	case aboutValue:
		return cmp.Or(checkName(e.Organisation.Name), checkCase(caseEntry{Organisation: e.Organisation, Edition: assessment.Full}))
	case assessment.Labels:
		if utf8.RuneCountInString(e.Mentor) > assessment.MaxWordLength || utf8.RuneCountInString(e.Place) > assessment.MaxWordLength {
			return errors.New("a mentor's name or a place is too long")
		}
	case assessment.Sitting:
		return checkCompany(e.Company)
	case viewValue:
		return checkWords(e.viewEntry)
	case viewEntry:
		return cmp.Or(oneOf("kind of view", e.Kind, assessment.MentorView, assessment.ImportedView, assessment.FirstView),
			checkAnsweredBy(e.AnsweredBy))
	case actionEntry:
		return cmp.Or(oneOf("status", e.Status, append(assessment.Statuses(), "")...), oneOf("cost", e.Cost, append(assessment.Costs(), "")...),
			inRange("action point", e.ActionPoint, 0, largestNumber))
	case goneEntry:
		if e.Visit != nil {
			return checkWords(*e.Visit)
		}
	case dayEntry:
		return cmp.Or(checkCompany(e.Sitting.Company), inRange("answers", e.Answered, 0, 1<<31-1))
	}
	return nil
}

func checkAnswer(a assessment.Answer) error {
	err := cmp.Or(
		oneOf("kind of answer", a.Kind, assessment.Unanswered, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply),
		inRange("level", a.Level, assessment.LowestLevel, assessment.HighestLevel),
		oneOf("form", a.Form, assessment.FirstForm, assessment.BeforePartner))
	if err == nil && a.Evidence != nil {
		err = inRange("evidence", *a.Evidence, assessment.LeastEvidence, assessment.MostEvidence)
	}
	if err == nil && a.Aside != nil {
		err = checkAnswer(*a.Aside)
	}
	return err
}

func checkCase(e caseEntry) error {
	o := e.Organisation
	err := cmp.Or(
		oneOf("audience", o.Audience, knownAudiences[:]...), oneOf("edition", e.Edition, knownEditions[:]...),
		checkPartner(o.Partner), oneOf("income", o.Income, append(assessment.Incomes(), "")...),
		oneOf("partnership", o.Partnership, append(assessment.Partnerships(), "")...),
		oneOf("approach", o.Approach, append(assessment.Approaches(), "")...), checkCompany(e.Sitting.Company),
		inRange("view", e.LastView, 0, 1<<31-1), inRange("action", e.LastAction, 0, 1<<31-1))
	for _, m := range o.Motivations {
		err = cmp.Or(err, oneOf("motivation", m, assessment.Motivations()...))
	}
	for _, c := range e.CalledOff {
		if !c.Planned.Known() || c.On.IsZero() {
			err = cmp.Or(err, errors.New("what was called off is unknown"))
		}
	}
	return err
}

// checkName looks at a name that was not typed here.
func checkName(name string) error {
	if name == "" || utf8.RuneCountInString(name) > assessment.MaxNameLength {
		return errors.New("a name is missing or too long")
	}
	return nil
}

func checkPartner(p assessment.Partner) error {
	return oneOf("partner", p, append(assessment.Partners(), "")...)
}

func checkAnsweredBy(by assessment.AnsweredBy) error {
	return oneOf("answered by", by, append(assessment.AnsweredBys(), "")...)
}

func checkCompany(c assessment.Company) error {
	return oneOf("company", c, "", assessment.Alone, assessment.WithMentor, assessment.OneToOne, assessment.FromPaper)
}

// oneOf does not quote the word: it might be something that was said.
func oneOf[T comparable](what string, word T, words ...T) error {
	if !slices.Contains(words, word) {
		return fmt.Errorf("unknown %s", what)
	}
	return nil
}

func inRange[T ~int](what string, n, least, most T) error {
	if n < least || n > most {
		return fmt.Errorf("%s %d is out of range", what, n)
	}
	return nil
}
