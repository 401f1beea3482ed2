package check

import (
	"reflect"

	"equalfooting/assessment"
	"equalfooting/content"
)

// keysOf returns the names that a table's keys of this type must be: the instrument's names. nil if any will do.
func keysOf(t reflect.Type) []string {
	switch t {
	case reflect.TypeFor[assessment.Domain]():
		domains := assessment.Domains()
		return texts(domains[:])
	case reflect.TypeFor[assessment.Audience]():
		audiences := assessment.Audiences()
		return texts(audiences[:])
	case reflect.TypeFor[assessment.Partner]():
		return texts(assessment.Partners())
	case reflect.TypeFor[assessment.Income]():
		return texts(assessment.Incomes())
	case reflect.TypeFor[assessment.Motivation]():
		return texts(assessment.Motivations())
	case reflect.TypeFor[assessment.Partnership]():
		return texts(assessment.Partnerships())
	case reflect.TypeFor[assessment.Approach]():
		return texts(assessment.Approaches())
	case reflect.TypeFor[assessment.Caution]():
		return texts([]assessment.Caution{assessment.CautionFunder, assessment.CautionMerger, assessment.CautionAccess})
	case reflect.TypeFor[assessment.Band]():
		return texts([]assessment.Band{assessment.Strength, assessment.Growing, assessment.First, assessment.NoBand,
			assessment.NothingAsks})
	case reflect.TypeFor[assessment.Stage]():
		return texts([]assessment.Stage{assessment.ReadyToNegotiate, assessment.ReadyWithSupport, assessment.BuildFirst, assessment.NoStage})
	case reflect.TypeFor[assessment.Priority]():
		return texts([]assessment.Priority{assessment.MostToDo, assessment.SomeToDo, assessment.KeepGoing,
			assessment.NotEnoughAnswered, assessment.NotAskedInQuick})
	case reflect.TypeFor[assessment.AnsweredBy]():
		return texts(assessment.AnsweredBys())
	case reflect.TypeFor[assessment.StartReason]():
		return texts(assessment.StartReasons())
	case reflect.TypeFor[assessment.Principle]():
		return texts(assessment.Principles())
	case reflect.TypeFor[assessment.Cost]():
		return texts(assessment.Costs())
	case reflect.TypeFor[assessment.Status]():
		return texts(assessment.Statuses())
	case reflect.TypeFor[assessment.PlanOrder]():
		return texts(assessment.PlanOrders())
	case reflect.TypeFor[assessment.Unit]():
		return texts(assessment.Units())
	case reflect.TypeFor[assessment.Change]():
		return texts([]assessment.Change{assessment.Up, assessment.Down, assessment.Same, assessment.NotComparable})
	case reflect.TypeFor[assessment.LeftOut]():
		return texts(assessment.AllLeftOut())
	case reflect.TypeFor[assessment.Edition]():
		return texts([]assessment.Edition{assessment.Full, assessment.Quick})
	case reflect.TypeFor[content.Outcome]():
		return texts(content.Outcomes())
	default:
		return nil
	}
}

func texts[T ~string](values []T) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}
