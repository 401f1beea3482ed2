package report

// Field is what an answers file calls that which is ticked or written in a place of a form.
type Field struct {
	Name   string   // the id of a question, alone or with one of the endings below; or one of those that follow. "" for no field
	Values []string // what the file has for each of several options
	Most   int      // how many characters there can be; 0 where that is no question
}

// The fields that are no answer.
const (
	NameField   = "name"
	DayField    = "date"
	HelperField = "mentor"
	ByField     = "answered_by"
)

// What stands after the id of a question in the name of a field that goes with its answer.
const (
	EvidenceField = "/evidence"
	NoteField     = "/note"
	ReasonField   = "/reason"
	FlagField     = "/flag"
)

// FillIn is what a form has besides its paper where it is filled in on a screen: the rest of an answers file, and the words for it.
type FillIn struct {
	Audience, Partner, Edition string // as the answers file has them

	Flag, Clear string // with each question

	How, Unscripted               string // how it can be filled in, and that it cannot be saved here
	Paper                         string // how, where it is a paper that can be filled in on a screen too
	HowIn                         int    // the section, counted from 1, at the end of which Paper stands
	Title, Says, File, Save, Open string
	Saved, Nameless, Dayless      string // said when it is saved, or not
	Opened, Foreign, More         string // said when a file is opened, or not
}
