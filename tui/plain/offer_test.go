package plain

import "testing"

// The page of the example is put together and read out, line by line.
func TestTheOfferLineByLine(t *testing.T) {
	k := begin(t)
	words := k.Book.Offer()
	k.types("1", "what we bring")
	k.hears("What we bring.", words.Steps.Intro, words.Steps.Missing.Words, words.Steps.Words, "Not yet")
	k.types("4")
	k.hears(words.Steps.Missing.Words)
	k.types("1")
	k.hears("What we bring, 1 of 2.", words.Form.Does.Label, words.Form.Does.Hint)
	k.types("We cook for 40 families each week.")
	k.hears("Saved: We cook for 40 families each week. What we bring, 2 of 2.")
	k.types("Women who are new here.")
	k.hears("Saved:", words.Steps.Ready, "Nothing chosen")
	k.types("2")
	k.hears(words.Form.Asks.Label, "Could you pay us at the start of each quarter")
	k.types("1 2 3 4")
	k.hears(words.Form.TooMany)
	k.types("2 3")
	k.hears("Saved:", words.Form.MoreAsks.Label)
	k.types("none")
	k.hears("2 chosen")
	k.types("4")
	k.hears("What we bring, page 1 of 3.", "What we do: We cook for 40 families each week.")
	k.types("")
	k.hears("page 2 of 3.", "- Everyone here is clear about what we will not give up. We have this in writing.")
	k.types("3")
	k.hears("What we ask of a partner.", "- Would you come and see our work")
	k.types("")
	k.hears(words.Steps.Intro)
	k.types("back")
	k.hears("Main page: Example Women's Group.")
}
