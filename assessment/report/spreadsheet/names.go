package spreadsheet

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// What Excel requires of a sheet's name: at most 31 UTF-16 units, none of these signs, no apostrophe at either end, not "History", and no
// two that differ only in capitals.
const (
	longestName  = 31
	notInNames   = `[]:*?/\`
	reservedName = "history"
)

// sheetNames makes legal names, each its own, of the tables' titles. A table without a title has its number for a name.
func sheetNames(tables []page) []string {
	names := make([]string, len(tables))
	taken := map[string]bool{reservedName: true}
	for i, t := range tables {
		title := t.Title
		if legalName(title, longestName) == "" {
			title = strconv.Itoa(i + 1)
		}
		name := legalName(title, longestName)
		for n := 2; taken[strings.ToLower(name)]; n++ {
			ending := " " + strconv.Itoa(n)
			name = legalName(title, longestName-len(ending)) + ending
		}
		taken[strings.ToLower(name)] = true
		names[i] = name
	}
	return names
}

func legalName(title string, longest int) string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(notInNames, r) {
			return ' '
		}
		return r
	}, clean(title))
	name = strings.Join(strings.Fields(name), " ")
	return strings.Trim(cut(strings.Trim(name, "' "), longest), "' ")
}

// cut returns the longest beginning of s that has at most this many UTF-16 units, which is how Excel counts characters.
func cut(s string, longest int) string {
	for i, r := range s {
		if longest -= utf16.RuneLen(r); longest < 0 {
			return s[:i]
		}
	}
	return s
}
