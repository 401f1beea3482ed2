package content

import (
	"equalfooting/assessment"
)

// Repair has the words for what is damaged, and the ways out of it.
type Repair struct {
	Unread   UnreadText `yaml:"unread"`
	PartOf   string     `yaml:"part_of" fill:"name,id,parts"` // what cannot be read of an organisation
	Nameless string     `yaml:"nameless" fill:"id,parts"`
	Salvage  struct {
		Whole        Plural `yaml:"whole"`
		LostHeading  string `yaml:"lost_heading"`
		OlderHeading string `yaml:"older_heading"`
		Nothing      string `yaml:"nothing" fill:"id"`
		Gone         Plural `yaml:"gone"`
		Settings     string `yaml:"settings"`
		Older        string `yaml:"older"`
		Uncounted    string `yaml:"uncounted"`
		LockLost     string `yaml:"lock_lost"`
	} `yaml:"salvage"`
	Ask struct {
		Title        string `yaml:"title"`
		Repair       string `yaml:"repair"`
		Restore      string `yaml:"restore" fill:"date"`
		RestoreMeans string `yaml:"restore_means" fill:"date"`
		Leave        string `yaml:"leave"`
		Choose       string `yaml:"choose"`
		Again        string `yaml:"again"`
		Sure         string `yaml:"sure"`
		Yes          string `yaml:"yes"`
		No           string `yaml:"no"`
		On           string `yaml:"on"`
	} `yaml:"ask"` // before the wizard opens, and by the command
	Page PageOfDamage `yaml:"page"`
	Said struct {
		Kept     string `yaml:"kept"`
		Repaired string `yaml:"repaired" fill:"aside"`
		Restored string `yaml:"restored" fill:"date,aside"`
		Nothing  string `yaml:"nothing"`
		Unread   string `yaml:"unread" fill:"name,parts"` // in a document or a table
		FromRest string `yaml:"from_rest"`
	} `yaml:"said"`
}

// PageOfDamage has the words of the page about what cannot be read of an organisation.
type PageOfDamage struct {
	Title      string `yaml:"title"`
	Looked     string `yaml:"looked"` // with the name, on all pages about the rest
	Intro      string `yaml:"intro"`
	Says       string `yaml:"says" fill:"name"`
	Parts      string `yaml:"parts" fill:"parts"`
	More       Plural `yaml:"more"` // more than are named
	Nothing    string `yaml:"nothing" fill:"id"`
	Lost       string `yaml:"lost"`
	Look       string `yaml:"look"`
	LookMeans  string `yaml:"look_means"`
	Fetch      string `yaml:"fetch" fill:"date"`
	PutRight   string `yaml:"put_right"`
	Exact      string `yaml:"exact"`
	Inexact    string `yaml:"inexact"`
	Fetched    string `yaml:"fetched"`
	Without    string `yaml:"without"`
	WithoutHow string `yaml:"without_means"`
	Back       string `yaml:"back"`
	Sure       string `yaml:"sure" fill:"parts"`
	SureKept   string `yaml:"sure_kept"`
	Yes        string `yaml:"yes"`
	No         string `yaml:"no"`
	Done       string `yaml:"done"`
}

// UnreadText says what something is that is kept about an organisation and cannot be read.
type UnreadText struct {
	Organisation string `yaml:"organisation"`
	Visit        string `yaml:"visit" fill:"visit"`
	Answer       string `yaml:"answer" fill:"question,part,visit"`
	Answers      string `yaml:"answers" fill:"questions,part,visit"`
	SomeAnswers  Plural `yaml:"some_answers"` // it is not known which
	View         string `yaml:"view" fill:"visit"`
	SomeViews    Plural `yaml:"some_views"`
	ViewAnswers  Plural `yaml:"view_answers"`
	Steps        Plural `yaml:"steps"`
	Day          string `yaml:"day" fill:"day"`
	SomeDays     Plural `yaml:"some_days"`
	Tally        string `yaml:"tally"`
	Gone         string `yaml:"gone"`
	Whole        string `yaml:"whole"`
}

// UnreadAll says what cannot be read of an organisation: a few words for each, with several answers of a part together.
func (b *Book) UnreadAll(list []assessment.Unread) []string {
	words := b.Repair().Unread
	var said []string
	questions := make(map[[2]string][]string) // by visit and domain
	var groups [][2]string
	counts := make(map[assessment.Part]int)
	var counted []assessment.Part
	for _, u := range list {
		switch {
		case u.Part == assessment.OrganisationPart:
			said = append(said, words.Organisation)
		case u.Part == assessment.VisitPart && u.Visit > 0:
			said = append(said, Fill(words.Visit, "visit", b.Number(u.Visit)))
		case u.Part == assessment.AnswerPart && u.Count == 0:
			q, _ := assessment.QuestionByID(u.Question)
			group := [2]string{b.Number(u.Visit), (*b.Domains())[q.Domain].Name}
			if questions[group] == nil {
				groups = append(groups, group)
			}
			questions[group] = append(questions[group], b.Number(assessment.PlaceOf(u.Edition, q)))
		case u.Part == assessment.ViewPart && u.Visit > 0:
			said = append(said, Fill(words.View, "visit", b.Number(u.Visit)))
		case u.Part == assessment.DayPart && !u.Day.IsZero():
			said = append(said, Fill(words.Day, "day", b.Screens().Date(u.Day.Time())))
		case u.Part == assessment.TallyPart:
			said = append(said, words.Tally)
		default:
			if counts[u.Part] == 0 {
				counted = append(counted, u.Part)
			}
			counts[u.Part] += max(u.Count, 1)
		}
	}
	for _, group := range groups {
		numbers := questions[group]
		text := words.Answers
		if len(numbers) == 1 {
			text = words.Answer
		}
		joined := b.Join(numbers)
		said = append(said, Fill(text, "question", joined, "questions", joined, "visit", group[0], "part", group[1]))
	}
	for _, part := range counted {
		said = append(said, b.Count(words.some(part), counts[part]))
	}
	return said
}

// some says of which kind the counted ones are.
func (t UnreadText) some(part assessment.Part) Plural {
	switch part {
	case assessment.AnswerPart:
		return t.SomeAnswers
	case assessment.ViewPart:
		return t.SomeViews
	case assessment.ViewAnswerPart:
		return t.ViewAnswers
	case assessment.PlanPart:
		return t.Steps
	case assessment.DayPart:
		return t.SomeDays
	case assessment.GonePart:
		return Plural{One: t.Gone, Other: t.Gone}
	default:
		return Plural{One: t.Whole, Other: t.Whole}
	}
}
