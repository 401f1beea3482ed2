package plain

import "testing"

// Wherever a number is typed it can be typed in the digits of any script: choices, several at once, the number of an organisation after
// a command, a day.
func TestDigitsOfAnyKeyboard(t *testing.T) {
	for _, d := range []struct{ one, two, three, date string }{
		{"١", "٢", "٣", "٣/٣/٢٠٢٧"}, {"۱", "۲", "۳", "۳/۳/۲۰۲۷"}, {"১", "২", "৩", "৩/৩/২০২৭"}, {"१", "२", "३", "३ March २०२७"}, {"１", "２", "３", "３／３／２０２７"},
	} {
		k := talks(t, stocked(t, "Akan Elders", "Akan Youth"))
		k.types("rename " + d.two)
		k.hears("The name now: Akan Elders.")
		k.types("", "rename", d.three)
		k.hears("The name now: Akan Youth.")
		k.types("", d.two)
		k.hears("Main page: Akan Elders.")
		k.types("about", "why a partnership", d.one+" "+d.three)
		k.hears("Saved: To reach more of the people who need us; To pool money")
		k.types("tasks", "trust", d.three)
		k.hears("Saved: 3, One partner")
		k.types("tasks", "your plan", "next look", d.date)
		k.hears("3 March 2027")
		k.types("list", "put away "+d.two)
		k.hears("Akan Elders was put away.")
	}
}
