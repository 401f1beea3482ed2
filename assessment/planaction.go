package assessment

// PlanAction is one line of an organisation's plan: what it means to do, or to ask of others, and how far that has got.
type PlanAction struct {
	Number      int    `json:"-"` // within the plan, 1 and up; 0 until it is kept
	What        string `json:"what"`
	Who         string `json:"who,omitempty"`
	By          Date   `json:"by,omitzero"`
	Cost        Cost   `json:"cost,omitempty"`
	Status      Status `json:"status"`
	Dropped     string `json:"dropped,omitempty"`      // why it was dropped
	Note        string `json:"note,omitempty"`         // private, as every note
	ActionPoint int    `json:"action_point,omitempty"` // the report's, 1 to 17; 0 for an action of one's own
	Ask         bool   `json:"ask,omitempty"`          // something to ask of others
}

// Cost is what an action takes in money.
type Cost string

// The costs that can be chosen; "" where nothing was said.
const (
	CostNone    Cost = "none"
	CostSome    Cost = "some"
	CostFunding Cost = "needs funding"
)

// Costs gives all of them, the least first.
func Costs() []Cost { return []Cost{CostNone, CostSome, CostFunding} }

// Status is how far an action has got.
type Status string

// The statuses.
const (
	ToDo    Status = "to do"
	Doing   Status = "doing"
	Done    Status = "done"
	Dropped Status = "dropped"
)

// Statuses gives all of them, in the order in which they come.
func Statuses() []Status { return []Status{ToDo, Doing, Done, Dropped} }

// Open says that there is something left to do.
func (a PlanAction) Open() bool { return a.Status == ToDo || a.Status == Doing }

// Overdue says that the action is open and its day is past.
func (a PlanAction) Overdue(today Date) bool { return a.Open() && a.By.Before(today) }
