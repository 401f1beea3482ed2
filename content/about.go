package content

import "equalfooting/assessment"

// About words what can be said of an organisation before the questions.
type About struct {
	Audiences        map[assessment.Audience]string       `yaml:"audiences"`
	AudiencesOnPaper map[assessment.Audience]string       `yaml:"audiences_on_paper" word:"report"`
	Partners         map[assessment.Partner]string        `yaml:"partners"`
	Incomes          map[assessment.Income]string         `yaml:"incomes"`
	Motivations      map[assessment.Motivation]ByAudience `yaml:"motivations"`
	Checks           ChecksText                           `yaml:"checks"`
	Partnerships     map[assessment.Partnership]string    `yaml:"partnerships"`
	Approaches       map[assessment.Approach]ByAudience   `yaml:"approaches"`
	Cautions         map[assessment.Caution]CautionText   `yaml:"cautions"`
}

// ChecksText says of each motivation what to check before one acts on it.
type ChecksText struct {
	Title       string                               `yaml:"title"`
	Motivations map[assessment.Motivation]ByAudience `yaml:"motivations"`
}

// CautionText words one of the report's cautions.
type CautionText struct {
	Title   ByAudience `yaml:"title"`
	Text    ByAudience `yaml:"text"`
	Section string     `yaml:"section"`
}

// AboutText words the pages on which an organisation says who it is: the few questions of a new one, and the page of all.
type AboutText struct {
	Title    string    `yaml:"title"`
	New      string    `yaml:"new"` // the form of a new organisation
	Says     string    `yaml:"says"`
	Wait     string    `yaml:"wait"` // beside the row that leads to the page, where something was not said yet
	Line     string    `yaml:"line" fill:"name,value"`
	Unsaid   string    `yaml:"unsaid"` // in place of a value
	Position string    `yaml:"position" fill:"number,of"`
	Optional string    `yaml:"optional"`
	Skip     string    `yaml:"skip"`
	Done     string    `yaml:"done"` // a new one has said enough
	Name     FieldText `yaml:"name"`
	Audience FieldText `yaml:"audience"`
	BMEMeans string    `yaml:"bme_means" word:"report"` // the audience's hint as long as no other word was chosen: it is where BME is first met
	Fixed    string    `yaml:"fixed" fill:"kind"`       // there are answers, so the audience stays
	Partner  FieldText `yaml:"partner"`
	Again    string    `yaml:"again"` // before another answer on partners, where questions would be asked again
	Asked    string    `yaml:"asked"` // after it
	Edition  struct {
		Row   string `yaml:"row"`
		Label string `yaml:"label"`
		Hint  string `yaml:"hint"`
		Full  string `yaml:"full"`
		Quick string `yaml:"quick"`
	} `yaml:"edition"`
	Company struct {
		Row      string `yaml:"row"`
		Label    string `yaml:"label"`
		Hint     string `yaml:"hint"`
		Alone    string `yaml:"alone"`
		Mentor   string `yaml:"mentor"`
		OneToOne string `yaml:"one_to_one"`
		Paper    string `yaml:"paper"`
		Typing   string `yaml:"typing"` // the same in a few words
	} `yaml:"company"`
	Facilitator FieldText       `yaml:"facilitator"`
	Communities CommunitiesText `yaml:"communities"`
	Income      FieldText       `yaml:"income"`
	Staff       FieldText       `yaml:"staff"`
	Volunteers  FieldText       `yaml:"volunteers"`
	Mentor      FieldText       `yaml:"mentor"`
	Place       FieldText       `yaml:"place"`
	Motivations FieldByAudience `yaml:"motivations"`
	Reasons     Plural          `yaml:"reasons"` // how many are ticked
	Partnership FieldByAudience `yaml:"partnership"`
	Approach    FieldByAudience `yaml:"approach"`
}

// CommunitiesText words the choice of a word for the communities.
type CommunitiesText struct {
	Row       string    `yaml:"row"`
	Label     string    `yaml:"label"`
	Hint      string    `yaml:"hint"`
	Reports   string    `yaml:"reports" word:"report"` // the report's
	Back      string    `yaml:"back"`                  // the same, where another one was chosen
	Suggested []string  `yaml:"suggested"`
	Own       string    `yaml:"own"`
	Typed     FieldText `yaml:"typed"` // where one's own is asked
	Never     []string  `yaml:"never"` // words, in small letters, with which nothing can go in front of a noun
	Unfit     string    `yaml:"unfit"` // said of what has one of them
}

// FieldText words one field of a form.
type FieldText struct {
	Row   string `yaml:"row,omitempty"` // before its value, where it stands on a page with others
	Label string `yaml:"label"`         // where it is asked
	Hint  string `yaml:"hint"`
	Empty string `yaml:"empty,omitempty"` // said when a required field is left empty
}
