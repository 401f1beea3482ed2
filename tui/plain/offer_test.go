package plain

import "testing"

// What the example brings is read out and changed, line by line.
func TestTheOfferLineByLine(t *testing.T) {
	k := begin(t)
	words := k.Book.Offer()
	k.types("1", "what we bring")
	k.hears("What we bring, page 1 of 5.", "What we offer.", words.Safe, "a clear view of what we stand for",
		"You can also type change or file.")
	k.types("")
	k.hears("page 2 of 5.", "Ideology: what we stand for.", "- Everyone here is clear about what we will not give up. We have this in writing.")
	k.types("5")
	k.hears("What we ask of a partner.", "- Would you come and see our work")
	k.types("change")
	k.hears("Change the words, 1 of 3.", words.Form.Words.Label, words.Form.Words.Hint, words.Form.Clear, "So far: What we would bring")
	k.types("We cook for 40 families each week.")
	k.hears("Saved.", "Change the words, 2 of 3.")
	k.types("-")
	k.hears("Saved.", "Change the words, 3 of 3.", "So far: - Would you come and see our work")
	k.types("")
	k.hears(words.Form.Done, "page 1 of 5.", "We cook for 40 families each week.")
	k.types("change", "clear", "clear", "")
	k.hears("page 1 of 5.", "a clear view of what we stand for")
	k.types("back")
	k.hears("What to do: Example Women's Group.")
}
