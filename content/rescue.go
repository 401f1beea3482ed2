package content

// Rescue has the words for what can be done if something could not be saved.
type Rescue struct {
	Title string `yaml:"title"`
	All   string `yaml:"all"`  // everything that is kept, before the path
	Some  string `yaml:"some"` // if the file cannot be read any more
	Save  string `yaml:"save"`
	Where struct {
		Row   string `yaml:"row"`
		Label string `yaml:"label"`
		Hint  string `yaml:"hint"`
		Empty string `yaml:"empty"`
	} `yaml:"where"`
	Retry   string `yaml:"retry"`
	Retried string `yaml:"retried"` // the second attempt saved it
	Leave   string `yaml:"leave"`
	First   string `yaml:"first"` // said to somebody who leaves and has not chosen yet
	Sure    struct {
		Says string `yaml:"says"`
		Back string `yaml:"back"`
	} `yaml:"sure"`
	Done struct {
		Title   string `yaml:"title"`
		All     string `yaml:"all"`  // before the path
		Some    string `yaml:"some"` // also before the path
		Names   string `yaml:"names" fill:"names,folder"`
		Again   string `yaml:"again"`   // if the new file is in the old one's place
		Restore string `yaml:"restore"` // over the command
		Command string `yaml:"command" fill:"folder,path"`
		Close   string `yaml:"close"`
	} `yaml:"done"`
	Left struct {
		Saved           string `yaml:"saved" fill:"why,path,how"`
		SavedSome       string `yaml:"saved_some" fill:"why,path,how"`
		Restore         string `yaml:"restore"` // before the command
		Again           string `yaml:"again"`
		Unsaved         string `yaml:"unsaved" fill:"why"`
		UnsavedAnywhere string `yaml:"unsaved_anywhere" fill:"why"`
	} `yaml:"left"`
}
