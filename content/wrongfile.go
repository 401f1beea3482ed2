package content

// WrongFile says what a file is that was brought in place of another one, and which one to bring.
type WrongFile struct {
	Said    string            `yaml:"said" fill:"path,kind,bring"`
	Input   string            `yaml:"input" fill:"kind,bring"` // about standard input
	Kinds   map[string]string `yaml:"kinds"`                   // by what it is
	Bring   map[string]string `yaml:"bring"`                   // by what was wanted
	BringIt map[string]string `yaml:"bring_it"`                // by what it is, if it is useful in another way
}
