package content

// Backups has the words about the copies of everything that is kept.
type Backups struct {
	Title         string `yaml:"title"`
	Last          string `yaml:"last" fill:"when,count"`
	Never         string `yaml:"never"`
	Next          string `yaml:"next" fill:"path"`   // the folder next to the file
	Second        string `yaml:"second" fill:"path"` // the folder that was chosen
	Private       string `yaml:"private"`
	PrivateLocked string `yaml:"private_locked"`
	When          string `yaml:"when" fill:"date,time"`
	Now           string `yaml:"now"`
	Done          string `yaml:"done"`
	Choose        string `yaml:"choose"`
	Change        string `yaml:"change"`
	End           string `yaml:"end"`
	Ended         string `yaml:"ended"`
	Heading       string `yaml:"heading"`   // over the backups
	Before        string `yaml:"before"`    // marks a backup, as do the next two
	Elsewhere     string `yaml:"elsewhere"` // it is not next to the file
	Unreadable    string `yaml:"unreadable"`
	Folder        struct {
		Label string `yaml:"label"`
		Hint  string `yaml:"hint"`
		Empty string `yaml:"empty"`
		Done  string `yaml:"done" fill:"path"`
	} `yaml:"folder"` // asks for the second folder
	Put struct {
		Title      string   `yaml:"title"`
		This       string   `yaml:"this" fill:"when"`
		Says       []string `yaml:"says"`
		Yes        string   `yaml:"yes"`
		No         string   `yaml:"no"`
		Unreadable string   `yaml:"unreadable"`
		Newer      string   `yaml:"newer"`
		Gone       string   `yaml:"gone"`
		Done       string   `yaml:"done" fill:"when"`
		Aside      string   `yaml:"aside" fill:"when,path"`
	} `yaml:"put"` // asks before one is put back
}

// Privacy says who can read a backup, if the data file has a passphrase and if it has none.
func (b *Backups) Privacy(sealed bool) string {
	if sealed {
		return b.PrivateLocked
	}
	return b.Private
}
