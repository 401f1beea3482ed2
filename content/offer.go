package content

import "equalfooting/assessment"

// Offer has the words of the page for partners: what an organisation brings, what it can show for that, and what it asks for. Nothing on
// the page itself may sound like a mark.
type Offer struct {
	Title    string                         `yaml:"title" fill:"name"`
	About    string                         `yaml:"about"` // over what it does, and for which people
	Does     string                         `yaml:"does"`
	For      string                         `yaml:"for"`
	Good     string                         `yaml:"good"`                   // over what it is good at
	Told     string                         `yaml:"told" fill:"statement"`  // it can be described
	Paper    string                         `yaml:"paper" fill:"statement"` // it is in writing
	Proof    string                         `yaml:"proof" fill:"statement"` // someone independent has checked it
	Asks     string                         `yaml:"asks"`                   // over what is asked of a partner
	AskOf    string                         `yaml:"ask_of" fill:"who,what"` // an ask that is not for every reader
	AskedOf  map[assessment.Audience]string `yaml:"asked_of"`
	Contact  OfferContact                   `yaml:"contact"`
	NoTest   string                         `yaml:"no_test"`                  // what the page is, at its end
	MadeFrom string                         `yaml:"made_from" fill:"version"` // also at its end
	Quick    string                         `yaml:"quick"`                    // also at its end: only the quick check was answered
	Steps    OfferSteps                     `yaml:"steps"`
	Form     OfferForm                      `yaml:"form"`
}

// OfferContact has the words for how a partner reaches the organisation.
type OfferContact struct {
	Title string `yaml:"title"`
	Label string `yaml:"label"` // over room to write it by hand
}

// OfferSteps has the words of the screen for putting the page together.
type OfferSteps struct {
	Intro     string       `yaml:"intro"`
	Ready     string       `yaml:"ready"`   // there is a page
	Missing   OfferMissing `yaml:"missing"` // there is none yet
	Words     string       `yaml:"words"`
	Questions string       `yaml:"questions"` // leads to the questions, if there is nothing to name
	Asks      string       `yaml:"asks"`
	Contact   string       `yaml:"contact"`
	Read      string       `yaml:"read"`
	Make      string       `yaml:"make"`
	Done      string       `yaml:"done"`
	NotYet    string       `yaml:"not_yet"`
	Chosen    Plural       `yaml:"chosen"` // how many asks
	None      string       `yaml:"none"`   // no ask is chosen
}

// OfferMissing says what is missing for a page.
type OfferMissing struct {
	Words string `yaml:"words"`
	Good  string `yaml:"good"`
}

// OfferForm has the words for what the organisation is asked for the page.
type OfferForm struct {
	Title    string    `yaml:"title"`
	Does     FieldText `yaml:"does"`
	For      FieldText `yaml:"for"`
	Asks     FieldText `yaml:"asks"`
	MoreAsks FieldText `yaml:"more_asks"` // the same, if they do not all fit on a screen
	Contact  FieldText `yaml:"contact"`
	TooMany  string    `yaml:"too_many"` // too many asks are ticked
	NoAsks   string    `yaml:"no_asks"`  // its answers lead to no asks
}
