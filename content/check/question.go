package check

import (
	"fmt"
	"slices"
	"strconv"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

// checkWhole requires the parts that a question has only in some cases: levels with each statement, a second form for those who may not have
// had a partner, and sentences where something can be asked of others.
func (s *strict) checkWhole(n *yaml.Node, path []string, q assessment.Question, audience assessment.Audience) {
	shared := child(n, "same_as") != nil
	for _, part := range []struct {
		name   string
		wanted bool
	}{
		{"levels", child(n, "statement") != nil},
		{"asks", !shared && len(q.Ask(audience)) > 0},
		{"before", !shared && audience.AskedOfPartner() && q.PresupposesPartner},
	} {
		if part.wanted && child(n, part.name) == nil {
			wrong, do := missing(part.name)
			s.say(n, path, wrong, do)
		}
	}
}

// checkQuestion checks the parts that a question may have, but need not, against what this audience is asked and told.
func (s *strict) checkQuestion(n *yaml.Node, path []string, q assessment.Question, audience assessment.Audience) {
	s.checkWhole(n, path, q, audience)
	if show := child(child(n, "steps"), "show"); show != nil {
		at := slices.Concat(path, []string{"steps", "show"})
		switch {
		case audience != assessment.BME:
			s.say(show, at, "Only a BME organisation is told how to show more.", `Take out "show".`)
		case !q.AsksEvidence:
			s.say(show, at, "This question does not ask what could be shown.", `Take out "show".`)
		}
	}
	if before := child(n, "before"); before != nil {
		at := within(path, "before")
		switch {
		case !audience.AskedOfPartner():
			s.say(before, at, fmt.Sprintf("Every question to %q has one form, as all of them have had partners.", audience), `Take out "before".`)
		case !q.PresupposesPartner:
			s.say(before, at, "This question is the same for those who have had no partner yet.", `Take out "before".`)
		}
	}
	if asks := child(n, "asks"); asks != nil && asks.Kind == yaml.MappingNode {
		s.checkAsks(asks, within(path, "asks"), q.Ask(audience))
	}
}

// checkAsks requires a sentence for each action point of others that the question asks for, and for no other.
func (s *strict) checkAsks(n *yaml.Node, path []string, points []int) {
	var known []string
	for _, number := range points {
		known = append(known, strconv.Itoa(number))
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if key := n.Content[i]; isText(key) && !slices.Contains(known, key.Value) {
			s.say(key, path, fmt.Sprintf("This question asks nothing of action point %q.", key.Value), "The numbers here are: "+list(known)+".")
		}
	}
	for _, number := range known {
		if child(n, number) == nil {
			wrong, do := missing(number)
			s.say(n, path, wrong, do)
		}
	}
}
