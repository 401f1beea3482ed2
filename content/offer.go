package content

import "equalfooting/assessment"

// Offer words the page for partners: what an organisation brings, what it can show, and what it asks for. All of it but
// Safe, Nothing, Form and Commands stands on the page itself, so nothing in it may sound like a mark.
type Offer struct {
	Title   string `yaml:"title" fill:"name"`
	Safe    string `yaml:"safe"`    // on the screen: that the page can be handed over
	Nothing string `yaml:"nothing"` // on the screen, while there is nothing to name
	// The notes at the end: what the page is, that only the quick check was answered, and what it was made from.
	NoTest   string `yaml:"no_test"`
	Quick    string `yaml:"quick"`
	MadeFrom string `yaml:"made_from" fill:"version"`
	Strong   string `yaml:"strong"` // over the strongest areas, on paper
	Words    struct {
		Title   string `yaml:"title"`
		Opening string `yaml:"opening" fill:"parts"` // until the organisation writes its own
		Start   string `yaml:"start"`                // likewise, while there is nothing to name
	} `yaml:"words"`
	Areas map[assessment.Domain]OfferArea `yaml:"areas"`
	Told  string                          `yaml:"told" fill:"statement"` // it can be described
	Paper string                          `yaml:"paper" fill:"statement"`
	Proof string                          `yaml:"proof" fill:"statement"` // someone independent has checked it
	Show  struct {
		Title string `yaml:"title"`
	} `yaml:"show"`
	Asks struct {
		Title        string `yaml:"title"`
		OfMainstream string `yaml:"of_mainstream"` // over what support bodies and funders ask: others may read it too
	} `yaml:"asks"`
	Contact struct {
		Title string `yaml:"title"`
		Label string `yaml:"label"`
	} `yaml:"contact"`
	Form     OfferFormText `yaml:"form"`
	Commands struct {
		Change PageCommand `yaml:"change"`
	} `yaml:"commands"`
}

// OfferArea words one of the six domains for a partner.
type OfferArea struct {
	Title ByAudience `yaml:"title" fill:"domain"`
	Part  ByAudience `yaml:"part"` // within the opening sentence
}

// OfferFormText words the form in which the organisation changes the page's words.
type OfferFormText struct {
	Title string    `yaml:"title"`
	Words FieldText `yaml:"words"`
	Show  FieldText `yaml:"show"`
	Asks  FieldText `yaml:"asks"`
	Clear string    `yaml:"clear"` // after each hint: how to go back to the usual words, and how to leave a part out
	Done  string    `yaml:"done"`
}
