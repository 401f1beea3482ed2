package assessment

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// SameName says whether two names are the same to whoever reads the one and types the other: the same letters and
// numbers, without regard to what Folded disregards, and to where the spaces are. That is as much as can be asked, of what
// may have come from a file: a second space and a soft hyphen cannot be seen, one accent can be written in two ways, a
// curly apostrophe or a circumflex is not on every keyboard, and a voice that reads the screen out leaves signs away. It
// does not need to be more, either: the organisation is chosen by then, and only a slip of a finger is to be kept out.
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
