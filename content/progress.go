package content

// Progress is what is said while something takes longer than a second.
type Progress struct {
	Checking      string `yaml:"checking"`
	Listing       string `yaml:"listing"`
	BackingUp     string `yaml:"backing_up"`
	ReadingBackup string `yaml:"reading_backup"`
	PuttingBack   string `yaml:"putting_back"`
	Deleting      string `yaml:"deleting"`
	Repairing     string `yaml:"repairing"`
	Settling      string `yaml:"settling"`
	Rescuing      string `yaml:"rescuing"`
	ReadingFile   string `yaml:"reading_file"`
	BringingIn    string `yaml:"bringing_in"`
	TakingIn      string `yaml:"taking_in"`
	TakingOneIn   string `yaml:"taking_one_in"`
	Exporting     string `yaml:"exporting"`
	Opening       string `yaml:"opening"`
	Locking       string `yaml:"locking"`

	HowFar   string            `yaml:"how_far" fill:"done,of"`
	HowFarIn string            `yaml:"how_far_in" fill:"step,done,of"`
	Steps    map[string]string `yaml:"steps"` // by the names that the store gives them

	MayStop      string `yaml:"may_stop"`
	MayStopPlain string `yaml:"may_stop_plain"`
	Stop         string `yaml:"stop"` // what the key for that does
	Stopping     string `yaml:"stopping"`
	Stopped      string `yaml:"stopped"`
	NotTaken     string `yaml:"not_taken"`
}
