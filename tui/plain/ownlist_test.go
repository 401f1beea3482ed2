package plain

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
)

// Kind, place and mentor are said with the name where they are known, and found; "mine" asks once who sits here. Back from one of those
// that were found one hears these again, until one goes back to the list.
func TestOnesOwn(t *testing.T) {
	st := stocked(t, "Akan Elders", "Akan Youth", "Tŷ Enfys")
	found, err := st.Find("youth")
	if err != nil {
		t.Fatal(err)
	}
	storetest.Of(t, st, found.ID).Set(func(r *assessment.Record) {
		r.Organisation.Audience, r.Organisation.Labels = assessment.Funder, assessment.Labels{Mentor: "Ana", Place: "Example Town"}
	})
	k := talks(t, st)
	k.hears("3. Akan Youth, Funder, Example Town, with Ana: 0 of 36", "2. Akan Elders, BME organisation: 0 of 36")
	k.types("search funder")
	k.hears("1 found.", "3. Akan Youth")
	k.types("search mine")
	k.hears(k.words.Caseload.NotMine)
	k.types("mine")
	k.hears("Which mentor are you?")
	k.types("ana")
	k.hears("You are ana here.")
	k.types("list", "mine")
	k.hears("1 found. Yours are those with the mentor ana. 3. Akan Youth")
	k.types("3", "back")
	k.hears("1 found.")
	k.types("back")
	k.hears("Akan Elders")
	k.hearsNot("found")
}

// Two of the same name are told apart by their numbers.
func TestTwoOfTheSameName(t *testing.T) {
	k := talks(t, stocked(t, "Akan Youth", "Akan Youth"))
	k.types("delete 2")
	k.hears("This deletes Akan Youth (number 2) and all its answers")
	k.types("akan youth")
	k.hears("Akan Youth (number 2) and all its answers were deleted")
	k.types("back")
	k.hears("3. Akan Youth: 0")
}

// Back from what became of one that was deleted, one hears what was found, as long as some of that is left.
func TestDeletedWithinASearch(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Akan Youth", "Tŷ Enfys"))
	k.types("enfys", "list", "search akan", "delete 2", "akan elders", "back")
	k.hears("1 found.", "3. Akan Youth")
	k.hearsNot("4. ")
	k.types("backups", "back")
	k.hears("1 found.")
	k.types("delete 3", "akan youth", "back")
	k.hears("4. T")
	k.hearsNot("found")
}
