package content

import "equalfooting/assessment"

// Documents is what printed and exported documents say, apart from the results' own words.
type Documents struct {
	Readers struct {
		Label    string `yaml:"label"`
		Us       string `yaml:"us"`
		Trustees string `yaml:"trustees"`
		Partner  string `yaml:"partner"`
	} `yaml:"readers"`
	Version      string         `yaml:"version" fill:"edition,number"` // of the questions
	LastAnswer   string         `yaml:"last_answer"`                   // the label of the day of the last answer
	Visit        string         `yaml:"visit"`                         // the label of the visit, if there are several
	Newer        string         `yaml:"newer"`                         // the label of a later one
	Further      string         `yaml:"further"`                       // how far the full check has got that follows the quick one
	AnswersOf    string         `yaml:"answers_of"`                    // the label of the visit's day, for a partner
	Organisation string         `yaml:"organisation"`
	Number       string         `yaml:"number"` // for one with the same name as another
	Facilitator  string         `yaml:"facilitator"`
	Unread       string         `yaml:"unread"` // the label of what is damaged, and so is missing
	Private      DocumentLimits `yaml:"private"`
	Parts        struct {
		Page     string            `yaml:"page" fill:"number,of"`
		Contents string            `yaml:"contents"`
		Notes    string            `yaml:"notes"`
		Score    string            `yaml:"score"`
		Domain   string            `yaml:"domain"`
		Band     string            `yaml:"band"`
		Picture  string            `yaml:"picture"`
		Skip     string            `yaml:"skip"`
		Long     LongTextsDocument `yaml:"long"`
		// Said when a PDF is made with boxes for letters; the second if there are many of them.
		Unshown     string `yaml:"unshown" fill:"letters"`
		UnshownMany string `yaml:"unshown_many" fill:"letters"`
	} `yaml:"parts"`
	Advice      AdviceDocument      `yaml:"advice"`
	Answers     AnswersDocument     `yaml:"answers"`
	Plan        PlanDocument        `yaml:"plan"`
	Day         DayDocument         `yaml:"day"`
	Differences DifferencesDocument `yaml:"differences"`
	Caseload    CaseloadDocument    `yaml:"caseload"`
	Form        FormDocument        `yaml:"form"`
	Extras      ExtrasDocument      `yaml:"extras"`
}

// LongTextsDocument has the words of the sheet for a table's texts that do not fit in their rows on paper.
type LongTextsDocument struct {
	Title  string `yaml:"title"`
	Row    string `yaml:"row"`
	Column string `yaml:"column"`
	Text   string `yaml:"text"`
	Back   string `yaml:"text_back"`         // if the table comes back
	Said   string `yaml:"said" fill:"sheet"` // at the foot of the table's pages
}

// DocumentLimits says for each reader what a document contains, and what was left out.
type DocumentLimits struct {
	Us       string `yaml:"us"`
	Trustees string `yaml:"trustees"`
}

// AdviceDocument has the words of a report about what to do, apart from the results' own words.
type AdviceDocument struct {
	Row       string `yaml:"row" fill:"statement,answer,who"`
	About     string `yaml:"about"`     // over the statements, with what was said
	Elsewhere string `yaml:"elsewhere"` // its steps are under another action point
	Asks      string `yaml:"asks"`
}

// AnswersDocument has the words for the part of a report that lists all answers, and for the file of them.
type AnswersDocument struct {
	Title    string `yaml:"title"`
	Shown    string `yaml:"shown" fill:"answer,evidence"`
	Note     string `yaml:"note"`
	Reason   string `yaml:"reason"`
	Change   string `yaml:"change"`
	Agreed   string `yaml:"agreed" fill:"answer"` // the answer that people agreed on
	Notes    string `yaml:"notes"`                // what was written with the answers
	Question string `yaml:"question"`
	Domain   string `yaml:"domain"`
	Says     string `yaml:"says"`
	Answer   string `yaml:"answer"`
	Level    string `yaml:"level"`
	Evidence string `yaml:"evidence"`
}

// PlanDocument has the words for the plan on paper, in a spreadsheet and in a calendar, apart from the plan's own words.
type PlanDocument struct {
	Title     string                     `yaml:"title" fill:"name"`
	Sheet     string                     `yaml:"sheet"`
	Empty     string                     `yaml:"empty"`
	Notes     string                     `yaml:"notes"`
	Point     string                     `yaml:"point"`  // the report's number, in tables for other programs
	Number    string                     `yaml:"number"` // the step's own, by which it is recognised
	Overdue   string                     `yaml:"overdue" fill:"status"`
	Calendar  string                     `yaml:"calendar" fill:"name"`
	Look      string                     `yaml:"look" fill:"name"`
	Meeting   string                     `yaml:"meeting" fill:"name"`
	Event     string                     `yaml:"event" fill:"what"`
	CalledOff string                     `yaml:"called_off" fill:"what"` // a day in a calendar that is no longer planned
	Deleted   string                     `yaml:"deleted" fill:"name"`    // a step about which nothing else is known
	Ask       string                     `yaml:"ask" fill:"whom,what"`   // something to ask of others
	Costs     map[assessment.Cost]string `yaml:"costs"`
}

// DayDocument has the words of the page for people to take home at the end of a day, apart from the day's own words.
type DayDocument struct {
	Title   string `yaml:"title" fill:"name"`
	Private string `yaml:"private"`
}

// DifferencesDocument has the words of the agenda about where people's answers differ, apart from the words of the page.
type DifferencesDocument struct {
	Title   string `yaml:"title" fill:"name"`
	Intro   string `yaml:"intro"`
	Talk    string `yaml:"talk"`
	Agree   string `yaml:"agree"` // room to write
	Agreed  string `yaml:"agreed"`
	Private string `yaml:"private"`
}

// CaseloadDocument has the words of the list of organisations: its columns, and the facts that go with it.
type CaseloadDocument struct {
	Title    string                         `yaml:"title"`
	ID       string                         `yaml:"id"`
	Name     string                         `yaml:"name"`
	Kind     string                         `yaml:"kind"`
	Kinds    map[assessment.Audience]string `yaml:"kinds"`
	Mentor   string                         `yaml:"mentor"`
	Place    string                         `yaml:"place"`
	Edition  string                         `yaml:"edition"`
	Editions map[assessment.Edition]string  `yaml:"editions"`
	Answered string                         `yaml:"answered"`
	Of       string                         `yaml:"of"`
	Stage    string                         `yaml:"stage"`
	Visits   string                         `yaml:"visits"`
	Begun    string                         `yaml:"begun"` // how far an incomplete visit has got, while the one before it still counts
	Last     string                         `yaml:"last"`
	Next     string                         `yaml:"next"`
	Due      string                         `yaml:"due"`
	Example  string                         `yaml:"example"`
	Away     string                         `yaml:"away"`
	Yes      string                         `yaml:"yes"`
	Version  string                         `yaml:"version"`
	Quick    string                         `yaml:"quick"`
	Private  string                         `yaml:"private"`
}

// FormDocument has the words of the paper form.
type FormDocument struct {
	Title    string       `yaml:"title"`
	HowTo    string       `yaml:"how_to"`
	Steps    []string     `yaml:"steps"`
	About    string       `yaml:"about"`
	Name     string       `yaml:"name"`
	Day      string       `yaml:"day"`
	With     string       `yaml:"with"`
	Numbered string       `yaml:"numbered" fill:"number,statement"`
	Choice   string       `yaml:"choice" fill:"key,name"`
	Evidence string       `yaml:"evidence"`
	Reason   string       `yaml:"reason"`
	Note     string       `yaml:"note"`
	After    string       `yaml:"after"`
	TypeIn   []string     `yaml:"type_in"`
	Screen   FormOnScreen `yaml:"screen"`
}

// FormOnScreen has the words that the form has as a web page, in addition to those on paper.
type FormOnScreen struct {
	How        string `yaml:"how"`
	Paper      string `yaml:"paper"`      // said on a paper form that can also be filled in on a screen
	Unscripted string `yaml:"unscripted"` // if the page can be filled in and printed, but not saved
	Flag       string `yaml:"flag"`
	Clear      string `yaml:"clear"`
	Title      string `yaml:"title"`
	Says       string `yaml:"says"`
	File       string `yaml:"file"` // the name of the saved file
	Save       string `yaml:"save"`
	Saved      string `yaml:"saved" fill:"file"`
	Nameless   string `yaml:"nameless"`
	Dayless    string `yaml:"dayless"` // if only part of a day was typed
	Open       string `yaml:"open"`
	Opened     string `yaml:"opened"`
	Foreign    string `yaml:"foreign"` // said about a file that does not belong to this form
	More       string `yaml:"more"`    // said about a file with more in it than the form has room for
}

// ExtrasDocument has the words for things that can be added, one by one, to what a partner sees.
type ExtrasDocument struct {
	Title string `yaml:"title"`
	Score string `yaml:"score" fill:"domain,percent,band"`
	Stage string `yaml:"stage" fill:"stage"`
	Note  string `yaml:"note" fill:"statement,note"`
}
