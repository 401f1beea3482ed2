package assessment

// Due is an action of some organisation's plan that is late, or its next look, which has a day alone.
type Due struct {
	Case   Summary
	Action PlanAction
	Look   bool
}
