package content

import (
	"cmp"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

// ByAudience is a text that may differ by reader. In a file it is one text, for all, or a group with a text for each audience that has
// words of its own, and "anyone" for the rest.
type ByAudience struct {
	Anyone         string `yaml:"anyone"`
	BME            string `yaml:"bme"`
	Mainstream     string `yaml:"mainstream"`
	Infrastructure string `yaml:"infrastructure"`
	Funder         string `yaml:"funder"`
}

// By returns the text for an audience; "" if it has none, which the check allows only for what others say to it.
func (t ByAudience) By(a assessment.Audience) string {
	own := map[assessment.Audience]string{assessment.BME: t.BME, assessment.Mainstream: t.Mainstream,
		assessment.Infrastructure: t.Infrastructure, assessment.Funder: t.Funder}
	return cmp.Or(own[a], t.Anyone)
}

// UnmarshalYAML reads one text, or the group of them. Its errors are the decoder's.
func (t *ByAudience) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		return n.Decode(&t.Anyone)
	}
	type group ByAudience // without this method, which would call itself
	return n.Decode((*group)(t))
}

// FieldByAudience has the words of a form's field that not all audiences are asked in the same words.
type FieldByAudience struct {
	Row   string     `yaml:"row"`
	Label ByAudience `yaml:"label"`
	Hint  ByAudience `yaml:"hint"`
}

// By returns the field's words for an audience.
func (f FieldByAudience) By(a assessment.Audience) FieldText {
	return FieldText{Row: f.Row, Label: f.Label.By(a), Hint: f.Hint.By(a)}
}
