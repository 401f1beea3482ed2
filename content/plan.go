package content

import "equalfooting/assessment"

// Plan has the words of the plan: the list of its actions, one action, what can be taken from the recommendations, the next look, and what
// is late, with anyone.
type Plan struct {
	Title      string                          `yaml:"title"`
	Empty      string                          `yaml:"empty"`
	Late       Plural                          `yaml:"late"` // how many are late
	Shown      string                          `yaml:"shown" fill:"filter,order"`
	Filters    PlanFilters                     `yaml:"filters"`
	Orders     map[assessment.PlanOrder]string `yaml:"orders"`
	Nobody     string                          `yaml:"nobody"` // the heading of steps that nobody leads yet
	Due        string                          `yaml:"due" fill:"date"`
	Overdue    string                          `yaml:"overdue" fill:"date"`
	NoDay      string                          `yaml:"no_day"`
	Noted      string                          `yaml:"noted"`
	Dropped    string                          `yaml:"dropped" fill:"why"`
	Sentence   string                          `yaml:"sentence" fill:"text"` // for a text of a few words
	AskOf      map[assessment.Audience]string  `yaml:"ask_of"`
	Costs      map[assessment.Cost]string      `yaml:"costs"`
	CostUnsaid string                          `yaml:"cost_unsaid"` // the choice not to say
	Statuses   map[assessment.Status]string    `yaml:"statuses"`
	Ticked     string                          `yaml:"ticked"` // done, by a tick
	Unticked   string                          `yaml:"unticked"`
	Progress   PlanProgress                    `yaml:"progress"`
	Action     PlanActionText                  `yaml:"action"`
	Remove     PlanRemoveText                  `yaml:"remove"`
	From       PlanFromText                    `yaml:"from"`
	NextLook   NextLookText                    `yaml:"next_look"`
	Everyone   OverdueText                     `yaml:"everyone"`
	Commands   PlanCommands                    `yaml:"commands"`
}

// PlanFilters names the parts of the plan that can be shown, and says if there is nothing in one.
type PlanFilters struct {
	All      string `yaml:"all"`
	Open     string `yaml:"open"`
	NoOpen   string `yaml:"no_open"`
	Late     string `yaml:"late"`
	NoLate   string `yaml:"no_late"`
	Closed   string `yaml:"closed"`
	NoClosed string `yaml:"no_closed"`
	ShowAll  string `yaml:"show_all"` // the row that leads back to all of it
}

// PlanProgress says in a few words how far the plan has got.
type PlanProgress struct {
	Open    Plural `yaml:"open"`
	Overdue Plural `yaml:"overdue"`
	Done    string `yaml:"done"`
}

// PlanActionText has the words of the page of one action, and its fields.
type PlanActionText struct {
	Title string        `yaml:"title"`
	New   string        `yaml:"new"` // the form of a new one
	Row   string        `yaml:"row"` // on the page of an empty plan
	Line  string        `yaml:"line" fill:"name,value"`
	Empty string        `yaml:"empty"` // a field without a value
	Own   string        `yaml:"own" fill:"number,title"`
	Ask   string        `yaml:"ask" fill:"number,title"`
	Added string        `yaml:"added"`
	What  PlanFieldText `yaml:"what"`
	Who   PlanFieldText `yaml:"who"`
	By    PlanFieldText `yaml:"by"`
	Cost  PlanFieldText `yaml:"cost"`
	State PlanFieldText `yaml:"state"`
	Why   PlanFieldText `yaml:"why"` // why it was dropped
	Note  PlanFieldText `yaml:"note"`
}

// PlanFieldText has the words of one field of an action.
type PlanFieldText struct {
	Name  string `yaml:"name"`  // before its value
	Label string `yaml:"label"` // where it is asked for
	Hint  string `yaml:"hint,omitempty"`
	Empty string `yaml:"empty,omitempty"` // said if a required field is left empty
}

// PlanRemoveText has the words for asking whether to take out an action.
type PlanRemoveText struct {
	Title   string `yaml:"title"`
	Label   string `yaml:"label"`
	Hint    string `yaml:"hint"`
	Keep    string `yaml:"keep"`
	Remove  string `yaml:"remove"`
	Kept    string `yaml:"kept"`
	Removed string `yaml:"removed"`
}

// PlanFromText has the words for what can be taken from the recommendations.
type PlanFromText struct {
	Title   string      `yaml:"title"`
	Intro   string      `yaml:"intro"`
	Row     string      `yaml:"row"` // on the page of an empty plan
	Heading string      `yaml:"heading" fill:"title,priority"`
	Empty   string      `yaml:"empty"`
	In      string      `yaml:"in"`                // with what is in the plan
	Taken   string      `yaml:"taken" fill:"date"` // by when it should be done
	Out     string      `yaml:"out"`
	Worked  string      `yaml:"worked"` // it cannot be unticked
	All     PageCommand `yaml:"all"`    // takes all that is suggested on a page
	AllIn   string      `yaml:"all_in"`
}

// NextLookText has the words for the day of the next look.
type NextLookText struct {
	Title  string `yaml:"title"`
	Row    string `yaml:"row" fill:"date"`
	Was    string `yaml:"was" fill:"date"`
	None   string `yaml:"none"`
	Label  string `yaml:"label"`
	Hint   string `yaml:"hint" fill:"count"`
	Past   string `yaml:"past"`
	Kept   string `yaml:"kept" fill:"date"`
	Unkept string `yaml:"unkept"` // it was taken away
}

// OverdueText has the words for what is late in all organisations.
type OverdueText struct {
	Title   string `yaml:"title"`
	Intro   Plural `yaml:"intro"`
	Row     string `yaml:"row" fill:"name,action"`
	Look    string `yaml:"look"`
	Nothing string `yaml:"nothing"`
	Paper   struct {
		Organisation string `yaml:"organisation"`
		Mentor       string `yaml:"mentor"`
		What         string `yaml:"what"`
		Who          string `yaml:"who"`
		Since        string `yaml:"since"`
	} `yaml:"paper"`
}

// PlanCommands are what can be done with the plan apart from choosing a row.
type PlanCommands struct {
	Add      PageCommand `yaml:"add"`
	Take     PageCommand `yaml:"take"`
	Order    PageCommand `yaml:"order"`
	Filter   PageCommand `yaml:"filter"`
	Remove   PageCommand `yaml:"remove"`
	Calendar PageCommand `yaml:"calendar"`
}
