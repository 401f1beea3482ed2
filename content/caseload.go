package content

// CaseloadText has the words of the caseload, the first screen.
type CaseloadText struct {
	Title   string   `yaml:"title"`
	Welcome string   `yaml:"welcome"`
	HowTo   []string `yaml:"how_to"`
	New     string   `yaml:"new"`
	Example string   `yaml:"example"`
	Row     string   `yaml:"row" fill:"answered,of,date"`
	RowDone string   `yaml:"row_done" fill:"of,date,stage"`
	Begun   string   `yaml:"row_begun" fill:"visit,stage,number,answered,of,date"` // a visit goes on, and the one before it still counts
	RowFull string   `yaml:"row_full" fill:"visit,stage,answered,of,date"`         // the full check goes on, and the quick one before it still counts
	Left    string   `yaml:"left" fill:"place"`
	Deleted string   `yaml:"deleted" fill:"name"`
	Cleared string   `yaml:"deleted_backups" fill:"name"`
	NoneYet string   `yaml:"none_yet"`

	RowQuick     string           `yaml:"row_quick"`
	NextLook     string           `yaml:"next_look" fill:"date"`
	LookDue      string           `yaml:"look_due" fill:"date"` // the day of the next look is past
	Late         string           `yaml:"late" fill:"date"`
	Numbered     string           `yaml:"numbered" fill:"id"` // for one with the same name as another
	With         string           `yaml:"with" fill:"mentor"`
	Short        CaseloadShort    `yaml:"short"`
	HandedOver   string           `yaml:"handed_over" fill:"date"`
	Search       string           `yaml:"search"`
	ToFind       string           `yaml:"to_find"` // while nothing is typed
	Found        Plural           `yaml:"found"`
	NotFound     string           `yaml:"not_found"`
	StillRead    string           `yaml:"still_read"`     // the whole list is needed, and has not been read yet
	NotFoundAway string           `yaml:"not_found_away"` // among those that are put away
	Sorted       string           `yaml:"sorted" fill:"order"`
	Orders       CaseloadOrders   `yaml:"orders"`
	PutAway      string           `yaml:"put_away" fill:"name"`
	Back         string           `yaml:"brought_back" fill:"name"`
	Away         string           `yaml:"away"`
	Mine         []string         `yaml:"mine"`     // words that search for one's own, in small letters
	NotMine      string           `yaml:"not_mine"` // nobody has said who is at this computer
	IsMine       string           `yaml:"is_mine" fill:"mentor"`
	Me           CaseloadMe       `yaml:"me"`
	NoneAway     string           `yaml:"none_away"`
	Commands     CaseloadCommands `yaml:"commands"`
}

// CaseloadShort has the words for the second line of a row, if there is little room.
type CaseloadShort struct {
	State    string `yaml:"state" fill:"answered,of"`
	Begun    string `yaml:"begun" fill:"stage,number,answered,of"` // a newer visit goes on
	Row      string `yaml:"row" fill:"state,due"`
	NextLook string `yaml:"next_look" fill:"date"`
	LookDue  string `yaml:"look_due" fill:"date"`
	Late     string `yaml:"late" fill:"date"`
	Both     string `yaml:"both"` // a look and a step
}

// CaseloadMe has the words for asking who is at this computer, for the list of one's own.
type CaseloadMe struct {
	Title string    `yaml:"title"`
	Field FieldText `yaml:"field"`
	Done  string    `yaml:"done" fill:"mentor"`
	None  string    `yaml:"none"` // nobody is named any more
}

// CaseloadOrders names the orders of the caseload, as in "sorted by name".
type CaseloadOrders struct {
	Visit string `yaml:"visit"`
	Name  string `yaml:"name"`
	Look  string `yaml:"look"`
	Stage string `yaml:"stage"`
}

// CaseloadCommands has the words for what can be done on the caseload apart from opening, renaming and deleting.
type CaseloadCommands struct {
	Search  PageCommand `yaml:"search"`
	Mine    PageCommand `yaml:"mine"`
	Me      PageCommand `yaml:"me"`
	Order   PageCommand `yaml:"order"`
	PutAway PageCommand `yaml:"put_away"`
	Return  PageCommand `yaml:"bring_back"`
	Away    PageCommand `yaml:"away"`
	Late    PageCommand `yaml:"late"`
	Backups PageCommand `yaml:"backups"`

	Untouched PageCommand `yaml:"untouched"`
	BringIn   PageCommand `yaml:"bring_in"`
}

// UntouchedText has the words about organisations that nobody has touched for years, and what can be done about each.
type UntouchedText struct {
	Title     string `yaml:"title"`
	Intro     Plural `yaml:"intro"`
	Told      Plural `yaml:"told"`   // on the list
	Spoken    Plural `yaml:"spoken"` // the same, line by line
	Nothing   string `yaml:"nothing"`
	Last      string `yaml:"last" fill:"date"`
	Away      string `yaml:"away"`
	Handed    string `yaml:"handed" fill:"date"`
	Ask       string `yaml:"ask"`
	Keep      string `yaml:"keep"`
	PutAway   string `yaml:"put_away"`
	Write     string `yaml:"write"`
	Delete    string `yaml:"delete"`
	Kept      string `yaml:"kept" fill:"name,date"`
	WasPut    string `yaml:"was_put_away" fill:"name,date"`
	Deletions string `yaml:"deletions"`
}

// DeletedText has the words about a deleted organisation, and what may still have it.
type DeletedText struct {
	Title     string `yaml:"title"`
	One       string `yaml:"one" fill:"number,date"`
	Nothing   string `yaml:"nothing"`
	Line      string `yaml:"line" fill:"date,time,number"`
	Backups   Plural `yaml:"backups"`
	Nameless  string `yaml:"nameless"` // said at the end of the line
	Proof     string `yaml:"proof"`
	Away      string `yaml:"away" fill:"path"`
	Elsewhere string `yaml:"elsewhere"` // the same in the file, which has no paths in it
	Papers    string `yaml:"papers"`
	Copies    string `yaml:"copies"`
	Write     string `yaml:"write"`
	Back      string `yaml:"back"`
	Where     string `yaml:"where"`
	Hint      string `yaml:"hint"`
	Empty     string `yaml:"empty"`
	File      string `yaml:"file" fill:"number,date"` // the file's name
	There     string `yaml:"there" fill:"path"`
	Written   string `yaml:"written" fill:"path"`
}
