package content

// Bundles has the words for bringing in a whole organisation from another computer. Those for sending one are in Export.
type Bundles struct {
	Title  string    `yaml:"title"`
	Others string    `yaml:"others"` // the name of the view with the answers that do not count
	File   FieldText `yaml:"file"`

	New      string `yaml:"new" fill:"name"`
	Second   string `yaml:"second"`
	Known    string `yaml:"known" fill:"name"`
	Same     string `yaml:"same" fill:"name"`
	Older    string `yaml:"older" fill:"name"`
	Namesake string `yaml:"namesake"`
	Archived string `yaml:"archived"`
	Left     struct {
		Notes string `yaml:"notes"`
		Views string `yaml:"views"`
		Both  string `yaml:"both"`
	} `yaml:"left_out"`

	About string      `yaml:"about"`
	Kinds BundleKinds `yaml:"kinds"`
	Come  struct {
		New     Plural `yaml:"new"`
		Changed Plural `yaml:"changed"`
		Gone    Plural `yaml:"gone"`
		Kept    Plural `yaml:"kept"`
	} `yaml:"come"`

	Conflicts Plural `yaml:"conflicts"`
	Conflict  struct {
		Theirs string `yaml:"theirs" fill:"what"`
		Ours   string `yaml:"ours" fill:"what"`
		About  string `yaml:"about"`
		Day    string `yaml:"day" fill:"date"`
		Step   string `yaml:"step" fill:"step"`
		Answer string `yaml:"answer" fill:"statement"`
		Visit  string `yaml:"visit" fill:"number,statement"`
	} `yaml:"conflict"`
	Kept string `yaml:"kept"`

	Yes string `yaml:"yes"`
	No  string `yaml:"no"`
	// For one that is here already: to bring it in again, and to open the one that is here.
	Again string `yaml:"again"`
	Here  string `yaml:"here"`
	Done  string `yaml:"done" fill:"name"`
	Open  string `yaml:"open"`
	List  string `yaml:"list"`
}

// BundleKinds names what comes in.
type BundleKinds struct {
	Visits  string `yaml:"visits"`
	Answers string `yaml:"answers"`
	Views   string `yaml:"views"`
	Steps   string `yaml:"steps"`
	Days    string `yaml:"days"`
}
