package content

// Progress is what is said while something takes longer than a second.
type Progress struct {
	Step       string `yaml:"step" fill:"done,of"`
	Checking   string `yaml:"checking"`
	Listing    string `yaml:"listing"`
	BackingUp  string `yaml:"backing_up"`
	BringingIn string `yaml:"bringing_in"`
	TakingIn   string `yaml:"taking_in"`
	Exporting  string `yaml:"exporting"`
}
