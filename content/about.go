package content

import "equalfooting/assessment"

// About has the words for what can be said about an organisation before the questions.
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

// ChecksText says for each motivation what to check before acting on it.
type ChecksText struct {
	Title       string                               `yaml:"title"`
	Motivations map[assessment.Motivation]ByAudience `yaml:"motivations"`
}

// CautionText has the words of one of the report's cautions.
type CautionText struct {
	Title   ByAudience `yaml:"title"`
	Text    ByAudience `yaml:"text"`
	Section string     `yaml:"section"`
}

// AboutText has the words of the pages on which an organisation says who it is: the few questions for a new one, and the page of all.
type AboutText struct {
	Title    string    `yaml:"title"`
	New      string    `yaml:"new"` // the form of a new organisation
	Says     string    `yaml:"says"`
	Wait     string    `yaml:"wait"` // next to the row that leads to the page, if something was not said yet
	Line     string    `yaml:"line" fill:"name,value"`
	Unsaid   string    `yaml:"unsaid"` // in place of a missing value
	Position string    `yaml:"position" fill:"number,of"`
	Optional string    `yaml:"optional"`
	Skip     string    `yaml:"skip"`
	Done     string    `yaml:"done"` // a new one has said enough
	Name     FieldText `yaml:"name"`
	Audience FieldText `yaml:"audience"`
	BMEMeans string    `yaml:"bme_means" word:"report"` // the audience's hint unless another word was chosen: it is where BME first appears
	Fixed    string    `yaml:"fixed" fill:"kind"`       // there are answers, so the audience stays
	Partner  FieldText `yaml:"partner"`
	Again    string    `yaml:"again"` // before another answer about partners, if questions would be asked again
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

// CommunitiesText has the words for choosing a word for the communities.
type CommunitiesText struct {
	Row       string    `yaml:"row"`
	Label     string    `yaml:"label"`
	Hint      string    `yaml:"hint"`
	Reports   string    `yaml:"reports" word:"report"` // the report's word
	Back      string    `yaml:"back"`                  // the same, if another word was chosen
	Suggested []string  `yaml:"suggested"`
	Own       string    `yaml:"own"`
	Typed     FieldText `yaml:"typed"` // where a word of one's own is asked for
	Never     []string  `yaml:"never"` // words, in small letters, that make a choice unfit to go before a noun
	Unfit     string    `yaml:"unfit"` // said about a word that has one of them
}

// FieldText has the words of one field of a form.
type FieldText struct {
	Row   string `yaml:"row,omitempty"` // before its value, on a page with other fields
	Label string `yaml:"label"`         // where it is asked for
	Hint  string `yaml:"hint"`
	Empty string `yaml:"empty,omitempty"` // said if a required field is left empty
}
