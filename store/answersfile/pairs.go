package answersfile

import (
	"slices"

	"go.yaml.in/yaml/v4"
)

// eachPair goes through a map in the file's order: judge looks at each key, visit at its value. It stops at the first mistake. It also
// refuses repeated keys and the parts of YAML that this format leaves out.
func eachPair(m *yaml.Node, judge func(key *yaml.Node) *Mistake, visit func(key, value *yaml.Node) *Mistake) *Mistake {
	seen := make(map[string]bool)
	for i := 0; i+1 < len(m.Content); i += 2 {
		key, value := m.Content[i], m.Content[i+1]
		if mistake := checkKey(key); mistake != nil {
			return mistake
		}
		if seen[key.Value] {
			return atKey(RepeatedKey, key)
		}
		seen[key.Value] = true
		if mistake := judge(key); mistake != nil {
			return mistake
		}
		if given, special := beyondFormat(value); special {
			return &Mistake{Line: value.Line, Problem: Alias, Entry: shown(key.Value), Given: given}
		}
		if mistake := visit(key, value); mistake != nil {
			return mistake
		}
	}
	return nil
}

func checkKey(key *yaml.Node) *Mistake {
	if given, special := beyondFormat(key); special {
		return &Mistake{Line: key.Line, Problem: Alias, Entry: written(key), Given: given}
	}
	if key.Kind != yaml.ScalarNode || shown(key.Value) == "" {
		return atKey(KeyShape, key)
	}
	return nil
}

// beyondFormat says whether a node is more than plain data, and why: an alias, an anchor, a merge key or a tag. They let one line
// change another, which strict answers have no use for.
func beyondFormat(n *yaml.Node) (given string, special bool) {
	switch {
	case n.Kind == yaml.AliasNode:
		return shown("*" + n.Value), true
	case n.Anchor != "":
		return shown("&" + n.Anchor), true
	case n.Style&yaml.TaggedStyle != 0, n.Tag == "!", n.Tag == "!!merge":
		return shown(n.Tag), true
	default:
		return "", false
	}
}

// among returns a judge that accepts only these keys.
func among(known []string, unknown func(key *yaml.Node) *Mistake) func(key *yaml.Node) *Mistake {
	return func(key *yaml.Node) *Mistake {
		if slices.Contains(known, key.Value) {
			return nil
		}
		mistake := unknown(key)
		mistake.Nearest = nearest(key.Value, known)
		return mistake
	}
}

// isNull says that there is no value: nothing written, or null.
func isNull(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Tag == "!!null"
}

// isBlank says that there is nothing to read: no value, or a text without a visible character.
func isBlank(n *yaml.Node) bool {
	return isNull(n) || n.Kind == yaml.ScalarNode && shown(n.Value) == ""
}
