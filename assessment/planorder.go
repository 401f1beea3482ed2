package assessment

import (
	"cmp"
	"slices"
	"strings"

	"equalfooting/assessment/inorder"
)

// PlanOrder is an order in which the actions of a plan can stand.
type PlanOrder string

// The orders. In all but the last, ties stand by day.
const (
	ByDay    PlanOrder = "day"    // what is open first, the earliest day first, and no day last
	ByStatus PlanOrder = "status" // as Statuses has them
	ByWho    PlanOrder = "who"    // by the name of who leads; nobody last, and then what is to ask of others, by whom to ask
	AsAdded  PlanOrder = "added"
)

// PlanOrders gives all of them, the usual one first.
func PlanOrders() []PlanOrder { return []PlanOrder{ByDay, ByStatus, ByWho, AsAdded} }

// Sort gives the actions in this order, in a new slice.
func (o PlanOrder) Sort(actions []PlanAction) []PlanAction {
	sorted := slices.Clone(actions)
	inorder.Sort(sorted, func(a, b PlanAction) int {
		switch o {
		case ByDay:
			return byDay(a, b)
		case ByStatus:
			return cmp.Or(cmp.Compare(slices.Index(Statuses(), a.Status), slices.Index(Statuses(), b.Status)), byDay(a, b))
		case ByWho:
			return cmp.Or(lastWhere(a.Who == "", b.Who == ""), byName(a.Who, b.Who), cmp.Compare(a.whomToAsk(), b.whomToAsk()), byDay(a, b))
		default:
			return cmp.Compare(a.Number, b.Number)
		}
	})
	return sorted
}

// byName takes a letter with a mark on it as the same without. Names that differ in marks alone stay apart, so that what
// one person leads stands together.
func byName(a, b string) int {
	return cmp.Or(strings.Compare(Folded(a), Folded(b)), strings.Compare(strings.ToLower(a), strings.ToLower(b)))
}

// whomToAsk is where something to ask of others stands among what nobody leads: 0 where it is no such thing.
func (a PlanAction) whomToAsk() int {
	if a.Who != "" || !a.Ask {
		return 0
	}
	at, _ := Addressee(a.ActionPoint).index()
	return at + 1
}

func byDay(a, b PlanAction) int {
	return cmp.Or(lastWhere(!a.Open(), !b.Open()), lastWhere(a.By.IsZero(), b.By.IsZero()), a.By.Time().Compare(b.By.Time()),
		cmp.Compare(a.Number, b.Number))
}

// lastWhere puts what is so behind what is not.
func lastWhere(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	default:
		return -1
	}
}
