package content

import "equalfooting/assessment"

// Days is how days are read and typed, apart from the months' names and the form of a date (Screens).
type Days struct {
	Weekdays  []string                   `yaml:"weekdays"` // Monday first
	Today     string                     `yaml:"today"`
	Tomorrow  string                     `yaml:"tomorrow"`
	Yesterday string                     `yaml:"yesterday"`
	In        map[assessment.Unit]Plural `yaml:"in"`                      // "in 5 weeks"
	Ago       map[assessment.Unit]Plural `yaml:"ago"`                     // "5 weeks ago"
	Far       string                     `yaml:"far" fill:"date,away"`    // a date, and how far it is away
	Hint      string                     `yaml:"hint" fill:"date"`        // where a day is asked for, with an example
	Unclear   string                     `yaml:"unclear" fill:"date"`     // what was typed is not a day
	NoSuchDay string                     `yaml:"no_such_day" fill:"date"` // the month is too short
	Typed     TypedDays                  `yaml:"typed"`
}

// TypedDays are the words, in small letters, that can be used to type a day.
type TypedDays struct {
	Today    []string                     `yaml:"today"`
	Tomorrow []string                     `yaml:"tomorrow"`
	Units    map[assessment.Unit][]string `yaml:"units"`
	Numbers  []string                     `yaml:"numbers"`  // from one up
	End      []string                     `yaml:"end"`      // before a month: its last day
	Ordinals []string                     `yaml:"ordinals"` // after a day's number
	PassOver []string                     `yaml:"pass_over"`
}
