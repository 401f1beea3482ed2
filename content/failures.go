package content

// Failures says what is wrong, and what to do, when something cannot be done.
type Failures struct {
	Held                   string `yaml:"held"`
	HeldSince              string `yaml:"held_since" fill:"time,pid"`
	HeldStopped            string `yaml:"held_stopped" fill:"time,pid"` // by a suspended program
	Newer                  string `yaml:"newer"`
	Damaged                string `yaml:"damaged" fill:"path"`
	NothingLeft            string `yaml:"nothing_left" fill:"path"`
	LeftDamaged            string `yaml:"left_damaged"`
	RepairUnasked          string `yaml:"repair_unasked"`
	Folder                 string `yaml:"folder" fill:"path"`
	LinkNowhere            string `yaml:"link_nowhere" fill:"path,target"`
	FolderUnwritable       string `yaml:"folder_unwritable" fill:"path"`
	FolderReadOnly         string `yaml:"folder_read_only" fill:"path"`
	NotSaved               string `yaml:"not_saved"`
	NotSavedFull           string `yaml:"not_saved_full"`
	NotSavedReadOnly       string `yaml:"not_saved_read_only"`
	NotSavedInUse          string `yaml:"not_saved_in_use"`
	StillKept              string `yaml:"still_kept" fill:"why"` // after that was checked
	GoneRemoved            string `yaml:"gone_removed" fill:"path"`
	GoneReplaced           string `yaml:"gone_replaced" fill:"path"`
	GoneOverwritten        string `yaml:"gone_overwritten" fill:"path"`
	GoneCut                string `yaml:"gone_cut" fill:"path"`
	GoneFailing            string `yaml:"gone_failing" fill:"path"`
	UnsoundCopy            string `yaml:"unsound_copy" fill:"path"` // a backup to be put back
	UnsoundFile            string `yaml:"unsound_file"`             // the file that a backup is to be made from
	BackupExists           string `yaml:"backup_exists" fill:"path"`
	BackupAway             string `yaml:"backup_away" fill:"path"`      // the folder is not there
	BackupElsewhere        string `yaml:"backup_elsewhere" fill:"path"` // the folder cannot be written
	NoFolder               string `yaml:"no_folder" fill:"path"`
	NoCase                 string `yaml:"no_case" fill:"text"`
	SeveralCases           string `yaml:"several_cases" fill:"text,names"`
	Unreadable             string `yaml:"unreadable" fill:"name,parts"`
	UnreadableUnknown      string `yaml:"unreadable_unknown" fill:"id"` // not even the name is known
	CaseLost               string `yaml:"case_lost"`                    // one of several; which is not known
	DamagedRow             string `yaml:"damaged_row"`                  // in the list, instead of how far it has got
	OlderState             string `yaml:"older_state"`
	Settings               string `yaml:"settings_unreadable"`
	NoTerminal             string `yaml:"no_terminal"`
	TerminalTooSimple      string `yaml:"terminal_too_simple"`
	Broke                  string `yaml:"broke"`
	Interrupted            string `yaml:"interrupted"`
	AndKept                string `yaml:"and_kept" fill:"what"` // after either, once that was checked
	FileMissing            string `yaml:"file_missing" fill:"path"`
	FileChanged            string `yaml:"file_changed" fill:"path"`
	FileUnreadable         string `yaml:"file_unreadable" fill:"path"`
	FileUnwritable         string `yaml:"file_unwritable" fill:"path"`
	FileUnwritableFull     string `yaml:"file_unwritable_full" fill:"path"`
	FileUnwritableReadOnly string `yaml:"file_unwritable_read_only" fill:"path"`
	FileUnwritableInUse    string `yaml:"file_unwritable_in_use" fill:"path"` // on Windows, if another program has it open
	OutputUnwritable       string `yaml:"output_unwritable"`                  // standard output
	OutputUnwritableDone   string `yaml:"output_unwritable_done"`             // the same, after the work
	FileExists             string `yaml:"file_exists" fill:"path"`
	BundleNone             string `yaml:"bundle_none" fill:"path"`
	BundleNewer            string `yaml:"bundle_newer" fill:"path"`
	BundleDamaged          string `yaml:"bundle_damaged" fill:"path"`
	BundleUnreadable       string `yaml:"bundle_unreadable" fill:"path"`
	BundleDataFile         string `yaml:"bundle_data_file" fill:"path"`
	BundleTooLarge         string `yaml:"bundle_too_large"`
	BundleNotRight         string `yaml:"bundle_not_right" fill:"path"`
	BundleFolder           string `yaml:"bundle_folder" fill:"path"`
	BundleName             string `yaml:"bundle_name" fill:"ending"`
	BundleAlone            string `yaml:"bundle_alone"`
	BundleVisit            string `yaml:"bundle_visit"`
	NoVisit                string `yaml:"no_visit" fill:"name,number,visits"`
	OneVisit               string `yaml:"one_visit" fill:"name,number,visit"` // there is only one
	Whose                  string `yaml:"whose"`                              // a search for one's own, but nobody has said who that is
	NotAllIn               string `yaml:"not_all_in"`
	NeedsYes               string `yaml:"needs_yes"`
	NeedsAgain             string `yaml:"needs_again" fill:"name"`
	Sheet                  string `yaml:"sheet" fill:"line,path,sentence"`
	SheetWhole             string `yaml:"sheet_whole" fill:"path,sentence"`
	StandardInput          string `yaml:"standard_input"`
	Format                 string `yaml:"format" fill:"format,formats"`
	FormatFromName         string `yaml:"format_from_name" fill:"path,formats"`
	TwoFormats             string `yaml:"two_formats" fill:"one,other"`
	Choice                 string `yaml:"choice" fill:"flag,given,choices"`
	Language               string `yaml:"language" fill:"given,languages"`
	NotForTerminal         string `yaml:"not_for_terminal"`
	Command                string `yaml:"command" fill:"problem"`
	CommandUnknown         string `yaml:"command_unknown" fill:"text"`
	CommandFlag            string `yaml:"command_flag" fill:"text"`
	CommandValue           string `yaml:"command_value" fill:"text"`
	CommandFlagValue       string `yaml:"command_flag_value" fill:"value,text"`
	CommandArguments       string `yaml:"command_arguments"`
	CheckProblems          Plural `yaml:"check_problems"`
	NoOffer                string `yaml:"no_offer" fill:"missing"`
	HalfView               string `yaml:"half_view"`
	ExportTooLarge         string `yaml:"export_too_large"`
	Unknown                string `yaml:"unknown"`
}
