package pages

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
)

// dayPart is one word or number of a typed date.
type dayPart struct {
	kind   dayPartKind
	number int             // a number; a month, from 1; a weekday, from 1 for Monday
	digits int             // how many were typed
	unit   assessment.Unit // of a unit
}

// dayPartKind is a letter, so that typed text has a shape: "nm" is a number followed by a month.
type dayPartKind rune

const (
	aNumber    dayPartKind = 'n'
	aMonth     dayPartKind = 'm'
	aWeekday   dayPartKind = 'w'
	aUnit      dayPartKind = 'u'
	theEnd     dayPartKind = 'e'
	isToday    dayPartKind = 't'
	isTomorrow dayPartKind = 'o'
)

// The limits for a date: no more characters than this, no higher number, and nothing further away.
const (
	mostOfDay   = 60
	mostDigits  = 4
	leastOfName = 3 // letters that are enough to recognise a month or a weekday
	farthest    = 100
)

// read reads a typed date: "3 March 2027", "3 Mar", "3/3/2027", "2027-03-03", "next Friday", "end of March", "in 2 weeks". The day comes
// before the month, and a date without a year is the next one to come. Nothing typed is no date. say is what to say if it is not clear.
func (c Calendar) read(text string) (day assessment.Date, say string) {
	if strings.TrimSpace(text) == "" {
		return assessment.Date{}, ""
	}
	parts, ok := c.parts(text)
	if ok {
		day, ok = c.dayOf(parts)
	}
	words := c.Book.Days()
	switch {
	case !ok || !c.near(day):
		return assessment.Date{}, content.Fill(words.Unclear, "date", c.example())
	case !day.Known():
		return assessment.Date{}, content.Fill(words.NoSuchDay, "date", c.example())
	default:
		return day, ""
	}
}

func (c Calendar) near(day assessment.Date) bool {
	away := day.Year - c.Today.Year
	return away >= -farthest && away <= farthest
}

// dayOf puts the parts together; false if they make no date. A day that no month has comes back as it is.
func (c Calendar) dayOf(parts []dayPart) (assessment.Date, bool) {
	shape := shapeOf(parts)
	if strings.HasPrefix(shape, string(aWeekday)) && len(shape) > 1 {
		parts, shape = parts[1:], shape[1:] // the date says it all
	}
	switch shape {
	case "t":
		return c.Today, true
	case "o":
		return c.Today.Add(1, assessment.Days), true
	case "u":
		return c.Today.Add(1, parts[0].unit), true
	case "nu":
		return c.Today.Add(parts[0].number, parts[1].unit), true
	case "w":
		return c.nextWeekday(parts[0].number), true
	case "m", "em":
		return c.endOfMonth(parts[len(parts)-1].number), true
	case "nm", "nn":
		return c.coming(parts[0].number, parts[1].number), true
	case "mn", "emn":
		month, number := parts[len(parts)-2], parts[len(parts)-1]
		if number.digits == mostDigits {
			return lastOfMonth(number.number, month.number), true
		}
		return c.coming(number.number, month.number), shape == "mn"
	case "nmn":
		return dated(parts[0], parts[1], parts[2])
	case "mnn":
		return dated(parts[1], parts[0], parts[2])
	case "nnn":
		if parts[0].digits == mostDigits {
			return dated(parts[2], parts[1], parts[0])
		}
		return dated(parts[0], parts[1], parts[2])
	default:
		return assessment.Date{}, false
	}
}

func shapeOf(parts []dayPart) string {
	var shape strings.Builder
	for _, p := range parts {
		shape.WriteRune(rune(p.kind))
	}
	return shape.String()
}

// dated returns the date for a day, month and year. A two-digit year is in this century.
func dated(day, month, year dayPart) (assessment.Date, bool) {
	if year.digits == 2 {
		year.number += 2000
	} else if year.digits != mostDigits {
		return assessment.Date{}, false
	}
	return date(year.number, month.number, day.number), true
}

// coming returns the next such date, which may be today.
func (c Calendar) coming(day, month int) assessment.Date {
	// 29 February can be eight years off.
	for year := c.Today.Year; year <= c.Today.Year+8; year++ {
		if d := date(year, month, day); d.Known() && !d.Before(c.Today) {
			return d
		}
	}
	return date(c.Today.Year, month, day)
}

func (c Calendar) endOfMonth(month int) assessment.Date {
	if end := lastOfMonth(c.Today.Year, month); !end.Before(c.Today) {
		return end
	}
	return lastOfMonth(c.Today.Year+1, month)
}

func lastOfMonth(year, month int) assessment.Date {
	first := date(year, month, 1)
	return first.AddMonths(1).Add(-1, assessment.Days)
}

// nextWeekday returns the next such day after today.
func (c Calendar) nextWeekday(weekday int) assessment.Date {
	day := c.Today.Add(1, assessment.Days)
	for int(day.Time().Weekday()) != weekday%7 {
		day = day.Add(1, assessment.Days)
	}
	return day
}

// parts recognises the words of a text; false if one of them does not belong in a date.
func (c Calendar) parts(text string) ([]dayPart, bool) {
	words, ok := wordsOf(strings.Map(narrow, assessment.Digits(text)))
	var parts []dayPart
	typed := c.Book.Days().Typed
	for i, word := range words {
		afterNumber := i > 0 && isNumber(words[i-1])
		if afterNumber && slices.Contains(typed.Ordinals, word) || slices.Contains(typed.PassOver, word) {
			continue
		}
		part, known := c.part(word)
		if !known {
			return nil, false
		}
		parts = append(parts, part)
	}
	return parts, ok
}

func (c Calendar) part(word string) (dayPart, bool) {
	typed := c.Book.Days().Typed
	if isNumber(word) {
		number, err := strconv.Atoi(word)
		return dayPart{kind: aNumber, number: number, digits: len(word)}, err == nil && len(word) <= mostDigits
	}
	for _, unit := range assessment.Units() {
		if slices.Contains(typed.Units[unit], word) {
			return dayPart{kind: aUnit, unit: unit}, true
		}
	}
	switch {
	case slices.Contains(typed.Today, word):
		return dayPart{kind: isToday}, true
	case slices.Contains(typed.Tomorrow, word):
		return dayPart{kind: isTomorrow}, true
	case slices.Contains(typed.End, word):
		return dayPart{kind: theEnd}, true
	}
	if i := slices.Index(typed.Numbers, word); i >= 0 {
		return dayPart{kind: aNumber, number: i + 1, digits: 1}, true
	}
	if i, ok := begins(c.Book.Screens().Months, word); ok {
		return dayPart{kind: aMonth, number: i + 1}, true
	}
	i, ok := begins(c.Book.Days().Weekdays, word)
	return dayPart{kind: aWeekday, number: i + 1}, ok
}

// begins returns which name a word is, or begins; false if it could be several, or none.
func begins(names []string, word string) (int, bool) {
	found := -1
	for i, name := range names {
		name = strings.ToLower(name)
		if name == word {
			return i, true
		}
		if utf8.RuneCountInString(word) >= leastOfName && strings.HasPrefix(name, word) {
			if found >= 0 {
				return 0, false
			}
			found = i
		}
	}
	return found, found >= 0
}

func isNumber(word string) bool { return word != "" && word[0] >= '0' && word[0] <= '9' }

// narrow gives a letter as wide as keyboards of East Asia type it in the usual width.
func narrow(letter rune) rune {
	switch {
	case letter == '\u3000':
		return ' '
	case letter >= '！' && letter <= '～':
		return letter - ('！' - '!')
	default:
		return letter
	}
}

// wordsOf gives the words and numbers of a text in small letters; false where there are signs that no day has, or far
// too much of it.
func wordsOf(text string) ([]string, bool) {
	if utf8.RuneCountInString(text) > mostOfDay {
		return nil, false
	}
	const nothing, letters, digits = 0, 1, 2
	var words []string
	within := nothing
	for _, r := range strings.ToLower(text) {
		now := nothing
		switch {
		case r >= '0' && r <= '9':
			now = digits
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			now = letters
		case !strings.ContainsRune(" /.,-،", r):
			return nil, false
		}
		switch now {
		case nothing:
		case within:
			words[len(words)-1] += string(r)
		default:
			words = append(words, string(r))
		}
		within = now
	}
	return words, true
}
