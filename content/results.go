package content

import (
	"equalfooting/assessment"
)

// Results is what the results, the recommendations and the report say.
type Results struct {
	Bands      map[assessment.Band]string     `yaml:"bands"`
	Stages     map[assessment.Stage]StageText `yaml:"stages"`
	Priorities map[assessment.Priority]string `yaml:"priorities"`
	Indicative string                         `yaml:"indicative"`
	Overview   struct {
		Title         string `yaml:"title"`
		BeforePartner string `yaml:"before_partner"`
		AllStrong     string `yaml:"all_strong"`
		NoStrengthYet string `yaml:"no_strength_yet" fill:"domains"`
		Growing       Plural `yaml:"growing"`
		AllGrowing    string `yaml:"all_growing"`
		BestAnswers   string `yaml:"best_answers" fill:"statement"`
		StartHere     string `yaml:"start_here"`
		Stage         string `yaml:"stage" fill:"stage,means"`
		StageAlone    string `yaml:"stage_alone" fill:"stage"` // if there is no room for what it means
		HeldByPart    string `yaml:"held_by_part" fill:"domain"`
		HeldByAnswer  string `yaml:"held_by_answer" fill:"answer"`
		HeldUnsure    string `yaml:"held_unsure" fill:"statement"`
		HeldOpen      string `yaml:"held_open" fill:"statement"`
		HeldLeftOut   string `yaml:"held_left_out" fill:"statement"` // it does not apply
		HeldMore      Plural `yaml:"held_more"`                      // this many others do as well
		Even          string `yaml:"even"`
		Unsettled     string `yaml:"unsettled"`
		NoneApply     string `yaml:"none_apply"`
	} `yaml:"overview"`
	Settle struct {
		Title string `yaml:"title"`
		Intro string `yaml:"intro"`
	} `yaml:"settle"`
	Start struct {
		Title   string                            `yaml:"title"`
		Step    string                            `yaml:"step" fill:"why,domain,step"`
		Reasons map[assessment.StartReason]string `yaml:"reasons"`
	} `yaml:"start"`
	Part struct {
		Heading     string `yaml:"heading" fill:"domain,percent,words"`
		HeadingNone string `yaml:"heading_none" fill:"domain,words"` // without a score
	} `yaml:"part"`
	Answer     AnswerInResults `yaml:"answer"`
	Principles struct {
		Title    string                          `yaml:"title"`
		Intro    string                          `yaml:"intro"`
		Names    map[assessment.Principle]string `yaml:"names"`
		Answer   string                          `yaml:"answer" fill:"statement,answer"`
		NotAsked string                          `yaml:"not_asked"` // in the quick check
	} `yaml:"principles"`
	Kind struct {
		Intro  string                            `yaml:"intro"`
		Titles map[assessment.Partnership]string `yaml:"titles"`
	} `yaml:"kind"`
	Bar struct {
		Short string `yaml:"short" fill:"band,rated,asked"`
	} `yaml:"bar"`
	Evidence struct {
		Title      string `yaml:"title"`
		Ahead      string `yaml:"ahead" fill:"domains"`
		AheadMeans string `yaml:"ahead_means"`
		Shown      string `yaml:"shown" fill:"domains"`
		Unwritten  string `yaml:"unwritten"`
		Unknown    string `yaml:"unknown"`
	} `yaml:"evidence"`
	Cautions struct {
		Title   string `yaml:"title"`
		Section string `yaml:"section" fill:"section"`
	} `yaml:"cautions"`
	FindOut struct {
		Title     string `yaml:"title"`
		Intro     string `yaml:"intro"`
		Flagged   string `yaml:"flagged"`
		Unsettled string `yaml:"unsettled"`
		Nothing   string `yaml:"nothing"`
		LeftOut   string `yaml:"left_out"` // over the questions that do not apply
		Coverage  string `yaml:"coverage"`
		Covered   string `yaml:"covered" fill:"domain,rated,asked"`
	} `yaml:"find_out"`
	Reading struct {
		Title       string       `yaml:"title"`
		Points      []ByAudience `yaml:"points"`
		NotNowTitle string       `yaml:"not_now_title"`
		NotNow      ByAudience   `yaml:"not_now"`
	} `yaml:"reading"`
	Actions  ActionsText  `yaml:"actions"`
	Document DocumentText `yaml:"document"`
}

// AnswerInResults is how the results describe an answer.
type AnswerInResults struct {
	Level   string `yaml:"level" fill:"name,level"` // with what somebody would see there
	Short   string `yaml:"brief" fill:"statement,answer"`
	YouSaid string `yaml:"you_said" fill:"answer"`
	Shown   string `yaml:"shown" fill:"evidence"`
	Note    string `yaml:"note" fill:"note"`
	Step    string `yaml:"step" fill:"step"`
}

// StageText is a stage's short name, and a sentence that says what it means.
type StageText struct {
	Name  string     `yaml:"name"`
	Means ByAudience `yaml:"means"`
}

// ActionsText is what the recommendations say apart from the action points' own words.
type ActionsText struct {
	OwnTitle      string                         `yaml:"own_title"`
	AskTitle      map[assessment.Audience]string `yaml:"ask_title"`
	OtherTitle    string                         `yaml:"other_title"`
	BMETitle      string                         `yaml:"bme_title"` // for those who are not BME organisations themselves
	BMEIntro      string                         `yaml:"bme_intro"`
	Easier        string                         `yaml:"easier"`
	EasierStep    string                         `yaml:"easier_step" fill:"step"`
	Point         string                         `yaml:"point" fill:"number"` // the report's number, small
	Ranked        string                         `yaml:"ranked" fill:"priority,point"`
	Numbered      string                         `yaml:"numbered" fill:"number,title"` // over an action point, in a report
	Within        string                         `yaml:"within" fill:"heading"`        // over a part of an action point, in a report
	Because       string                         `yaml:"because"`
	BecauseMore   Plural                         `yaml:"because_more"`
	BehindAll     Plural                         `yaml:"behind_all"`  // when all answers behind a recommendation are shown
	BehindSome    string                         `yaml:"behind_some"` // when only the first is shown
	BecauseNone   string                         `yaml:"because_none"`
	NotEnough     string                         `yaml:"not_enough"`
	NotAsked      string                         `yaml:"not_asked"`
	BecauseAnswer string                         `yaml:"because_answer" fill:"statement,answer"`
	WithEvidence  string                         `yaml:"with_evidence" fill:"level,evidence"`
	FirstStep     string                         `yaml:"first_step"`
	NextStep      string                         `yaml:"next_step"`
	Who           string                         `yaml:"who"`
	Ask           string                         `yaml:"ask"`
	Section       string                         `yaml:"section" fill:"section"`
	SameSteps     string                         `yaml:"same_steps"`
	StepsFor      string                         `yaml:"steps_for" fill:"statement"`
	MoreAsks      string                         `yaml:"more_asks"`
	NoAsks        string                         `yaml:"no_asks"`
	NotNow        string                         `yaml:"not_now"`
}

// DocumentText is what a report says around the results.
type DocumentText struct {
	Title       string                           `yaml:"title" fill:"name"`
	Date        string                           `yaml:"date"`
	Audience    string                           `yaml:"audience"`
	AnsweredBy  string                           `yaml:"answered_by"`
	AnsweredBys map[assessment.AnsweredBy]string `yaml:"answered_bys"`
	Partner     string                           `yaml:"partner"`
	NoPartner   string                           `yaml:"no_partner"` // said once if the second forms were asked
	EditionIs   string                           `yaml:"edition_is"`
	Edition     map[assessment.Edition]string    `yaml:"edition"`
	Answered    string                           `yaml:"answered"`
	Count       string                           `yaml:"count" fill:"answered,of"`
	Priority    string                           `yaml:"priority"`
	Example     string                           `yaml:"example"`
	Private     string                           `yaml:"private"`
	Scored      string                           `yaml:"scored"`
	MadeFrom    string                           `yaml:"made_from"`
	Source      string                           `yaml:"source" word:"report"`
	BMEWord     string                           `yaml:"bme_word" word:"report"`
	ChosenWord  string                           `yaml:"chosen_word" fill:"word"` // used instead, if an organisation has a word of its own
}
