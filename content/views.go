package content

// Views words what others say to the same questions: a mentor's own view, and the answers of several people.
type Views struct {
	Day    string   `yaml:"day"` // the label of the day on which the answers were given
	Title  string   `yaml:"title"`
	Says   []string `yaml:"says"`
	Mentor struct {
		Start   string `yaml:"start"`
		Waits   string `yaml:"waits"` // the organisation answers first
		Name    string `yaml:"name"`
		Hint    string `yaml:"hint"`
		Nobody  string `yaml:"nobody"` // called so where no name was given
		Row     string `yaml:"row" fill:"name"`
		Sealed  string `yaml:"sealed" fill:"answered,of"`
		Ready   string `yaml:"ready"`
		Opened  string `yaml:"opened"`
		Open    string `yaml:"open"` // asks whether to open it
		Yes     string `yaml:"yes"`
		No      string `yaml:"no"`
		Change  string `yaml:"change"`  // go on answering instead
		Changed string `yaml:"changed"` // it was opened
		Turn    string `yaml:"turn"`    // before a sealed view is gone on with
		GoOn    string `yaml:"go_on"`
		Leave   string `yaml:"leave"`
		Past    string `yaml:"past"` // one of an earlier visit that was never complete
	} `yaml:"mentor"`
	Own      string `yaml:"own"` // what the organisation's own answers are called beside the others'
	Answered string `yaml:"answered" fill:"answered,of"`
	Compare  string `yaml:"compare"`
	TooFew   string `yaml:"too_few"` // nothing to compare yet
	Import   struct {
		File   string `yaml:"file"`
		Hint   string `yaml:"hint"`
		Name   string `yaml:"name"`
		Called string `yaml:"called"` // the hint for the name
		Empty  string `yaml:"empty"`
		Other  string `yaml:"other"` // the file is about another kind of organisation
		Done   string `yaml:"done" fill:"name"`
		None   string `yaml:"none"` // the file has no answers
		// It has none to what is asked here; or there is a view of that name.
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
		Title   string `yaml:"title"`
		Tally   string `yaml:"tally" fill:"agree,near,apart,unclear"`
		Intro   string `yaml:"intro"`
		None    string `yaml:"none"`
		Agree   string `yaml:"agree"`
		Near    string `yaml:"near"`
		Apart   string `yaml:"apart"`
		Unclear string `yaml:"unclear"`
		Said    string `yaml:"said" fill:"name,answer"`
		Agreed  string `yaml:"agreed"`
		Record  string `yaml:"record" fill:"answer"`
		Ask     string `yaml:"ask"`
		Prompt  string `yaml:"prompt" fill:"prompt"`
		Kept    string `yaml:"kept" fill:"answer"`
		Leave   string `yaml:"leave"`  // agree on nothing for now
		Result  string `yaml:"result"` // over the section in the results
		Counts  string `yaml:"counts"` // which answers count
		Widest  string `yaml:"widest"`
	} `yaml:"differences"`
	Commands struct {
		Import PageCommand `yaml:"import"`
		Remove PageCommand `yaml:"remove"`
	} `yaml:"commands"`
}
