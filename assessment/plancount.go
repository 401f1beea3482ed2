package assessment

// CountPlan counts the open actions of a plan, and those of them that are overdue.
func CountPlan(actions []PlanAction, today Date) (open, overdue int) {
	for _, a := range actions {
		if a.Open() {
			open++
		}
		if a.Overdue(today) {
			overdue++
		}
	}
	return open, overdue
}
