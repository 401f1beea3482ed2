package assessment

// Question is one of the 36: what it leads to, but not how it is worded (that is content's). Its marks are INSTRUMENT's.
type Question struct {
	ID                 string // "domain.name"
	Domain             Domain
	Quick              bool     // asked in the quick check too
	AsksEvidence       bool     // asks what could be shown to a partner today
	Critical           bool     // to be settled before anything is signed
	PresupposesPartner bool     // has a second form, for an organisation that has had no partner yet
	WorthTelling       bool     // can stand in what an organisation brings to a partner
	own, ask           [4][]int // action points by audience, in Audiences' order
	stated             []int    // of a BME organisation's links, those that the report itself draws
}

// Own gives the action points of a's own that a low answer raises.
func (q Question) Own(a Audience) []int {
	i, _ := a.index()
	return q.own[i]
}

// Ask gives others' action points that a low answer of a raises; none where it can ask nobody for it.
func (q Question) Ask(a Audience) []int {
	i, _ := a.index()
	return q.ask[i]
}

// StatedLinks gives, of a BME organisation's own and ask links, those that the report's action points draw themselves.
// The rest are this project's reading of the report, and the screens say so.
func (q Question) StatedLinks() []int { return q.stated }

var (
	byID     = make(map[string]int, len(instrument))
	fullList = instrument[:]
	quick    []Question
)

func init() {
	for i, q := range instrument {
		byID[q.ID] = i
		if q.Quick {
			quick = append(quick, q)
		}
	}
}

// Questions gives what an edition asks, in the instrument's order. The slice is shared: do not change it.
func Questions(e Edition) []Question {
	if e == Quick {
		return quick
	}
	return fullList
}

// QuestionsIn gives an edition's questions in one domain, in the instrument's order.
func QuestionsIn(e Edition, d Domain) []Question {
	var in []Question
	for _, q := range Questions(e) {
		if q.Domain == d {
			in = append(in, q)
		}
	}
	return in
}

// QuestionByID finds a question among all 36.
func QuestionByID(id string) (Question, bool) {
	i, ok := byID[id]
	if !ok {
		return Question{}, false
	}
	return instrument[i], true
}
