package content

// CaseloadText words the caseload, the first screen.
type CaseloadText struct {
	Title   string   `yaml:"title"`
	Welcome string   `yaml:"welcome"`
	HowTo   []string `yaml:"how_to"`
	New     string   `yaml:"new"`
	Example string   `yaml:"example"`
	Row     string   `yaml:"row" fill:"answered,of,date"`
	RowDone string   `yaml:"row_done" fill:"of,date,stage"`
	Begun   string   `yaml:"row_begun" fill:"visit,stage,number,answered,of,date"` // a visit goes on, and the one before it stands
	Left    string   `yaml:"left" fill:"place"`
	Deleted string   `yaml:"deleted" fill:"name"`
	Cleared string   `yaml:"deleted_backups" fill:"name"`
	NoneYet string   `yaml:"none_yet"`

	RowQuick   string           `yaml:"row_quick"`
	NextLook   string           `yaml:"next_look" fill:"date"`
	LookDue    string           `yaml:"look_due" fill:"date"` // the day of the next look is past
	Late       string           `yaml:"late" fill:"date"`
	HandedOver string           `yaml:"handed_over" fill:"date"`
	Search     string           `yaml:"search"`
	Found      Plural           `yaml:"found"`
	NotFound   string           `yaml:"not_found"`
	Sorted     string           `yaml:"sorted" fill:"order"`
	Orders     CaseloadOrders   `yaml:"orders"`
	PutAway    string           `yaml:"put_away" fill:"name"`
	Back       string           `yaml:"brought_back" fill:"name"`
	Away       string           `yaml:"away"`
	NoneAway   string           `yaml:"none_away"`
	Commands   CaseloadCommands `yaml:"commands"`
}

// CaseloadOrders names the orders of the caseload, as in "sorted by name".
type CaseloadOrders struct {
	Visit string `yaml:"visit"`
	Name  string `yaml:"name"`
	Look  string `yaml:"look"`
	Stage string `yaml:"stage"`
}

// CaseloadCommands words what can be done on the caseload apart from opening, renaming and deleting.
type CaseloadCommands struct {
	Search  PageCommand `yaml:"search"`
	Order   PageCommand `yaml:"order"`
	PutAway PageCommand `yaml:"put_away"`
	Return  PageCommand `yaml:"bring_back"`
	Away    PageCommand `yaml:"away"`
	Late    PageCommand `yaml:"late"`
	Backups PageCommand `yaml:"backups"`
	BringIn PageCommand `yaml:"bring_in"`
}
