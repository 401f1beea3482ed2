package answersfile

import "strings"

// nearest returns the candidate that the word was most likely meant to be, the first of several; "" if none is near. A question's id
// without its domain, such as "full-cost", counts as near to the full id.
func nearest(word string, candidates []string) string {
	const longest = 60 // longer words are not typing errors, and comparing them takes time
	if len(word) > longest {
		return ""
	}
	word = strings.ToLower(strings.TrimSpace(word))
	best, least := "", 0
	for _, candidate := range candidates {
		if word != "" && strings.HasSuffix(candidate, "."+word) {
			return candidate
		}
		d := distance(word, candidate)
		if d <= allowed(candidate) && (best == "" || d < least) {
			best, least = candidate, d
		}
	}
	return best
}

// allowed is how many letters may be wrong: few in a short word, so that "note" is not taken for "name".
func allowed(candidate string) int {
	if len(candidate) < 5 {
		return 1
	}
	return max(2, len(candidate)/4)
}

// distance counts the letters to add, drop or change to turn a into b (Levenshtein).
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, letter := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, other := range to {
			change := diagonal
			if letter != other {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}
