package content

// Export has the words for making a paper from within the wizard.
type Export struct {
	Title   string      `yaml:"title"`
	Papers  PapersText  `yaml:"papers"`  // also used in a file's name
	Choices PapersText  `yaml:"choices"` // to choose from
	Formats FormatsText `yaml:"formats"`
	Paper   FieldText   `yaml:"paper"`
	Whole   WholeText   `yaml:"whole"`
	Reader  FieldText   `yaml:"reader"`
	Readers struct {
		Us       string `yaml:"us"`
		Trustees string `yaml:"trustees"`
		Partner  string `yaml:"partner"`
	} `yaml:"readers"`
	Format   FieldText `yaml:"format"`
	Reminder struct {
		How FieldText `yaml:"how"`
		Yes string    `yaml:"yes"`
		No  string    `yaml:"no"`
	} `yaml:"reminder"`
	Where     FieldText   `yaml:"where"`
	Extras    FieldText   `yaml:"extras"`
	TooMany   string      `yaml:"too_many"`          // of the extras are ticked
	There     string      `yaml:"there" fill:"path"` // there is already a file of that name
	Replace   string      `yaml:"replace"`
	Another   string      `yaml:"another"`
	NoFolder  string      `yaml:"no_folder" fill:"folder"`
	Folder    string      `yaml:"folder" fill:"path"` // the path is a folder's
	LongName  string      `yaml:"long_name"`
	NoDays    string      `yaml:"no_days"` // nothing in the plan has a day
	Undated   Plural      `yaml:"undated"` // steps without a day, which a calendar has no place for
	Unwritten string      `yaml:"unwritten" fill:"path"`
	Done      string      `yaml:"done" fill:"path"`
	Look      string      `yaml:"look"`
	Open      string      `yaml:"open"`
	Opened    string      `yaml:"opened"`
	NotOpened string      `yaml:"not_opened" fill:"path"`
	More      string      `yaml:"more"`
	Back      string      `yaml:"back"`
	Command   PageCommand `yaml:"command"`
}

// WholeText has the words for sending a whole organisation to another computer.
type WholeText struct {
	Choice string    `yaml:"choice"`
	Name   string    `yaml:"name"` // in a file's name
	How    FieldText `yaml:"how"`
	Copy   string    `yaml:"copy"`
	Move   string    `yaml:"move"`
	Along  FieldText `yaml:"along"`
	Notes  string    `yaml:"notes"`
	Views  string    `yaml:"views"`
	Look   string    `yaml:"look"`
	Lock   FieldText `yaml:"lock"`
	Open   string    `yaml:"open"`
	Locked string    `yaml:"locked"`
	Moved  string    `yaml:"moved" fill:"name"`
}

// PapersText names the papers.
type PapersText struct {
	Report   string `yaml:"report"`
	Plan     string `yaml:"plan"`
	Offer    string `yaml:"offer"`
	Day      string `yaml:"day"`
	Answers  string `yaml:"answers"`
	Calendar string `yaml:"calendar"`

	Everything  string `yaml:"everything"`
	Differences string `yaml:"differences"`
	Late        string `yaml:"late,omitempty"` // about all organisations, and so not among the choices
}

// By returns the name of a paper.
func (t PapersText) By(paper string) string {
	return map[string]string{"report": t.Report, "plan": t.Plan, "offer": t.Offer, "day": t.Day, "answers": t.Answers, "calendar": t.Calendar,
		"everything": t.Everything, "differences": t.Differences, "late": t.Late}[paper]
}

// FormatsText says what each kind of file is good for.
type FormatsText struct {
	PDF      string `yaml:"pdf"`
	Word     string `yaml:"docx"`
	HTML     string `yaml:"html"`
	Markdown string `yaml:"md"`
	JSON     string `yaml:"json"`
	Excel    string `yaml:"xlsx"`
	CSV      string `yaml:"csv"`
	Calendar string `yaml:"ics"`
}

// By returns the words for a format, named by the ending of its files.
func (t FormatsText) By(format string) string {
	return map[string]string{"pdf": t.PDF, "docx": t.Word, "html": t.HTML, "md": t.Markdown, "json": t.JSON, "xlsx": t.Excel,
		"csv": t.CSV, "ics": t.Calendar}[format]
}
