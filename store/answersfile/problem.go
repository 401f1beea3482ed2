package answersfile

// Problem says what is wrong with an answers file. Its value is the key of its sentence in content/LANGUAGE/answersfile.yaml.
type Problem string

// Problems of the file as a whole.
const (
	TooLarge       Problem = "too_large"       // more than MaxSize bytes
	NotText        Problem = "not_text"        // binary, not UTF-8, or with bare control characters
	EmptyFile      Problem = "empty_file"      // nothing but spaces and comments
	NotAMap        Problem = "not_a_map"       // a list or a single word, not keys with values
	SecondDocument Problem = "second_document" // the file continues after its sheet has ended
)

// Problems of syntax: what YAML or JSON cannot read, and what this format leaves out of YAML.
const (
	Syntax      Problem = "syntax"       // anything that the parser complains about, apart from the following
	TabIndent   Problem = "tab_indent"   // a YAML line indented with a tab
	OpenQuote   Problem = "open_quote"   // a quotation mark that is never closed; the line is where it opens
	OpenBracket Problem = "open_bracket" // a comma or a closing bracket is missing, on this line or earlier
	TooDeep     Problem = "too_deep"     // lists or maps nested beyond any use
	Alias       Problem = "alias"        // an anchor, an alias, a merge key or a tag
	CutShort    Problem = "cut_short"    // words without quotation marks, cut short by a " #"
)

// Problems of keys, anywhere in the file.
const (
	UnknownKey             Problem = "unknown_key"              // at the top of the file
	UnknownOrganisationKey Problem = "unknown_organisation_key" // under organisation
	UnknownAnswerKey       Problem = "unknown_answer_key"       // under a question
	RepeatedKey            Problem = "repeated_key"
	KeyShape               Problem = "key_shape"          // empty, a list or a map
	MisplacedQuestion      Problem = "misplaced_question" // a question at the top of the file instead of under answers
	ValueMissing           Problem = "value_missing"      // nothing, or null, where there must be a value
)

// Problems of the organisation and the edition.
const (
	OrganisationMissing Problem = "organisation_missing"
	OrganisationShape   Problem = "organisation_shape" // not keys with values
	NameMissing         Problem = "name_missing"       // also blank
	NameShape           Problem = "name_shape"         // a list or a map
	NameCharacter       Problem = "name_character"     // a control character or a line break
	NameTooLong         Problem = "name_too_long"      // more than assessment.MaxNameLength characters
	AudienceMissing     Problem = "audience_missing"
	AudienceUnknown     Problem = "audience_unknown"
	PartnerUnknown      Problem = "partner_unknown" // neither yes nor no
	WordShape           Problem = "word_shape"      // the word for the communities: a list, a map, or more than one line
	WordTooLong         Problem = "word_too_long"   // more than assessment.MaxWordLength characters
	LabelShape          Problem = "label_shape"     // the same for a mentor's name or a place
	LabelTooLong        Problem = "label_too_long"
	EditionUnknown      Problem = "edition_unknown"
	DateUnknown         Problem = "date_unknown" // not a real date, or not written as one
	AnsweredByUnknown   Problem = "answered_by_unknown"
)

// Problems of the answers.
const (
	AnswersShape     Problem = "answers_shape" // not keys with values
	UnknownQuestion  Problem = "unknown_question"
	NotInQuick       Problem = "not_in_quick"  // a question that only the full edition asks
	AnswerWord       Problem = "answer_word"   // none of: not sure, rather not say, does not apply
	AnswerShape      Problem = "answer_shape"  // a list
	BareLevel        Problem = "bare_level"    // a number where the key level is needed too
	LevelMissing     Problem = "level_missing" // also null
	LevelRange       Problem = "level_range"
	NumberQuoted     Problem = "number_quoted" // a level or evidence that would be right without quotation marks
	EvidenceRange    Problem = "evidence_range"
	EvidenceNotAsked Problem = "evidence_not_asked" // the question does not ask what can be shown
	NoteShape        Problem = "note_shape"         // a list or a map; also for a reason, and so for the next two
	NoteCharacter    Problem = "note_character"     // a control character other than a tab or a line break
	NoteTooLong      Problem = "note_too_long"      // more than assessment.MaxNoteLength characters
)

// Problems of an answer's parts with each other.
const (
	LevelAndAnswer       Problem = "level_and_answer"       // both, and there can be only one
	EvidenceWithoutLevel Problem = "evidence_without_level" // with a word
	ReasonNotAsked       Problem = "reason_not_asked"       // with anything but "does not apply"
	FlagUnknown          Problem = "flag_unknown"           // neither true nor false
)

// Problems of a PDF form filled in on a screen, whose answers file nobody sees.
const (
	FormNameless Problem = "form_nameless"
	FormDay      Problem = "form_day" // not a real date
)

// Problems returns all of them, in the order above.
func Problems() []Problem {
	return []Problem{
		TooLarge, NotText, EmptyFile, NotAMap, SecondDocument,
		Syntax, TabIndent, OpenQuote, OpenBracket, TooDeep, Alias, CutShort,
		UnknownKey, UnknownOrganisationKey, UnknownAnswerKey, RepeatedKey, KeyShape, MisplacedQuestion, ValueMissing,
		OrganisationMissing, OrganisationShape, NameMissing, NameShape, NameCharacter, NameTooLong,
		AudienceMissing, AudienceUnknown, PartnerUnknown, WordShape, WordTooLong, LabelShape, LabelTooLong, EditionUnknown, DateUnknown, AnsweredByUnknown,
		AnswersShape, UnknownQuestion, NotInQuick, AnswerWord, AnswerShape, BareLevel,
		LevelMissing, LevelRange, NumberQuoted, EvidenceRange, EvidenceNotAsked,
		NoteShape, NoteCharacter, NoteTooLong,
		LevelAndAnswer, EvidenceWithoutLevel, ReasonNotAsked, FlagUnknown,
		FormNameless, FormDay,
	}
}
