package plain

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// stocked keeps the example and then so many organisations of these names, each touched a second after the one before.
func stocked(t testing.TB, names ...string) *store.Store {
	t.Helper()
	now := today()
	st := newStoreBy(t, func() time.Time { now = now.Add(time.Second); return now })
	for _, name := range names {
		add(t, st, name)
	}
	return st
}

func add(t testing.TB, st *store.Store, name string) storetest.Case {
	t.Helper()
	return storetest.Add(t, st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
}

// in is the organisation with this id, as it is kept.
func (k *talk) in(id assessment.ID) storetest.Case {
	return storetest.Of(k.t, k.st, id)
}

// hearsInOrder is hears for texts that come one after the other.
func (k *talk) hearsInOrder(texts ...string) {
	k.t.Helper()
	k.hears(texts...)
	rest := flat(k.said.String())
	for _, text := range texts {
		_, after, found := strings.Cut(rest, flat(text))
		if !found {
			k.t.Fatalf("%q does not come after what stands before it:\n%s", text, k.said.String())
		}
		rest = after
	}
}

// A name is found by any part of it, in capitals or small letters, with its accents or without.
func TestSearch(t *testing.T) {
	for typed, want := range map[string]string{
		"search akan": "2. Akan Elders: 0 of 36", "find AKAN": "2. Akan Elders", "search: elders akan": "2. Akan Elders", "s: aka": "2. Akan Elders",
		"search ty enf": "3. Tŷ Enfys", "search TŶ enf": "3. Tŷ Enfys", "search cafe": "4. Café Society", "search CAFÉ": "4. Café Society",
		"search womens": "1. Example Women's Group (Example)", "search obrien and": "5. O'Brien and Sons: Trust", "search sons: trust": "5. O'Brien",
		"search مركز": "6. مركز النساء",
	} {
		t.Run(typed, func(t *testing.T) {
			k := talks(t, stocked(t, "Akan Elders", "Tŷ Enfys", "Café Society", "O'Brien and Sons: Trust", "مركز النساء"))
			k.types(typed)
			k.hearsInOrder("Your organisations. 1 found.", want, "Which one, or ? for help:")
			k.types("back")
			k.hears("Your organisations. 6. ", "1. Example")
		})
	}
}

func TestSearchIsAsked(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Akan Youth", "Tŷ Enfys"))
	k.hears("You can also type search, sort, put away or late. Put a number after put away, such as put away 1.")
	k.types("search")
	k.hears("Find an organisation by its name, kind, place or mentor. Type part of a name, a kind, a place or a mentor. To hear all of them again, press Enter. To leave the list as it is, type back. What to find, or ? for help:")
	k.types("akan")
	k.hearsInOrder("Your organisations. 2 found.", "3. Akan Youth", "2. Akan Elders")
	k.hearsNot("Enfys")
	k.types("sort")
	k.hearsInOrder("Now sorted by name. Your organisations. 2 found.", "2. Akan Elders", "3. Akan Youth")
	for _, all := range [][]string{{"list"}, {"search", ""}, {"search", "..."}, {"back"}} {
		k.types("search akan")
		k.types(all...)
		k.hearsInOrder("Your organisations.", "2. Akan Elders", "3. Akan Youth", "1. Example", "4. Tŷ Enfys")
	}
	k.types("search", "back")
	k.hears("Your organisations. Which one")
	k.types("elders")
	k.hears("Main page: Akan Elders.")
}

// Where nothing is found that is said, and the list stays as it was. What is not on it can be opened all the same.
func TestNothingIsFound(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Tŷ Enfys"))
	k.types("search nobody")
	k.hears(`Nothing has "nobody" in its name, kind, place or mentor, so the list stays as it was. Which one, or ? for help:`)
	k.types("search", "nobody")
	k.hears(`Nothing has "nobody" in its name, kind, place or mentor, so the list stays as it was. What to find, or ? for help:`)
	k.types("akan")
	k.hears("1 found. 2. Akan Elders")
	k.types("search nobody", "repeat")
	k.hears("1 found. 2. Akan Elders")
	k.types("3")
	k.hears("Main page: Tŷ Enfys.")
}

// Each sort goes on to the next order, says it, and is remembered.
func TestSortOrders(t *testing.T) {
	st := stocked(t, "Épée Club", "Delta", "Zeta")
	k := talks(t, st)
	for _, q := range assessment.Questions(assessment.Full) {
		k.in(3).Give(q.ID, assessment.Rating(assessment.LowestLevel))
	}
	k.in(4).Set(func(r *assessment.Record) { r.NextLook = assessment.Date{Year: 2027, Month: 5, Day: 1} })
	k.in(2).Set(func(r *assessment.Record) { r.NextLook = assessment.Date{Year: 2027, Month: 2, Day: 1} })
	k.types("list")
	k.hearsInOrder("2. Épée", "4. Zeta", "3. Delta", "1. Example")
	for _, each := range []struct {
		said string
		rows []string
	}{
		{"Now sorted by name.", []string{"3. Delta", "2. Épée Club", "1. Example", "4. Zeta"}},
		{"Now sorted by the next look.", []string{"2. Épée Club: 0 of 36 answered, last on 23 November 2026. Next look on 1 February 2027.", "3. Delta", "4. Zeta", "1. Example"}},
		{"Now sorted by stage.", []string{"3. Delta: All 36 answered, last on 23 November 2026. Build first.", "1. Example", "2. Épée", "4. Zeta"}},
		{"Now sorted by the last visit.", []string{"2. Épée", "4. Zeta", "3. Delta", "1. Example"}},
	} {
		k.types("sort")
		k.hearsInOrder(append([]string{each.said, "Your organisations."}, each.rows...)...)
		k.types("list")
		k.hearsInOrder(each.rows...)
		again := talks(t, st)
		again.hearsInOrder(each.rows...)
	}
}

// What is put away is no longer on the list, is kept whole, and comes back.
func TestPutAwayAndBringBack(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Akan Youth", "Tŷ Enfys"))
	k.types("bring back")
	k.hears("Nothing is put away. Which one")
	k.types("away")
	k.hears("Nothing is put away. Which one")

	k.types("put away 3")
	k.hearsInOrder("Akan Youth was put away. Nothing of it is lost. Type away to hear those put away. Your organisations.", "4. Tŷ", "2. Akan Elders")
	k.hearsNot("3. ")
	k.types("put away")
	k.hears("Take an organisation off the list without deleting it. Type its number or part of its name.")
	k.types("3")
	k.hears(`There is no "3" to choose here.`) // it is put away
	k.types("enfys")
	k.hears("Tŷ Enfys was put away.")
	if !k.in(3).Record().Archived || !k.in(4).Record().Archived || k.in(2).Record().Archived {
		t.Error("kept otherwise")
	}

	k.types("away")
	k.hearsInOrder("Your organisations. You put these away. Type away again to go back to your list. 4. Tŷ Enfys", "3. Akan Youth",
		"You can also type search, bring back or away. Put a number after bring back, such as bring back 1.")
	k.hearsNot("Elders")
	k.types("search akan")
	k.hears("You put these away.", "1 found. 3. Akan Youth")
	k.types("bring back 3")
	k.hearsInOrder("Akan Youth is back on your list. Your organisations.", "3. Akan Youth", "2. Akan Elders")
	k.hearsNot("You put these away.")
	k.types("away", "away")
	k.hears("3. Akan Youth")
	k.types("bring back")
	k.hears("Put an organisation on the list again. Which one")
	k.types("back")
	k.hears("It stays as it was. Your organisations. Which one")
	k.types("bring back tŷ")
	k.hears("Tŷ Enfys is back on your list.")
	for _, lines := range [][]string{{"away"}, {"bring back"}} {
		k.types(lines...)
		k.hears("Nothing is put away.")
	}
}

// After the last of those that were searched, or of those put away, the whole list follows.
func TestPutAwayTheLast(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Tŷ Enfys"))
	k.types("search akan", "a: 2")
	k.hearsInOrder("Akan Elders was put away.", "Your organisations.", "3. Tŷ Enfys")
	k.types("h", "bring back akan")
	k.hearsInOrder("Akan Elders is back on your list.", "Your organisations.", "3. Tŷ Enfys", "2. Akan Elders")
	k.hearsNot("These are put away")
	k.types("put away 1", "put away 2", "put away 3")
	k.hears("Tŷ Enfys was put away.", "Your organisations. Nothing here yet.")
	k.types("put away")
	k.hears("Nothing here yet.")
}

// A name for several is asked about, and a number that is typed then opens nothing.
func TestACommandForSeveralOrganisations(t *testing.T) {
	for typed, want := range map[string]string{
		"put away akan": "Akan Youth was put away.", "rename akan": "The name now: Akan Youth.", "delete akan": "This deletes Akan Youth and all its answers",
	} {
		k := talks(t, stocked(t, "Akan Elders", "Akan Youth"))
		k.types(typed)
		k.hears("That could be: 3, Akan Youth; 2, Akan Elders. Which one do you mean?", "Which one, or ? for help:")
		k.types("3")
		k.hears(want)
	}
}

// What is put away can be opened by its name or number, and is not offered to go on with.
func TestWhatIsPutAwayCanBeOpened(t *testing.T) {
	st := stocked(t, "Akan Elders", "Tŷ Enfys")
	k := talks(t, st)
	k.types("2", "trust", "list")
	k.hears("With Akan Elders you left off at Trust, question 1 of 6.")
	k.types("put away 2")
	k.hearsNot("left off")
	k.types("")
	k.hears("Nothing was typed")
	k.types("akan")
	k.hears("Main page: Akan Elders.")
	k.types("q")
	again := talks(t, st)
	again.hearsNot("left off")
	again.types("2")
	again.hears("Main page: Akan Elders.")
}

// What is due is said with each organisation, and what is late of all of them on one page.
func TestComingAndLate(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Tŷ Enfys"))
	k.types("late")
	k.hears(k.Book.Plan().Everyone.Title, k.Book.Plan().Everyone.Nothing, "Type back to go back.")
	k.types("back")
	k.hears("Your organisations.")
	action := assessment.PlanAction{What: "Ring the bank", Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: 11, Day: 2}}
	k.in(2).AddAction(action)
	k.in(2).Set(func(r *assessment.Record) { r.NextLook = assessment.Date{Year: 2027, Month: 2, Day: 1} })
	k.types("list")
	k.hears("2. Akan Elders: 0 of 36 answered, last on 23 November 2026. Next look on 1 February 2027. A step in the plan has been late since 2 November 2026. 3. Tŷ")
	k.types("l")
	k.hears("1. Akan Elders: Ring the bank. Late since 2 November 2026")
	if trail := k.st.Session().Trail(); len(trail.Stops) > 0 {
		t.Errorf("the trail is %+v", trail)
	}
}

// Of many organisations it is said how many there are, and ten are read out at a time.
func TestFiveHundredOrganisations(t *testing.T) {
	const many = 500
	names := make([]string, many)
	for i := range names {
		names[i] = fmt.Sprintf("Example Group %d", i)
	}
	names[7] = "Akan Elders"
	k := talks(t, stocked(t, names...))
	k.hearsInOrder("There are 501 in all. These are the first 10. Each has a number of its own.", "501. Example Group 499", "492. Example Group 490", "There are 491 more. Type more to hear of them.")
	k.hearsNot("491. ")
	k.types("more")
	k.hearsInOrder("These are the next 10.", "491. Example Group 489", "482. Example Group 480", "There are 481 more.")
	k.types("list", "akan") // it was touched long ago
	k.hears("Main page: Akan Elders.")
	k.types("list", "12")
	k.hears("Main page: Example Group 10.")
	k.types("list", "example group")
	k.hears("That could be:", "; 493 more. Which one do you mean?")
	k.types("list", "search group 49")
	k.hearsInOrder("15 found. These are the first 10.", "501. Example Group 499", "There are 5 more.")
	k.types("more")
	k.hearsInOrder("451. Example Group 449", "51. Example Group 49:")
	k.types("list", "put away 3")
	k.hears("Example Group 1 was put away.")
	k.types("list", "sort", "more")
	k.hearsInOrder("Example Group 107", "There are 480 more.")
}

// What nobody has touched for years is told with the list, and decided about one by one: kept, or deleted with a line as proof.
func TestUntouchedLineByLine(t *testing.T) {
	now := today().AddDate(-4, 0, 0)
	st := newStoreBy(t, func() time.Time { return now })
	for _, name := range []string{"Old Mill Group", "مجموعة النساء"} {
		storetest.Add(t, st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Quick)
	}
	k := talks(t, st)
	k.hearsNot("touched")
	now = today()
	k = talks(t, st)
	k.hears("2 organisations have not been touched for three years. Type old to decide what to do with them.")
	k.types("old")
	k.hears("Not touched for three years", "1. Old Mill Group", "Last changed on 23 November 2022, 4 years ago.")
	k.types("1")
	k.hears("Do you still need what is kept about it?", "Keep it, and ask me again in a year")
	k.types("1")
	k.hears("Old Mill Group is kept. You are asked again on 23 November 2027.")
	k.types("1", "delete it")
	k.hears("To delete it, type its name or its number, 3. To keep it, go back.")
	k.types("2")
	k.hears("The name is not quite the same, so nothing was deleted.")
	k.types("3")
	k.hears("organisation number 3 was deleted from Equal Footing on this computer", "There is no name in this.", "Copies that you made yourself")
	k.types("go back")
	k.hears("What was deleted so far")
	k.types("1")
	k.hears("1. Number 3, 23 November 2026")
}
