package report

// Field is the name that an answers file gives to something ticked or written on a form.
type Field struct {
	Name   string   // the id of a question, alone or with one of the endings below; or one of the names below. "" if it is not a field
	Values []string // what the file has for each of several options
	Most   int      // how many characters fit; 0 if that does not apply
}

// The fields that are not answers.
const (
	NameField   = "name"
	DayField    = "date"
	HelperField = "mentor"
	ByField     = "answered_by"
)

// The ends of the names of fields that go with a question's answer; they follow its id.
const (
	EvidenceField = "/evidence"
	NoteField     = "/note"
	ReasonField   = "/reason"
	FlagField     = "/flag"
)

// FillIn is what a form on a screen has in addition to the paper form: the rest of an answers file, and the words for it.
type FillIn struct {
	Audience, Partner, Edition string // as the answers file has them

	Flag, Clear string // with each question

	How, Unscripted               string // how it can be filled in, and that it cannot be saved here
	Paper                         string // how, for a paper form that can be filled in on a screen too
	HowIn                         int    // the section, counted from 1, that ends with Paper
	Title, Says, File, Save, Open string
	Saved, Nameless, Dayless      string // said when it is saved, or could not be
	Opened, Foreign, More         string // said when a file is opened, or could not be
}
