package content

import "equalfooting/assessment"

// Visits has the words for coming back: the history, what moved, and the end of a day.
type Visits struct {
	Title    string                        `yaml:"title"`
	Says     []string                      `yaml:"says"`
	Row      string                        `yaml:"row" fill:"number,date"`
	Short    string                        `yaml:"short" fill:"number"`
	Answered string                        `yaml:"answered" fill:"answered,of,edition"`
	Now      string                        `yaml:"now"` // next to the one that is going on
	Editions map[assessment.Edition]string `yaml:"editions"`

	Begin struct {
		Row         string   `yaml:"row"`
		Title       string   `yaml:"title"`
		Says        []string `yaml:"says"`
		Open        string   `yaml:"open" fill:"count"` // this visit is not complete yet
		Full        string   `yaml:"full"`
		FullAfresh  string   `yaml:"full_afresh"`
		Quick       string   `yaml:"quick"`
		QuickAfresh string   `yaml:"quick_afresh"`
		No          string   `yaml:"no"`
		Done        string   `yaml:"done"`
		Afresh      string   `yaml:"afresh"` // from now on, in a visit that has begun
		AfreshSays  string   `yaml:"afresh_says"`
		Seen        string   `yaml:"seen"` // the other way round
		SeenSays    string   `yaml:"seen_says"`
		Taken       string   `yaml:"taken"`
		Soon        struct {
			Title string `yaml:"title"`
			Says  string `yaml:"says" fill:"date"`
			On    string `yaml:"on" fill:"number"`
			All   string `yaml:"all_the_same"`
		} `yaml:"soon"` // asks first
	} `yaml:"begin"`
	Undo struct {
		Row     string `yaml:"row" fill:"number"`
		Title   string `yaml:"title" fill:"number"`
		Empty   string `yaml:"empty"`
		Answers Plural `yaml:"answers"`
		Views   Plural `yaml:"views"`
		Stays   string `yaml:"stays" fill:"visit"`
		Yes     string `yaml:"yes"`
		No      string `yaml:"no"`
	} `yaml:"undo"` // undoes an incomplete visit
	Standing struct {
		Of     string `yaml:"of" fill:"number,date"`           // which visit something is about
		Quick  string `yaml:"quick" fill:"number,date"`        // the same for the quick check that it began with
		Full   string `yaml:"full" fill:"answered,of"`         // and how far the full one has got
		Stays  string `yaml:"stays" fill:"number"`             // said if an answer from an earlier one would be changed
		Begun  string `yaml:"begun" fill:"number,answered,of"` // a later one is going on
		Counts string `yaml:"counts"`                          // and when that one counts
		Newer  string `yaml:"newer" fill:"number,date"`        // a later one is complete
	} `yaml:"standing"`
	AnsweredBy struct {
		Title string `yaml:"title"`
		Row   string `yaml:"row"`
		Label string `yaml:"label"`
		Hint  string `yaml:"hint"`
	} `yaml:"answered_by"` // for a visit, and for a view
	Day struct {
		Title  string `yaml:"title"`
		Row    string `yaml:"row"`
		Label  string `yaml:"label"`
		Hint   string `yaml:"hint"`
		Future string `yaml:"future"`
		Before string `yaml:"before" fill:"date"` // the visit before it was later
		After  string `yaml:"after" fill:"date"`  // the one after it was earlier
	} `yaml:"day"`
	Answers string `yaml:"answers"`             // one visit's
	Results string `yaml:"results"`             // the same
	NotesOf string `yaml:"notes_of"`            // the same
	Paper   string `yaml:"paper"`               // make a file from one visit
	Stays   string `yaml:"stays"`               // said on an earlier one
	With    string `yaml:"with" fill:"number"`  // compare with another
	Since   string `yaml:"since" fill:"number"` // what moved since that one
	Notes   string `yaml:"notes"`

	Moved struct {
		Title     string                       `yaml:"title"`
		Between   string                       `yaml:"between" fill:"before,after"`
		Domains   string                       `yaml:"domains"`
		Domain    string                       `yaml:"domain" fill:"domain,before,after,change,compared"`
		NoDomain  string                       `yaml:"no_domain" fill:"domain"`
		Changes   map[assessment.Change]string `yaml:"changes"`
		Questions string                       `yaml:"questions"`
		Question  string                       `yaml:"question" fill:"before,after"`
		Shown     string                       `yaml:"shown" fill:"answer,evidence"`
		Why       string                       `yaml:"why" fill:"reason"`
		None      string                       `yaml:"none"`
		Reckoned  string                       `yaml:"reckoned"`
		Lower     string                       `yaml:"lower"`
		Waiting   Plural                       `yaml:"waiting"`
		Stage     string                       `yaml:"stage" fill:"before,after"`
		SameStage string                       `yaml:"same_stage" fill:"stage"`
		StageOpen string                       `yaml:"stage_open" fill:"before"` // there are now too few answers to say
		StageNew  string                       `yaml:"stage_new" fill:"after"`   // there were too few the first time
	} `yaml:"moved"`

	Again struct {
		Title    string `yaml:"title"`
		Last     string `yaml:"last" fill:"name,date,answered,of"`
		Note     string `yaml:"note" fill:"date"`
		Cut      string `yaml:"cut" fill:"text"` // there is more of it
		Due      Plural `yaml:"due"`
		Step     string `yaml:"step" fill:"what,date"`
		Question string `yaml:"question" fill:"domain,statement"` // leads on to the question
		On       string `yaml:"on" fill:"page"`
	} `yaml:"again"`

	Pause struct {
		Title     string      `yaml:"title"`
		Note      string      `yaml:"note"`
		Hint      string      `yaml:"hint"`
		Meet      string      `yaml:"meet"`
		Past      string      `yaml:"past"` // the day has passed
		Bring     string      `yaml:"bring"`
		BringHint string      `yaml:"bring_hint"`
		Covered   string      `yaml:"covered"`
		CoveredOn string      `yaml:"covered_on" fill:"date"`
		Nothing   string      `yaml:"nothing"`
		Domain    string      `yaml:"domain" fill:"domain,count,left"`
		Finished  string      `yaml:"finished" fill:"domain,count"`
		Back      string      `yaml:"back"`
		More      Plural      `yaml:"more"` // there are more to come back to
		Next      string      `yaml:"next"`
		Meeting   string      `yaml:"meeting"`
		On        string      `yaml:"on" fill:"weekday,date"`
		ToBring   string      `yaml:"to_bring"`
		Sheet     PageCommand `yaml:"sheet"` // makes a page for people to take home
		Complete  string      `yaml:"complete"`
		NextIs    string      `yaml:"next_is" fill:"domain,statement"`
		Look      string      `yaml:"look" fill:"date"`
		NoteIs    string      `yaml:"note_is"`
		Leave     string      `yaml:"leave"`
		With      string      `yaml:"with" fill:"date,name"`
		Answered  Plural      `yaml:"answered"` // on a day, next to its note
	} `yaml:"pause"`
}
