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

// On a keyboard of another script each command can be chosen by a number, and help asked for with the sign that the keyboard has.
func TestCommandsByNumber(t *testing.T) {
	k := talks(t, stocked(t, "مركز النساء"))
	k.types("مركز")
	k.hears("Main page: مركز النساء.")
	k.types("خروج")
	k.hears("Commands are typed in the letters a to z. Type 0 to choose one by a number.")
	k.types("؟")
	k.hears("You are here: Main page.", "Type 0 to choose one of them by a number.")
	k.types("trust", "٠")
	k.hears("You can type:", "3. note:")
	k.types("")
	k.hears("It stays as it was. Your answer, or ? for help:")
	k.types("۰", "٣", "ملاحظة")
	k.hears("Saved: ملاحظة.", "Your answer, or ? for help:")
	if got := k.sheet("مركز").Answers["trust.history"].Note; got != "ملاحظة" {
		t.Errorf("the note is %q", got)
	}
}
