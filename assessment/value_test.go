package assessment_test

import (
	"reflect"
	"sync"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// A record is a value: whatever happens to a copy of it, it stays as it was. Each change is made to a copy of one of the
// last few records, so that two of them often go on from the same one.
func TestARecordIsAValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := []remembered{remember(drawStart(t))}
		steps := map[string]func(*rapid.T){"look at it": func(*rapid.T) { look(all[len(all)-1].record) }}
		for name, change := range changes {
			steps[name] = func(t *rapid.T) {
				before := all[len(all)-1-rapid.IntRange(0, min(2, len(all)-1)).Draw(t, "back")]
				record := before.record
				change(t, &record)
				all = append(all, remember(record))
			}
		}
		t.Repeat(steps)
		for _, r := range all {
			r.check(t)
		}
	})
}

// remembered is a record, and all that it was, apart from it.
type remembered struct {
	record  assessment.Record
	was     assessment.Record
	summary assessment.Summary
}

func remember(r assessment.Record) remembered {
	return remembered{record: r, was: apart(r), summary: r.Summary()}
}

func (r remembered) check(t *rapid.T) {
	t.Helper()
	if !reflect.DeepEqual(r.record, r.was) {
		t.Fatalf("a copy was changed from\n%+v to\n%+v", r.was, r.record)
	}
	if got := r.record.Summary(); got != r.summary {
		t.Fatalf("its summary was\n%+v and is\n%+v", r.summary, got)
	}
	if was, is := r.was.Sheet(), r.record.Sheet(); !reflect.DeepEqual(was, is) {
		t.Fatalf("its sheet was\n%+v and is\n%+v", was, is)
	}
}

// look asks a record for all that it can tell.
func look(r assessment.Record) {
	today := date(2027, time.March, 1)
	r.Current().Agenda(r.Sides())
	r.HasAnswers()
	r.Fresh()
	r.Current().UsualLook(today)
	_ = r.Sheet().Misfit(r.Sheet())
	r.Views.Imported(r.Current().Number, "A trustee")
	r.Plan.Count(today)
	r.Plan.FirstDue()
	r.Days.Of(today)
	for _, v := range r.Visits {
		r.Views.Of(v.Number)
		r.Views.Others(v.Number)
		v.AnsweredOn(today, time.UTC)
		v.Unanswered()
	}
	for _, d := range assessment.Domains() {
		r.Visits.Unconfirmed(d, r.Organisation)
	}
}

// Nor is anything shared with whoever gave it.
func TestWhatWasGivenIsTheGiversOwnAgain(t *testing.T) {
	evidence := assessment.Evidence(1)
	shown := assessment.Answer{Kind: assessment.Rated, Level: 2, Evidence: &evidence}
	given := sheet(assessment.BME, assessment.Full, nil)
	given.Answers["trust.roles"] = shown
	given.Organisation.Motivations = []assessment.Motivation{assessment.MotiveAccess}
	r := assessment.NewRecord(given, false, noon)
	r.Give("trust.valued", shown, noon)
	number := r.AddView("A trustee", assessment.ImportedView, given.Answers, noon)
	if err := r.GiveInView(number, "trust.valued", shown); err != nil {
		t.Fatal(err)
	}
	if err := r.Agree("trust.history", shown, noon); err != nil {
		t.Fatal(err)
	}
	was := apart(r)
	evidence = 3
	delete(given.Answers, "trust.roles")
	given.Organisation.Motivations[0] = assessment.MotiveFunder
	if !reflect.DeepEqual(r, was) {
		t.Errorf("it was\n%+v and is\n%+v", was, r)
	}
}

// apart gives a copy that shares no memory with what it is a copy of.
func apart[T any](value T) T { return apartFrom(reflect.ValueOf(value)).Interface().(T) }

func apartFrom(v reflect.Value) reflect.Value {
	if sharesNothing(v.Type()) || (v.Kind() == reflect.Pointer || v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.IsNil() {
		return v
	}
	fresh := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.Pointer:
		fresh.Set(reflect.New(v.Type().Elem()))
		fresh.Elem().Set(apartFrom(v.Elem()))
	case reflect.Slice:
		fresh.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
		for i := range v.Len() {
			fresh.Index(i).Set(apartFrom(v.Index(i)))
		}
	case reflect.Map:
		fresh.Set(reflect.MakeMap(v.Type()))
		for each := v.MapRange(); each.Next(); {
			fresh.SetMapIndex(each.Key(), apartFrom(each.Value()))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fresh.Field(i).Set(apartFrom(v.Field(i)))
		}
	default:
		fresh.Set(v)
	}
	return fresh
}

// sharesNothing says whether an assignment alone copies a value of this type: whether there is no pointer, slice or map in
// it. A time counts as such.
func sharesNothing(of reflect.Type) bool {
	if known, ok := shareNothing.Load(of); ok {
		return known.(bool)
	}
	nothing := true
	switch of.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface, reflect.Chan, reflect.Func:
		nothing = false
	case reflect.Struct:
		for i := 0; i < of.NumField() && of != reflect.TypeFor[time.Time](); i++ {
			nothing = nothing && sharesNothing(of.Field(i).Type)
		}
	case reflect.Array:
		nothing = sharesNothing(of.Elem())
	default: // numbers, texts and the like
	}
	shareNothing.Store(of, nothing)
	return nothing
}

// shareNothing keeps what sharesNothing has found: a record is copied thousands of times.
var shareNothing sync.Map
