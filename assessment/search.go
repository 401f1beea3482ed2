package assessment

// Search is what organisations are searched for. The zero value is all of them.
type Search struct {
	Words  []SearchWord
	Mine   bool   // only those of this mentor
	Mentor string // as Folded gives it
}

// SearchWord is a word to be found in the name, the place or the mentor, as Folded gives them, or in what the kind is called.
type SearchWord struct {
	Text  string // without spaces
	Kinds Kinds  // those in whose names it is
}

// Kinds are several kinds of organisation, a bit each.
type Kinds uint16

// KindOf is the one of an organisation; 0 where it is not known.
func KindOf(a Audience) Kinds {
	for i, known := range knownAudiences {
		if a == known {
			return 1 << i
		}
	}
	return 0
}

var knownAudiences = Audiences()
