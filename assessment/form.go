package assessment

// Form is in which of its two forms a question was answered.
type Form string

// The two forms.
const (
	FirstForm     Form = ""                 // as all questions are asked
	BeforePartner Form = "before a partner" // of the questions that presuppose one, where there has been none yet
)

// Partner says whether the organisation has worked with another one, on something in which both had a hand, in the last
// three years.
type Partner string

// The two answers. None given counts as yes.
const (
	PartnerYes Partner = "yes"
	PartnerNo  Partner = "no"
)

// Partners gives both, in the order in which they are offered.
func Partners() []Partner { return []Partner{PartnerYes, PartnerNo} }

// AskedOfPartner says whether an audience is asked it. Support organisations and funders work with others anyway.
func (a Audience) AskedOfPartner() bool { return a == BME || a == Mainstream }

// HadPartner gives yes or no. It is always yes for support organisations and funders, whose work is with others.
func (o Organisation) HadPartner() Partner {
	if o.Partner == PartnerNo && o.Audience.AskedOfPartner() {
		return PartnerNo
	}
	return PartnerYes
}

// Form gives the form in which the organisation is asked a question.
func (o Organisation) Form(q Question) Form {
	if q.PresupposesPartner && o.HadPartner() == PartnerNo {
		return BeforePartner
	}
	return FirstForm
}

// FormOf is Form by the question's id.
func (o Organisation) FormOf(question string) Form {
	q, _ := QuestionByID(question)
	return o.Form(q)
}

// formed gives an answer with the form in which the question is asked of the organisation. Nothing said has no form.
func (o Organisation) formed(question string, a Answer) Answer {
	a.Form = FirstForm
	if !a.IsEmpty() {
		a.Form = o.FormOf(question)
	}
	return a
}

// formedAll gives answers with their forms.
func (o Organisation) formedAll(answers map[string]Answer) map[string]Answer {
	formed := make(map[string]Answer, len(answers))
	for question, a := range answers {
		formed[question] = o.formed(question, a)
	}
	return formed
}

// FormOf gives the form of the answer to a question: its own, or that in which the organisation is asked.
func (s Sheet) FormOf(question string) Form {
	q, _ := QuestionByID(question)
	return s.form(&q)
}

// form is FormOf by the question.
func (s *Sheet) form(q *Question) Form {
	switch {
	case s.Answers[q.ID].Form == BeforePartner:
		return BeforePartner
	case !q.PresupposesPartner: // as most: the organisation need not be asked
		return FirstForm
	default:
		return s.Organisation.Form(*q)
	}
}
