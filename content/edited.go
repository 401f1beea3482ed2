package content

// Edited has the words for bringing in a workbook that was changed in a spreadsheet program.
type Edited struct {
	Title      string    `yaml:"title"`
	Head       string    `yaml:"head" fill:"name,things"`
	Answers    Plural    `yaml:"answers"`
	Plan       Plural    `yaml:"plan"`
	None       string    `yaml:"none" fill:"name"`
	Change     string    `yaml:"change" fill:"what,column,to,from"`
	Since      string    `yaml:"since" fill:"change"`
	Empty      string    `yaml:"empty"`
	New        string    `yaml:"new" fill:"what"`
	Gone       Plural    `yaml:"gone"`
	Fixed      string    `yaml:"fixed" fill:"what,column"`
	Refused    string    `yaml:"refused" fill:"what,column,given,why"`
	Strange    Plural    `yaml:"strange"`
	Long       string    `yaml:"long" fill:"sheet"`
	Twice      string    `yaml:"twice" fill:"what"`
	Why        EditedWhy `yaml:"why"`
	Done       string    `yaml:"done" fill:"name"`
	NotOurs    string    `yaml:"not_ours" fill:"path"`
	Damaged    string    `yaml:"damaged" fill:"path"`
	NotHere    string    `yaml:"not_here" fill:"path,name"`
	NoKey      string    `yaml:"no_key" fill:"path"`
	OtherVisit string    `yaml:"other_visit" fill:"path,name"`
	OtherForm  string    `yaml:"other_form" fill:"path,name"`
}

// EditedWhy says why what is in a cell cannot be used.
type EditedWhy struct {
	Answer   string `yaml:"answer" fill:"choices"`
	Level    string `yaml:"level"`
	Both     string `yaml:"both"`
	Evidence string `yaml:"evidence" fill:"choices"`
	NotAsked string `yaml:"not_asked"`
	Reason   string `yaml:"reason"`
	Cost     string `yaml:"cost" fill:"choices"`
	State    string `yaml:"state" fill:"choices"`
	By       string `yaml:"by"`
	What     string `yaml:"what"`
	Dropped  string `yaml:"dropped"`
	Long     string `yaml:"long"`
}
