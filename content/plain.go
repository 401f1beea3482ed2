package content

// Plain is what is said in plain mode, line by line, apart from what the full screen's pages say (Screens). The letters are the full
// screen's keys; the words are here.
type Plain struct {
	HowTo         []string `yaml:"how_to"`                          // said once, at the start
	Numbered      string   `yaml:"numbered" fill:"key,name"`        // one choice of a list
	Bar           string   `yaml:"bar" fill:"domain,percent,words"` // a domain with a score
	BarNone       string   `yaml:"bar_none" fill:"domain,words"`    // a domain without one
	PartOf        string   `yaml:"part_of" fill:"title,number,of"`  // if a page has several parts
	Point         string   `yaml:"point" fill:"text"`               // one of a list of points
	Label         string   `yaml:"label" fill:"label,text"`         // a short text with its name
	SavedAs       string   `yaml:"saved_as" fill:"answer"`          // an answer is kept
	SavedLong     string   `yaml:"saved_long" fill:"start,count"`   // the same, if it is too long to be said back whole
	Cleared       string   `yaml:"cleared"`                         // an answer was taken away
	Kept          string   `yaml:"kept"`                            // nothing was changed
	Empty         string   `yaml:"empty"`                           // Enter when it means nothing
	NoSuch        string   `yaml:"no_such" fill:"given"`            // what was typed is not one of the choices
	Several       string   `yaml:"several" fill:"choices"`          // what was typed may be any of these
	Or            string   `yaml:"or"`                              // between two ways to type the same
	More          Plural   `yaml:"more"`                            // how many Several does not name
	Keys          string   `yaml:"keys"`                            // a key was pressed that types nothing
	TooLong       string   `yaml:"too_long" fill:"count"`           // more than is kept
	AnotherScript string   `yaml:"another_script"`                  // what was typed has no Latin letter
	LooksLike     string   `yaml:"looks_like" fill:"given,command"` // the user's own words begin like a command
	Cut           string   `yaml:"cut"`                             // a line longer than the terminal passes on
	Gathered      string   `yaml:"gathered"`                        // several lines came where one text is asked for
	NoText        string   `yaml:"no_text"`                         // what was typed is not text
	Ended         string   `yaml:"ended"`                           // at the end of the input
	FullLater     string   `yaml:"full_later"`                      // the full screen is chosen, but cannot be shown here

	Caseload PlainCaseload `yaml:"caseload"`
	Listing  PlainListing  `yaml:"listing"`
	Reading  PlainReadings `yaml:"reading"`
	Form     PlainForm     `yaml:"form"`
	Tasks    PlainTasks    `yaml:"tasks"`
	Question PlainQuestion `yaml:"question"`
	Check    PlainCheck    `yaml:"check"`
	Results  PlainReading  `yaml:"results"`
	Rows     PlainReading  `yaml:"rows"` // rows that are read one page after the other; Last: on the last page
	Help     PlainHelp     `yaml:"help"`
	Draft    PlainDraft    `yaml:"draft"`
	Brief    PlainBrief    `yaml:"brief"`
	Commands PlainCommands `yaml:"commands"`
}

// PlainPrompt asks for something to be typed: with its instructions the first time, and briefly after that.
type PlainPrompt struct {
	Whole string `yaml:"whole"`
	Short string `yaml:"short" fill:"help"`
}

// PlainReading is the prompt of a text with several pages.
type PlainReading struct {
	Whole string `yaml:"whole"`
	Short string `yaml:"short" fill:"help"`
	Last  string `yaml:"last" fill:"help"` // on the last page
}

// PlainCaseload has the words of the list of organisations.
type PlainCaseload struct {
	Row     string      `yaml:"row" fill:"name,state"`
	Left    string      `yaml:"left" fill:"name,place"`
	Prompt  PlainPrompt `yaml:"prompt"`
	Which   PlainPrompt `yaml:"which"` // to rename or to delete
	Rename  PlainPrompt `yaml:"rename"`
	Delete  PlainPrompt `yaml:"delete"`
	NameNow string      `yaml:"name_now" fill:"name"`
	Wrong   string      `yaml:"wrong"` // the name typed is not the name

	ByNumber string `yaml:"by_number" fill:"number"` // how to delete one whose name cannot be typed on every keyboard

	Found    string      `yaml:"found"` // the whole prompt in a search
	Search   PlainPrompt `yaml:"search"`
	NotFound string      `yaml:"not_found" fill:"given"`
	NotMine  string      `yaml:"not_mine"`
	InAll    string      `yaml:"in_all" fill:"count"`
	First    string      `yaml:"first" fill:"some"` // if there are more than are said at once
	Next     Plural      `yaml:"next"`
	PutAway  string      `yaml:"put_away" fill:"name"`
	Away     string      `yaml:"away"`
}

// PlainListing has the words of any page of rows to choose from.
type PlainListing struct {
	Length string      `yaml:"length" fill:"count,from,to"` // how long a long list is, before its first rows
	More   Plural      `yaml:"more"`                        // rows that are not read out yet
	Whole  string      `yaml:"whole"`                       // what can be typed
	Choose string      `yaml:"choose"`                      // the same, if a row is done at once and not opened
	Short  string      `yaml:"short" fill:"key,help"`       // key: the number of the row that Enter opens
	Empty  PlainPrompt `yaml:"empty"`                       // the prompt if there are no rows
	Also   string      `yaml:"also" fill:"words"`           // the page's commands
	OnRow  string      `yaml:"on_row" fill:"words,example"` // those that are done to a row
	Which  PlainPrompt `yaml:"which"`                       // the row that a command is for
	NoTick string      `yaml:"no_tick"`                     // the row cannot be ticked
}

// PlainReadings has the words of any page for reading.
type PlainReadings struct {
	Pages PlainReading `yaml:"pages"`           // several pages; Last: if something follows
	One   PlainPrompt  `yaml:"one"`             // a single page
	End   string       `yaml:"end" fill:"help"` // the short prompt if nothing follows
}

// PlainForm has the words of any form: one field after the other.
type PlainForm struct {
	Given string      `yaml:"given" fill:"answer"`
	Text  PlainPrompt `yaml:"text"`
	Long  PlainPrompt `yaml:"long"` // a text that may have several lines, but not here
	One   PlainPrompt `yaml:"one"`
	Many  PlainPrompt `yaml:"many"`
	First struct {
		Text     string `yaml:"text"`
		One      string `yaml:"one"`
		Many     string `yaml:"many"`
		LeaveOut string `yaml:"leave_out"` // after each of them, if no answer is needed
	} `yaml:"first"` // in place of the whole prompt while nothing is there
	Must string `yaml:"must"` // one has to be chosen
	None string `yaml:"none"` // none is ticked
}

// PlainTasks is the prompt of the task list.
type PlainTasks struct {
	Rest  string `yaml:"rest"` // after the rows that have changed since they were heard
	Whole string `yaml:"whole"`
	Short string `yaml:"short" fill:"next,help"`
}

// PlainQuestion has the words of a question's page.
type PlainQuestion struct {
	Position   string      `yaml:"position" fill:"number,of,domain"`
	View       string      `yaml:"view_position" fill:"number,of,domain"` // the same in a view
	Given      string      `yaml:"given" fill:"answer"`
	Answer     PlainPrompt `yaml:"answer"`
	None       string      `yaml:"none"`              // an empty line when there is no answer yet
	Again      string      `yaml:"again" fill:"help"` // the short prompt when there is an answer
	Evidence   PlainPrompt `yaml:"evidence"`
	Keys       string      `yaml:"keys" fill:"keys,help"`  // the short prompt when the choices were not said again
	Levels     string      `yaml:"levels"`                 // their keys
	NoneShown  string      `yaml:"none_shown" fill:"keys"` // an empty line when it was not said what can be shown
	AboutLevel string      `yaml:"about_level"`            // an answer that is not a level was given when evidence was asked for
	Replaced   string      `yaml:"replaced" fill:"note"`
	Reason     PlainPrompt `yaml:"reason"`
	OldNote    string      `yaml:"old_note" fill:"note"`
	OldWhy     string      `yaml:"old_why" fill:"reason"`
	LastKey    string      `yaml:"last_key"` // after what was said last time, if it can be kept
	Note       PlainPrompt `yaml:"note"`
	Fixed      PlainPrompt `yaml:"fixed"` // an answer from an earlier visit, which can only be read
}

// PlainCheck has the words of the page on which answers are checked.
type PlainCheck struct {
	Row     string      `yaml:"row" fill:"statement,answer"`
	Nothing string      `yaml:"nothing"`
	Prompt  PlainPrompt `yaml:"prompt"`
	Last    string      `yaml:"last" fill:"help"`         // the short prompt of the last part
	View    string      `yaml:"last_of_view" fill:"help"` // the same in a view, which has no results
}

// PlainHelp has the words for what can be typed.
type PlainHelp struct {
	Where     string     `yaml:"where" fill:"place"`
	Title     string     `yaml:"title"`
	Numbers   string     `yaml:"numbers"` // how to choose a command without its letters
	Which     PlainWhich `yaml:"which"`
	MoreWords Plural     `yaml:"more_words"` // of the glossary
	Row       string     `yaml:"row" fill:"typed,does"`
	More      []string   `yaml:"more"`
}

// PlainWhich is a prompt without help: what can be typed was just said.
type PlainWhich struct {
	Whole string `yaml:"whole"`
	Short string `yaml:"short"`
}

// PlainDraft says what was being typed when the program stopped.
type PlainDraft struct {
	Says    string `yaml:"says" fill:"text"`
	How     string `yaml:"how"`
	Dropped string `yaml:"dropped"`
}

// PlainBrief says how much is read out from now on.
type PlainBrief struct {
	On  string `yaml:"on"`
	Off string `yaml:"off"`
}

// PlainCommands are the words that can be typed.
type PlainCommands struct {
	KeepDraft PlainCommand `yaml:"keep_draft"`
	DropDraft PlainCommand `yaml:"drop_draft"`
	Brief     PlainCommand `yaml:"brief"`
	FullWords PlainCommand `yaml:"full_words"`
	Confirm   PlainCommand `yaml:"confirm"`
	Help      PlainCommand `yaml:"help"`
	Repeat    PlainCommand `yaml:"repeat"`
	Glossary  PlainCommand `yaml:"glossary"`
	Back      PlainCommand `yaml:"back"`
	Next      PlainCommand `yaml:"next"`
	Skip      PlainCommand `yaml:"skip"` // next, where something is asked
	Tasks     PlainCommand `yaml:"tasks"`
	List      PlainCommand `yaml:"list"`
	Quit      PlainCommand `yaml:"quit"`
	Note      PlainCommand `yaml:"note"`
	Why       PlainCommand `yaml:"why"`
	Flag      PlainCommand `yaml:"flag"`
	Evidence  PlainCommand `yaml:"evidence"`
	Clear     PlainCommand `yaml:"clear"`
	None      PlainCommand `yaml:"none"`
	New       PlainCommand `yaml:"new"`
	Rename    PlainCommand `yaml:"rename"`
	Delete    PlainCommand `yaml:"delete"`
	More      PlainCommand `yaml:"more"`
	Full      PlainCommand `yaml:"full"`
	Results   PlainCommand `yaml:"results"`
	Asks      PlainCommand `yaml:"asks"`
	Own       PlainCommand `yaml:"own"`
	Others    PlainCommand `yaml:"others"`
	Answers   PlainCommand `yaml:"answers"`
	Tick      PlainCommand `yaml:"tick"`
}

// WithText returns the commands after which people type words of their own, or which they type where words are asked for.
func (c *PlainCommands) WithText() []PlainCommand {
	return []PlainCommand{c.Note, c.Why, c.Flag, c.Evidence, c.Rename, c.Delete, c.Tick}
}

// PlainCommand is one command: the words for it, the usual one first, and what it does.
type PlainCommand struct {
	Words []string `yaml:"words"`
	Does  string   `yaml:"does"`
}
