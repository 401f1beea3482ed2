package assessment

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// SameName says whether a typed name is the same as the one on the screen: the same letters and numbers, without regard to what Folded
// disregards or to where the spaces are. No more can be asked of people, as the name may have come from a file: nobody can see a second
// space or a soft hyphen, one accent can be written in two ways, not every keyboard has a curly apostrophe or a circumflex, and a voice
// that reads the screen leaves signs out. It is enough, too: by then the organisation has been chosen, and this only guards against a
// slip of the finger.
func SameName(a, b string) bool {
	letters, others := unspaced(Folded(a)), unspaced(Folded(b))
	if letters == "" && others == "" { // signs alone, such as an emoji
		letters, others = unspaced(norm.NFKC.String(a)), unspaced(norm.NFKC.String(b))
	}
	return letters != "" && strings.EqualFold(letters, others)
}

// NameKey is equal for names that are the same as SameName says, so that many can be compared at once.
func NameKey(name string) string {
	key := unspaced(Folded(name))
	if key == "" {
		key = unspaced(norm.NFKC.String(name))
	}
	return strings.ToUpper(key) // of which some letters have two small ones
}

// Likeness is equal for organisations that are taken for the same one: those of one name and kind.
type Likeness struct {
	name     string
	audience Audience
}

// LikenessOf is that of an organisation of a name and kind.
func LikenessOf(name string, audience Audience) Likeness { return Likeness{NameKey(name), audience} }

// Likenesses gives the first of each likeness among organisations that are kept; examples and those that cannot be read are not counted.
func Likenesses(list []Summary) map[Likeness]ID {
	first := make(map[Likeness]ID)
	for _, s := range list {
		if !s.Example && !s.Damaged {
			first[LikenessOf(s.Name, s.Audience)] = s.ID
		}
	}
	return first
}

// unspaced takes all spaces out.
func unspaced(text string) string { return strings.Join(strings.Fields(text), "") }
