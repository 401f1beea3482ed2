package store

import (
	"reflect"
	"testing"
	"time"
)

// Whatever is otherwise in an entry of an organisation, it is not the same: a change that was not seen would not be kept.
func TestNothingOtherwiseInAnOrganisationGoesUnseen(t *testing.T) {
	t.Parallel()
	var one caseEntry
	if !one.same(caseEntry{}) {
		t.Error("an entry is not what it is")
	}
	eachValueIn(reflect.ValueOf(&one).Elem(), func(path string) {
		if one.same(caseEntry{}) {
			t.Errorf("%s: another one is not seen", path)
		}
	})
}

// eachValueIn calls seen with each single value in a struct set, one at a time.
func eachValueIn(v reflect.Value, seen func(path string)) {
	for i := range v.NumField() {
		field, name := v.Field(i), v.Type().Field(i).Name
		was := reflect.New(field.Type()).Elem()
		was.Set(field)
		switch field.Kind() {
		case reflect.Struct:
			if field.Type() == reflect.TypeFor[time.Time]() {
				field.Set(reflect.ValueOf(time.Unix(1, 0)))
				break
			}
			eachValueIn(field, func(path string) { seen(name + "." + path) })
			continue
		case reflect.Slice:
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
		case reflect.String:
			field.SetString("otherwise")
		case reflect.Bool:
			field.SetBool(true)
		default:
			field.SetInt(1)
		}
		seen(name)
		field.Set(was)
	}
}
