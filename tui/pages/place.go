package pages

import "equalfooting/store"

// Place is where a page is.
type Place = store.Place

// The pages, as places name them. A page of one subject leads to another's by these, and so need not know it.
const (
	CaseloadPage        = ""
	LatePage            = "late"           // what is overdue with everyone
	MePage              = "me"             // asks who sits here
	UntouchedPage       = "untouched"      // the organisations that nobody has touched for years
	UntouchedCasePage   = "untouched case" // what is to become of one of them
	DeletePage          = "delete"         // asks for the name before it is deleted
	DeletionsPage       = "deletions"      // what was deleted here
	DeletedPage         = "deleted"        // what became of one of these, and what else has it
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
	PrinciplePage       = "principle"      // the answers that bear on a principle
	PlanPage            = "plan"
	ActionPage          = "action"
	ActionFieldPage     = "action field"
	NewActionPage       = "new action"
	PlanFromPage        = "plan from" // where actions are taken from the recommendations
	NextLookPage        = "next look"
	OfferPage           = "offer"
	OfferWordsPage      = "offer words"
	OfferAsksPage       = "offer asks"
	OfferContactPage    = "offer contact"
	OfferReadPage       = "offer read"
	ViewsPage           = "views"
	ViewPage            = "view"        // what another person said
	NewMentorPage       = "new mentor"  // begins a mentor's own view
	MentorPage          = "mentor only" // stands before a mentor's own answers
	UnsealPage          = "unseal"
	RemoveViewPage      = "remove view"
	ImportViewPage      = "import view"
	DifferencesPage     = "differences"
	DifferencePage      = "difference"
	VisitsPage          = "visits"
	VisitPage           = "visit"
	NewVisitPage        = "new visit"
	SoonVisitPage       = "soon visit" // asks first where the last one was a short time ago
	UndoVisitPage       = "undo visit" // asks before a visit is taken back
	VisitResultsPage    = "visit results"
	MovedPage           = "moved"
	DayNotesPage        = "day notes"
	AgainPage           = "again" // meets somebody who comes back on a later day
	PausePage           = "pause"
	AnsweredByPage      = "answered by" // who answered on a visit
	VisitDayPage        = "visit day"
	SummaryPage         = "summary"
	ExamplesPage        = "examples"
	ExamplePage         = "example" // one of the made-up examples
	PassphrasePage      = "passphrase"
	ExportPage          = "export"
	EverythingPage      = "everything"  // all that is kept, to be read
	ExportOverPage      = "export over" // asks before a file is written over
	BringInPage         = "bring in"    // asks for a file with a whole organisation
	ArrivalPage         = "arrival"     // says what would change with it
	RescuePage          = "rescue"      // what could not be saved, and all the rest, is saved in another place
	RescueWherePage     = "rescue where"
	RescueSurePage      = "rescue sure" // asks before it is left unsaved
	RescuedPage         = "rescued"
	BackupsPage         = "backups"
	BackupFolderPage    = "backup folder"
	PutBackPage         = "put back" // asks before a backup is put back
	DamagedPage         = "damaged"  // comes in the place of any page of an organisation of which something cannot be read
	WithoutDamagedPage  = "without damaged"
)

// Same says that two places are the same page about the same thing, whatever part, order or field of it is shown, and
// whether it was opened by itself. On the plan an action is only where the cursor is to stand.
func Same(a, b Place) bool {
	for _, p := range []*Place{&a, &b} {
		p.Field, p.Part, p.Order, p.Filter, p.Alone = "", 0, "", "", false
		if p.Page == PlanPage {
			p.Action = 0
		}
	}
	return a == b
}
