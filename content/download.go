package content

// Download has the words that go with the program when it is released as a file. Only .ci/packaging, which makes those files, reads it.
type Download struct {
	Title     string       `yaml:"title"`
	About     string       `yaml:"about"`
	Start     string       `yaml:"start"` // over the steps of a system
	Windows   []string     `yaml:"windows"`
	Mac       []string     `yaml:"mac"`
	Linux     []string     `yaml:"linux"`
	Debian    []string     `yaml:"debian"` // once the package is installed
	Opens     string       `yaml:"opens"`  // over what to do then
	OpensHow  []string     `yaml:"opens_how"`
	Know      string       `yaml:"know"` // over the rest
	Kept      string       `yaml:"kept"`
	InFolder  DownloadKnow `yaml:"in_folder"`
	Installed DownloadKnow `yaml:"installed"`
	Menu      struct {
		Kind     string   `yaml:"kind"`
		Keywords []string `yaml:"keywords"`
	} `yaml:"menu"`
}

// DownloadKnow is what depends on how the program came onto the computer.
type DownloadKnow struct {
	Apart  string `yaml:"apart"`
	Remove string `yaml:"remove"`
	PassOn string `yaml:"pass_on"`
}
