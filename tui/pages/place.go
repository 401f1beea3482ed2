package pages

import "equalfooting/store"

// Place is where a page is.
type Place = store.Place

// The pages, as places name them. Pages of one subject lead to another's by these names, and so need not know each other.
const (
	CaseloadPage        = ""
	LatePage            = "late"           // everything that is overdue
	MePage              = "me"             // asks who is using the program
	UntouchedPage       = "untouched"      // the organisations that nobody has touched for years
	UntouchedCasePage   = "untouched case" // what to do with one of them
	DeletePage          = "delete"         // asks for the name before it is deleted
	DeletionsPage       = "deletions"      // what was deleted here
	DeletedPage         = "deleted"        // confirms one of these, and says what else has it
	DeletedFilePage     = "deleted file"
	TasksPage           = "tasks"
	NewOrganisationPage = "new organisation"
	AboutPage           = "about"
	AboutFieldPage      = "about field" // one thing about the organisation
	QuestionPage        = "question"
	CheckPage           = "check"
	ResultsPage         = "results"
	RecommendationsPage = "recommendations"
	RecommendationPage  = "recommendation" // one of them
	PartPage            = "part"           // the answers of one of the six parts
	PrinciplePage       = "principle"      // the answers related to a principle
	PlanPage            = "plan"
	ActionPage          = "action"
	ActionFieldPage     = "action field"
	NewActionPage       = "new action"
	PlanFromPage        = "plan from" // adds actions from the recommendations
	NextLookPage        = "next look"
	OfferPage           = "offer"
	OfferWordsPage      = "offer words"
	OfferAsksPage       = "offer asks"
	OfferContactPage    = "offer contact"
	OfferReadPage       = "offer read"
	ViewsPage           = "views"
	ViewPage            = "view"        // what another person said
	NewMentorPage       = "new mentor"  // begins a mentor's own view
	MentorPage          = "mentor only" // comes before a mentor's own answers
	UnsealPage          = "unseal"
	RemoveViewPage      = "remove view"
	ImportViewPage      = "import view"
	DifferencesPage     = "differences"
	DifferencePage      = "difference"
	VisitsPage          = "visits"
	VisitPage           = "visit"
	NewVisitPage        = "new visit"
	SoonVisitPage       = "soon visit" // asks first if the last one was a short time ago
	UndoVisitPage       = "undo visit" // asks before a visit is taken back
	VisitResultsPage    = "visit results"
	MovedPage           = "moved"
	DayNotesPage        = "day notes"
	AgainPage           = "again" // for somebody who comes back on a later day
	PausePage           = "pause"
	AnsweredByPage      = "answered by" // who answered on a visit
	VisitDayPage        = "visit day"
	SummaryPage         = "summary"
	ExamplesPage        = "examples"
	ExamplePage         = "example" // one of the made-up examples
	PassphrasePage      = "passphrase"
	ExportPage          = "export"
	EverythingPage      = "everything"  // all that is kept, to be read
	ExportOverPage      = "export over" // asks before a file is replaced
	BringInPage         = "bring in"    // asks for a file with a whole organisation
	ArrivalPage         = "arrival"     // says what would change with it
	RescuePage          = "rescue"      // saves what could not be saved, with everything else, in another place
	RescueWherePage     = "rescue where"
	RescueSurePage      = "rescue sure" // asks before it is left unsaved
	RescuedPage         = "rescued"
	BackupsPage         = "backups"
	BackupFolderPage    = "backup folder"
	PutBackPage         = "put back" // asks before a backup is restored
	DamagedPage         = "damaged"  // replaces any page of an organisation that cannot be read in full
	WithoutDamagedPage  = "without damaged"
)

// Same says that two places are the same page about the same thing, whichever part, order or field of it is shown, and whether or not
// it was opened by itself. On the plan an action only says where the cursor should be.
func Same(a, b Place) bool {
	for _, p := range []*Place{&a, &b} {
		p.Field, p.Part, p.Order, p.Filter, p.Alone = "", 0, "", "", false
		if p.Page == PlanPage {
			p.Action = 0
		}
	}
	return a == b
}
