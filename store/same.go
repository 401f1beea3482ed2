package store

import (
	"reflect"

	"equalfooting/assessment"
)

// sameRecord says that two records are the same in everything. A list or a map without anything in it may be none.
func sameRecord(a, b assessment.Record) bool { return reflect.DeepEqual(plain(a), plain(b)) }

// plain gives a record in which every list and every map without anything in it is none.
func plain(r assessment.Record) assessment.Record {
	visits, views := r.Visits, r.Views
	r.Visits, r.Views = nil, nil
	for _, v := range visits {
		v.Answers, v.Written = orNone(v.Answers), orNone(v.Written)
		r.Visits = append(r.Visits, v)
	}
	for _, v := range views {
		v.Answers = orNone(v.Answers)
		r.Views = append(r.Views, v)
	}
	r.Plan, r.Days = append(assessment.Plan(nil), r.Plan...), append(assessment.Diary(nil), r.Days...)
	r.Organisation.Motivations = append([]assessment.Motivation(nil), r.Organisation.Motivations...)
	return r
}

func orNone[T any](m map[string]T) map[string]T {
	if len(m) == 0 {
		return nil
	}
	return m
}
