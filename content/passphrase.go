package content

// Passphrase has the words for the passphrase: what is asked before anything opens, and how it is set, changed and removed.
type Passphrase struct {
	Locked         string `yaml:"locked"`
	Wrong          string `yaml:"wrong_passphrase"`
	LockDamaged    string `yaml:"lock_damaged"`
	LockLost       string `yaml:"lock_lost" fill:"path"`
	CopiesReadable string `yaml:"copies_readable"`
	DamagedFile    string `yaml:"damaged_file"`
	NoPassphrase   string `yaml:"no_passphrase"`
	NobodyToAsk    string `yaml:"nobody_to_ask"`
	EmptyFile      string `yaml:"empty_file" fill:"path"`
	Ended          string `yaml:"ended"`
	TooShort       string `yaml:"too_short"`
	ActionUnknown  string `yaml:"action_unknown" fill:"given"`
	SetAlready     string `yaml:"set_already"`

	Ask              string `yaml:"ask"`
	OpensWith        string `yaml:"opens_with" fill:"path"`
	ByCode           string `yaml:"by_code"`
	ReadableByOthers string `yaml:"readable_by_others" fill:"path"` // the file with the passphrase

	Set struct {
		Says    []string `yaml:"says"`
		New     string   `yaml:"new"`
		Again   string   `yaml:"again"`
		Differs string   `yaml:"differs"`
		Code    string   `yaml:"code"`
		CodeIs  string   `yaml:"code_is" fill:"code"`
		Keep    string   `yaml:"keep"`
		Back    string   `yaml:"back"`
		NotLast string   `yaml:"not_last"`
		Waiting string   `yaml:"waiting"`
		Done    string   `yaml:"done"`
		Stopped string   `yaml:"stopped"`
	} `yaml:"set"`
	Change struct {
		Says []string `yaml:"says"`
		Done string   `yaml:"done"`
	} `yaml:"change"`
	Remove struct {
		Says []string `yaml:"says"`
		Sure string   `yaml:"sure"`
		Done string   `yaml:"done"`
	} `yaml:"remove"`
	Which struct {
		Says   string `yaml:"says"`
		Change string `yaml:"change"`
		Remove string `yaml:"remove"`
		Ask    string `yaml:"ask"`
	} `yaml:"which"`
	Leftovers struct {
		Says string `yaml:"says" fill:"names"`
		Sure string `yaml:"sure"`
	} `yaml:"leftovers"`
	Agree string `yaml:"agree"` // what to type to go on

	Page struct {
		Title     string `yaml:"title"`
		None      string `yaml:"none"`
		Set       string `yaml:"set"`
		LockSays  string `yaml:"lock_says"`
		SetRow    string `yaml:"set_row"`
		ChangeRow string `yaml:"change_row"`
		RemoveRow string `yaml:"remove_row"`
		LockRow   string `yaml:"lock_row"`
		IdleRow   string `yaml:"idle_row"`
		Idle      Plural `yaml:"idle"`
		Never     string `yaml:"never"`
		IdleKept  string `yaml:"idle_kept" fill:"after"`
		NoIdle    string `yaml:"no_idle"`
		Outside   string `yaml:"outside"`
		Return    string `yaml:"return"`
	} `yaml:"page"`
	Command    PageCommand `yaml:"command"`
	Lock       PageCommand `yaml:"lock"`
	LockedNow  string      `yaml:"locked_now"`
	LockedIdle string      `yaml:"locked_idle"`
	OwnSays    string      `yaml:"own_says"` // about a copy that leaves
	OwnLocked  string      `yaml:"own_locked" fill:"path"`
	OwnWrong   string      `yaml:"own_wrong" fill:"path"`
	OwnOpens   string      `yaml:"own_opens" fill:"path"`
	OwnOpen    string      `yaml:"own_open"` // it is not locked, although the data file is
	BackedUp   string      `yaml:"backed_up"`
	LeftLocked string      `yaml:"left_locked"`
	HalfLine   string      `yaml:"half_line" fill:"text"` // line by line
	NoLock     string      `yaml:"no_lock"`
}
