package content

import "equalfooting/assessment"

// Commands is what the command line says about itself.
type Commands struct {
	Root          CommandText `yaml:"root"`
	Score         CommandText `yaml:"score"`
	List          CommandText `yaml:"list"`
	Report        CommandText `yaml:"report"`
	Everything    CommandText `yaml:"everything"`
	Plan          CommandText `yaml:"plan"`
	Offer         CommandText `yaml:"offer"`
	Form          CommandText `yaml:"form"`
	Late          CommandText `yaml:"late"`
	Import        CommandText `yaml:"import"`
	Export        CommandText `yaml:"export"`
	Check         CommandText `yaml:"check"`
	Backup        CommandText `yaml:"backup"`
	Restore       CommandText `yaml:"restore"`
	Repair        CommandText `yaml:"repair"`
	Passphrase    CommandText `yaml:"passphrase"`
	Demo          CommandText `yaml:"demo"`
	Completion    string      `yaml:"completion"`
	CompletionFor string      `yaml:"completion_for" fill:"shell"`
	Help          string      `yaml:"help"`
	Flags         struct {
		Data               string `yaml:"data"`
		Plain              string `yaml:"plain"`
		Language           string `yaml:"language"`
		Format             string `yaml:"format"`
		JSON               string `yaml:"json"`
		CSV                string `yaml:"csv"`
		Untouched          string `yaml:"untouched"`
		Output             string `yaml:"output"`
		PaperFormat        string `yaml:"paper_format" fill:"formats"`
		For                string `yaml:"for"`
		Document           string `yaml:"document"`
		Audience           string `yaml:"audience"`
		Edition            string `yaml:"edition"`
		Partner            string `yaml:"partner"`
		Case               string `yaml:"case"`
		As                 string `yaml:"as"`
		Closed             string `yaml:"closed"`
		To                 string `yaml:"to"`
		Bundle             string `yaml:"bundle"`
		Move               string `yaml:"move"`
		All                string `yaml:"all"`
		Notes              string `yaml:"notes"`
		Views              string `yaml:"views"`
		Force              string `yaml:"force"`
		Visit              string `yaml:"visit"`
		NoReminders        string `yaml:"no_reminders"`
		Separator          string `yaml:"separator"`
		Yes                string `yaml:"yes"`
		Again              string `yaml:"again"`
		Lock               string `yaml:"lock"`
		PassphraseFile     string `yaml:"passphrase_file"`
		FilePassphraseFile string `yaml:"file_passphrase_file"`
		NewPassphraseFile  string `yaml:"new_passphrase_file"`
		Help               string `yaml:"help"`
		Version            string `yaml:"version"`
	} `yaml:"flags"`
	Headings struct {
		Usage    string `yaml:"usage"`
		Commands string `yaml:"commands"`
		Flags    string `yaml:"flags"`
		More     string `yaml:"more"`
	} `yaml:"headings"`
	ListRow         string                        `yaml:"list_row" fill:"id,name"`
	ListState       string                        `yaml:"list_state" fill:"state"`
	ListEmpty       string                        `yaml:"list_empty"`
	ListNotFound    string                        `yaml:"list_not_found"`
	Example         string                        `yaml:"example"`
	PutAway         string                        `yaml:"put_away"`
	CheckGood       string                        `yaml:"check_good"`
	CheckCounts     string                        `yaml:"check_counts" fill:"cases,answers"`
	CheckProblem    string                        `yaml:"check_problem" fill:"problem"`
	CheckUnread     string                        `yaml:"check_unread" fill:"what"` // about one organisation
	CheckPlace      string                        `yaml:"check_place" fill:"id"`
	CheckRest       string                        `yaml:"check_rest"`
	Problems        map[string]string             `yaml:"problems"`
	CheckContent    string                        `yaml:"check_content"`
	BackedUp        string                        `yaml:"backed_up" fill:"path"`
	BackedUpHere    string                        `yaml:"backed_up_here" fill:"path"`
	BackedUpTo      string                        `yaml:"backed_up_to" fill:"path"`
	BackedUpEnd     string                        `yaml:"backed_up_end"`
	Restored        string                        `yaml:"restored" fill:"path,folder"`
	RestoredAside   string                        `yaml:"restored_aside" fill:"path,aside"`
	DemoKept        string                        `yaml:"demo_kept"`
	ExportedVisit   string                        `yaml:"exported_visit" fill:"which,number"` // about an export of an earlier visit than the last
	ExportedWithout string                        `yaml:"exported_without" fill:"parts,id"`   // about an answers file, which has no place for them
	LeftOut         map[assessment.LeftOut]string `yaml:"left_out"`
	ReportWritten   string                        `yaml:"report_written" fill:"path"`
	Imported        string                        `yaml:"imported" fill:"id,name,answered"`
	ImportedView    string                        `yaml:"imported_view" fill:"name,organisation"`
	ImportedClosed  string                        `yaml:"imported_closed" fill:"name,organisation"`
	BroughtIn       string                        `yaml:"brought_in" fill:"id,name"`
	NotBroughtIn    string                        `yaml:"not_brought_in"`
	ImportAsk       string                        `yaml:"import_ask"`
	ImportAgain     string                        `yaml:"import_again"`
	Twin            string                        `yaml:"import_twin" fill:"name,id"`
	TwinFile        string                        `yaml:"import_twin_file" fill:"name,path"`
	TwinLeft        string                        `yaml:"import_twin_left"`
	ImportYes       []string                      `yaml:"import_yes"` // what can be typed for it
	MovedTo         string                        `yaml:"moved_to" fill:"name,path"`
}

// CommandText has the words of one command's help.
type CommandText struct {
	Short string `yaml:"short"`
	Long  string `yaml:"long,omitempty"`
}
