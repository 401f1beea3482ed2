package content

// Views has the words for what others say to the same questions: a mentor's own view, and the answers of several people.
type Views struct {
	Day    string   `yaml:"day"` // the label of the day on which the answers were given
	Title  string   `yaml:"title"`
	Says   []string `yaml:"says"`
	Mentor struct {
		Start   string `yaml:"start"`
		Name    string `yaml:"name"`
		Hint    string `yaml:"hint"`
		Nobody  string `yaml:"nobody"` // used if no name was given
		Row     string `yaml:"row" fill:"name"`
		Sealed  string `yaml:"sealed" fill:"answered,of"`
		Ready   string `yaml:"ready"`
		Opened  string `yaml:"opened"`
		Open    string `yaml:"open"`                       // asks whether to open it
		OpenAs  string `yaml:"open_as" fill:"answered,of"` // as it is, if it is not complete
		Yes     string `yaml:"yes"`
		No      string `yaml:"no"`
		Change  string `yaml:"change"`  // continue to answer instead
		Changed string `yaml:"changed"` // it was opened
		Turn    string `yaml:"turn"`    // before going on with a sealed view
		GoOn    string `yaml:"go_on"`
		Leave   string `yaml:"leave"`
		Past    string `yaml:"past"` // one from an earlier visit that was never complete
	} `yaml:"mentor"`
	Unnamed  string `yaml:"unnamed" fill:"number"` // a view without a name
	Own      string `yaml:"own"`                   // the name for the organisation's own answers next to the others'
	Answered string `yaml:"answered" fill:"answered,of"`
	Compare  string `yaml:"compare"`
	TooFew   string `yaml:"too_few"` // nothing to compare yet
	Import   struct {
		File   string `yaml:"file"`
		Hint   string `yaml:"hint"`
		Name   string `yaml:"name"`
		Called string `yaml:"called"` // the hint for the name
		Closed struct {
			Label string `yaml:"label"`
			Hint  string `yaml:"hint"`
			Empty string `yaml:"empty"`
			No    string `yaml:"no"`
			Yes   string `yaml:"yes"`
		} `yaml:"closed"`
		NoFiles    string `yaml:"no_files"`                // there is none in the folder
		OfFile     string `yaml:"of_file" fill:"file,why"` // of several
		Twice      string `yaml:"twice" fill:"name"`
		Several    Plural `yaml:"several"` // came in at once
		Other      string `yaml:"other"`   // the file is about another kind of organisation
		Done       string `yaml:"done" fill:"name"`
		DoneClosed string `yaml:"done_closed" fill:"name"`
		None       string `yaml:"none"` // the file has no answers
		// It has none to the questions asked here; or there is already a view of that name.
		NotAsked string `yaml:"not_asked"`
		Taken    string `yaml:"taken" fill:"name"`
	} `yaml:"import"`
	Remove struct {
		Title string `yaml:"title"`
		Ask   string `yaml:"ask" fill:"name"`
		Yes   string `yaml:"yes"`
		No    string `yaml:"no"`
		Done  string `yaml:"done" fill:"name"`
	} `yaml:"remove"`
	Differences struct {
		Title      string `yaml:"title"`
		Tally      string `yaml:"tally" fill:"agree,near,apart"`
		Unsettled  string `yaml:"tally_unclear" fill:"tally,unclear"`
		Intro      string `yaml:"intro"`
		None       string `yaml:"none"`
		Agree      string `yaml:"agree"`
		Near       string `yaml:"near"`
		Apart      string `yaml:"apart"`
		Unclear    string `yaml:"unclear"`
		Said       string `yaml:"said" fill:"name,answer"`
		Agreed     string `yaml:"agreed"`
		AgreedOn   Plural `yaml:"agreed_on"`   // how many were agreed on
		ShowAgreed Plural `yaml:"show_agreed"` // leads to these
		AgreedSays string `yaml:"agreed_says"`
		ShowOpen   string `yaml:"show_open"` // leads back to the others
		Record     string `yaml:"record" fill:"answer"`
		Ask        string `yaml:"ask"`
		Prompt     string `yaml:"prompt" fill:"prompt"`
		Kept       string `yaml:"kept" fill:"answer"`
		Leave      string `yaml:"leave"`  // agree on nothing for now
		Result     string `yaml:"result"` // over the section in the results
		Counts     string `yaml:"counts"` // which answers count
		Widest     string `yaml:"widest"`
	} `yaml:"differences"`
	Commands struct {
		Paper  PageCommand `yaml:"paper"`
		Import PageCommand `yaml:"import"`
		Remove PageCommand `yaml:"remove"`
	} `yaml:"commands"`
}
