package content

import (
	"strconv"
	"time"
)

// Screens is what the wizard's screens say, screen by screen.
type Screens struct {
	Product string   `yaml:"product"`
	Months  []string `yaml:"months"`
	DateIs  string   `yaml:"date" fill:"day,month,year"`

	Keys            KeysText            `yaml:"keys"`
	Frame           FrameText           `yaml:"frame"`
	Caseload        CaseloadText        `yaml:"caseload"`
	Rename          RenameText          `yaml:"rename"`
	Typing          TypingText          `yaml:"typing"`
	Delete          DeleteText          `yaml:"delete"`
	Untouched       UntouchedText       `yaml:"untouched"`
	Deleted         DeletedText         `yaml:"deleted"`
	About           AboutText           `yaml:"about"`
	Tasks           TasksText           `yaml:"tasks"`
	Question        QuestionPageText    `yaml:"question"`
	Check           CheckText           `yaml:"check"`
	Results         ResultsPageText     `yaml:"results"`
	Recommendations RecommendationsText `yaml:"recommendations"`
	Help            HelpText            `yaml:"help"`
	Leaving         LeavingText         `yaml:"leaving"`
}

// LeavingText says, after the program is left, what is kept, where, and how to come back.
type LeavingText struct {
	NotYet           string `yaml:"not_yet"` // about a new organisation that has not said enough
	Kept             string `yaml:"kept"`
	KeptToo          string `yaml:"kept_too" fill:"path"` // if there is a second folder for backups
	Where            string `yaml:"where" fill:"path"`
	Again            string `yaml:"again" fill:"command"`
	AgainWindow      string `yaml:"again_window"`          // if it was opened by a double click
	Window           string `yaml:"window"`                // the same, as the window closes with the program
	Synced           string `yaml:"synced" fill:"program"` // a program copies the folder to other computers
	Copies           string `yaml:"copies" fill:"names"`   // there are files that look like copies
	Unsound          string `yaml:"unsound"`               // no backup was made: some of it cannot be read
	NoBackup         string `yaml:"no_backup" fill:"path"`
	NoBackupFull     string `yaml:"no_backup_full" fill:"path"`
	NoBackupReadOnly string `yaml:"no_backup_read_only" fill:"path"`
}

// Date returns a day as people read it: "23 November 2026".
func (s *Screens) Date(t time.Time) string {
	return Fill(s.DateIs, "day", strconv.Itoa(t.Day()), "month", s.Months[t.Month()-1], "year", strconv.Itoa(t.Year()))
}

// KeysText says in a word or two what each key does.
type KeysText struct {
	Choose          string `yaml:"choose"`
	Open            string `yaml:"open"`
	Move            string `yaml:"move"`
	Back            string `yaml:"back"`
	On              string `yaml:"on"`
	Up              string `yaml:"up"`
	Tasks           string `yaml:"tasks"`
	Caseload        string `yaml:"caseload"`
	Leave           string `yaml:"leave"`
	Help            string `yaml:"help"`
	Doing           string `yaml:"doing"`
	New             string `yaml:"new"`
	Rename          string `yaml:"rename"`
	Delete          string `yaml:"delete"`
	Plain           string `yaml:"plain"`
	Note            string `yaml:"note"`
	Flag            string `yaml:"flag"`
	Why             string `yaml:"why"`
	Close           string `yaml:"close"`
	Keep            string `yaml:"keep"`
	NotSure         string `yaml:"not_sure"`
	DoesNotApply    string `yaml:"does_not_apply"`
	RatherNotSay    string `yaml:"rather_not_say"`
	Level           string `yaml:"level"`
	Correct         string `yaml:"correct"` // another level, while it is asked what can be shown
	Later           string `yaml:"later"`
	Change          string `yaml:"change"`
	Scroll          string `yaml:"scroll"`
	Recommendations string `yaml:"recommendations"`
	Answers         string `yaml:"answers"`
	Toggle          string `yaml:"toggle"`
	GoOn            string `yaml:"go_on"`
	Mouse           string `yaml:"mouse"`
	Suspend         string `yaml:"suspend"`
	NewLine         string `yaml:"new_line"`
	Confirm         string `yaml:"confirm"`
	CloseSearch     string `yaml:"close_search"`
	Names           struct {
		Enter    string `yaml:"enter"`
		Esc      string `yaml:"esc"`
		Space    string `yaml:"space"`
		ShiftTab string `yaml:"shift_tab"`
		Tab      string `yaml:"tab"`
		CtrlC    string `yaml:"ctrl_c"`
		CtrlJ    string `yaml:"ctrl_j"`
		CtrlZ    string `yaml:"ctrl_z"`
		CtrlL    string `yaml:"ctrl_l"`
		Levels   string `yaml:"levels"` // the digits of the levels
		Shown    string `yaml:"shown"`  // the letters for what can be shown: EvidenceKeys
	} `yaml:"names"`
}

// FrameText goes around every screen.
type FrameText struct {
	Saved         string `yaml:"saved"`
	MoreBelow     string `yaml:"more_below"`
	MoreAbove     string `yaml:"more_above"`
	TooSmall      string `yaml:"too_small"`
	NoSuchKey     string `yaml:"no_such_key"`
	AnotherScript string `yaml:"another_script"` // a letter was typed that is not on any key
	AllShown      string `yaml:"all_shown"`      // there is nothing to scroll
	MouseOn       string `yaml:"mouse_on"`
	MouseOff      string `yaml:"mouse_off"`
	Page          string `yaml:"page" fill:"number,of"`
}

// RenameText has the words for changing a name.
type RenameText struct {
	Title string `yaml:"title"`
	Label string `yaml:"label"`
	Done  string `yaml:"done"`
	Empty string `yaml:"empty"`
}

// TypingText says what happens to a text that is typed or pasted.
type TypingText struct {
	TooLong  Plural `yaml:"too_long"`
	Fits     string `yaml:"fits" fill:"count"`
	OnceMore string `yaml:"once_more"` // how to leave it although it is too long
	Dropped  string `yaml:"dropped"`
	Joined   string `yaml:"joined"`
	TooMuch  string `yaml:"too_much"`
	Back     string `yaml:"back"` // a draft
}

// DeleteText has the words for deleting an organisation.
type DeleteText struct {
	Title   string `yaml:"title"`
	Warning string `yaml:"warning" fill:"name"`
	Backups Plural `yaml:"backups"`          // how many have it, and lose it
	Away    string `yaml:"away" fill:"path"` // those in the second folder, if that is missing, still have it
	Copies  string `yaml:"copies"`
	Label   string `yaml:"label"`
	Wrong   string `yaml:"wrong"`

	ByNumber string `yaml:"by_number" fill:"number"` // the label if the name cannot be typed on every keyboard

	// If it is asked on a page of its own, in either front.
	Ask       string `yaml:"ask"`
	AskNumber string `yaml:"ask_number" fill:"number"`
	NotSame   string `yaml:"not_same"`
}

// TasksText has the words of the task list.
type TasksText struct {
	Title           string `yaml:"title"`
	Intro           string `yaml:"intro"`
	About           string `yaml:"about"`
	Check           string `yaml:"check"`
	Results         string `yaml:"results"`
	Recommendations string `yaml:"recommendations"`
	Full            string `yaml:"full"`
	FullIntro       string `yaml:"full_intro"`
	FullStarted     string `yaml:"full_started"`
	Plan            string `yaml:"plan"`
	Offer           string `yaml:"offer"`
	Views           string `yaml:"views"`
	Visits          string `yaml:"visits"`
	Examples        string `yaml:"examples"`
	ExamplesAbout   string `yaml:"examples_about"` // what they show, in a few words
	Pause           string `yaml:"pause"`
	ViewIntro       string `yaml:"view_intro"`
	ReturnIntro     string `yaml:"return_intro"`
	AfreshIntro     string `yaml:"afresh_intro"`
	Status          struct {
		NotStarted string `yaml:"not_started"`
		ToConfirm  string `yaml:"to_confirm" fill:"count"`
		Started    string `yaml:"started" fill:"answered,of"`
		Done       string `yaml:"done"`
		ToShow     string `yaml:"to_show" fill:"count"`
		Flagged    string `yaml:"flagged"`
		Damaged    string `yaml:"damaged" fill:"count"`
	} `yaml:"status"`
	DomainDone  string `yaml:"domain_done" fill:"domain"`
	AllDone     string `yaml:"all_done"`
	LeftOpen    string `yaml:"left_open"` // not every answer says what can be shown
	ResultsNext string `yaml:"results_next"`
	Resumed     string `yaml:"resumed"`
}

// QuestionPageText has the words around a question.
type QuestionPageText struct {
	Position      string  `yaml:"position" fill:"domain,number,of"`
	Place         string  `yaml:"place" fill:"domain,number,of"`
	Chosen        string  `yaml:"chosen"`
	Shown         string  `yaml:"shown" fill:"evidence"`
	NothingChosen string  `yaml:"nothing_chosen"`               // above the foot
	HowToChoose   string  `yaml:"how_to_choose" fill:"down"`    // on Enter when nothing is chosen
	HowToShow     string  `yaml:"how_to_show" fill:"keys,down"` // the same, about what can be shown
	ReadLevel     string  `yaml:"read_level" fill:"down"`       // if there is room only for short names
	Level         string  `yaml:"level" fill:"number,level"`
	Kept          string  `yaml:"kept" fill:"answer"` // on the page that follows
	KeptShown     string  `yaml:"kept_shown" fill:"answer,evidence"`
	KeptOnly      string  `yaml:"kept_only"` // if there is no room for more
	LeftOpen      string  `yaml:"left_open"`
	Note          string  `yaml:"note" fill:"note"`
	Reason        string  `yaml:"reason" fill:"reason"`
	Flagged       string  `yaml:"flagged"`
	Unflagged     string  `yaml:"unflagged"`
	AboutLevel    string  `yaml:"about_level" fill:"left,right"` // after a key for an answer, while it is asked what can be shown
	NoteTitle     string  `yaml:"note_title"`
	NoteHint      string  `yaml:"note_hint"`
	ReasonTitle   string  `yaml:"reason_title"`
	ChangeTitle   string  `yaml:"change_title"`
	Change        string  `yaml:"change" fill:"change"`
	LastTime      string  `yaml:"last_time" fill:"answer"`
	LastKey       string  `yaml:"last_key"` // after it, if it can be kept
	LastEvidence  string  `yaml:"last_evidence" fill:"evidence"`
	LastNote      string  `yaml:"last_note" fill:"note"`
	LastShown     string  `yaml:"last_shown" fill:"answer,evidence"` // last time's answer with what could be shown
	AskAloud      string  `yaml:"ask_aloud" fill:"prompt"`
	ViewPosition  string  `yaml:"view_position" fill:"position"`
	PaperPosition string  `yaml:"paper_position" fill:"number,position"`
	TypedIn       string  `yaml:"typed_in" fill:"number,answer"`
	Why           WhyText `yaml:"why"`
}

// WhyText has the words of the panel that says why a question is asked.
type WhyText struct {
	Title    string `yaml:"title"`
	InPlace  string `yaml:"in_place"`
	Prompt   string `yaml:"prompt"`
	Because  string `yaml:"because"`
	LastNote string `yaml:"last_note"`
	Press    string `yaml:"press"` // if there is no room for all of it
	Section  string `yaml:"section" fill:"section"`
	Links    string `yaml:"links" fill:"numbers"`
	Link     string `yaml:"link" fill:"numbers"`
	Ours     string `yaml:"ours" fill:"numbers"`
	AllOurs  string `yaml:"all_ours"`
}

// CheckText has the words of the page on which answers are checked.
type CheckText struct {
	Title     string `yaml:"title"`
	Summary   string `yaml:"summary"`
	Complete  string `yaml:"complete"`
	Waiting   string `yaml:"waiting" fill:"count"`
	Unsure    string `yaml:"unsure" fill:"count"`
	Flagged   string `yaml:"flagged" fill:"count"`
	ToShow    string `yaml:"to_show" fill:"count"`
	AllSame   string `yaml:"all_same"`
	Intro     string `yaml:"intro"`
	Nothing   string `yaml:"nothing"`
	ToResults string `yaml:"to_results"`
	Note      string `yaml:"note"`
	Flag      string `yaml:"flag"`
	Evidence  string `yaml:"evidence" fill:"evidence"`
	LastTime  string `yaml:"last_time" fill:"answer"`
}

// ResultsPageText has the words around the results.
type ResultsPageText struct {
	Title      string `yaml:"title"`
	Unfinished string `yaml:"unfinished"`
	Example    string `yaml:"example"`
}

// RecommendationsText has the words around the recommendations.
type RecommendationsText struct {
	Title     string `yaml:"title"`
	Asks      string `yaml:"asks"`
	Other     string `yaml:"other"`
	HideOther string `yaml:"hide_other"`
}

// HelpText has the words of the page of all keys.
type HelpText struct {
	Title string `yaml:"title"`
	Words string `yaml:"words"`

	Doing     string `yaml:"doing"` // the list of what the letter keys do
	DoingSays string `yaml:"doing_says"`
}

// PageCommand has the words for something that can be done on a page apart from choosing a row: with a letter on the full screen, with a
// word line by line.
type PageCommand struct {
	Does  string   `yaml:"does"`  // at the foot of the full screen, in a few words
	Words []string `yaml:"words"` // what can be typed line by line, the usual word first
	Means string   `yaml:"means"` // what it does, in the help line by line
}
