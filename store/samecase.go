package store

import (
	"slices"

	"equalfooting/assessment"
)

// same says that two entries of an organisation are the same in everything. Each answer asks this, and looking up the fields at run time
// costs ten times as much.
func (e caseEntry) same(o caseEntry) bool {
	return sameOrganisation(e.Organisation, o.Organisation) && e.Visit == o.Visit && e.Edition == o.Edition && e.Example == o.Example &&
		e.Created.Equal(o.Created) && e.Archived == o.Archived && e.HandedOver == o.HandedOver && e.NextLook == o.NextLook &&
		e.Meeting == o.Meeting && slices.Equal(e.CalledOff, o.CalledOff) && e.Sitting == o.Sitting && sameOffer(e.Offer, o.Offer) &&
		e.LastView == o.LastView && e.LastAction == o.LastAction && e.UID == o.UID && e.Stamps == o.Stamps
}

func sameOrganisation(a, b assessment.Organisation) bool {
	return a.Name == b.Name && a.Audience == b.Audience && a.Partner == b.Partner && a.Income == b.Income && a.PaidStaff == b.PaidStaff &&
		a.Volunteers == b.Volunteers && slices.Equal(a.Motivations, b.Motivations) && a.Partnership == b.Partnership &&
		a.Approach == b.Approach && a.Communities == b.Communities && a.Labels == b.Labels
}

func sameOffer(a, b assessment.Offer) bool {
	return a.Does == b.Does && a.For == b.For && slices.Equal(a.Asks, b.Asks) && a.Contact == b.Contact
}
