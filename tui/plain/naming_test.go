package plain

import "testing"

// What was searched, or put away, is still looked at after one of them was renamed or deleted.
func TestAfterNamingTheListIsAsItWas(t *testing.T) {
	k := talks(t, stocked(t, "Akan Elders", "Akan Youth", "Akan Women", "Tŷ Enfys"))
	k.types("search akan", "rename 3", "back")
	k.hears("It stays as it was. Your organisations. Which one")
	k.types("rename 3", "Akan Friends")
	k.hearsInOrder("The name was changed.", "Your organisations. 3 found.", "3. Akan Friends")
	k.hearsNot("Enfys")
	k.types("delete 3", "akan friends")
	k.hearsInOrder("Akan Friends and all its answers were deleted", "There is no name in this.")
	k.types("go back")
	k.hearsInOrder("Your organisations. 2 found.", "4. Akan Women", "2. Akan Elders")
	k.hearsNot("Enfys")
	k.types("rename 4", "Welsh Women", "delete 2", "Akan Elders")
	k.hearsInOrder("Akan Elders and all its answers were deleted", "There is no name in this.")
	k.types("go back")
	k.hearsInOrder("Your organisations.", "4. Welsh Women", "5. Tŷ Enfys") // none is left to look at

	k.types("put away 4", "put away 5", "away", "delete 4", "Welsh Women")
	k.hearsInOrder("Welsh Women and all its answers were deleted", "There is no name in this.")
	k.types("go back")
	k.hearsInOrder("You put these away.", "5. Tŷ Enfys")
	k.types("delete 5", "Ty Enfys")
	k.hearsInOrder("Tŷ Enfys and all its answers were deleted", "There is no name in this.")
	k.types("go back")
	k.hearsInOrder("Your organisations.", "1. Example")
	k.hearsNot("You put these away.")
}

// A name that came from elsewhere, with what cannot be seen in it, is deleted by what can; also as it is shown in ASCII.
func TestANameIsTypedAsItIsShown(t *testing.T) {
	for name, typed := range map[string]string{"Women  Together": "Women Together", "Women\u00a0Together": "Women Together",
		"Cafe\u0301": "Caf\u00e9", "Tŷ  ♥ Enfys": "ty enfys"} {
		for _, ascii := range []bool{false, true} {
			k := talks(t, stocked(t, name))
			k.ascii = ascii
			k.types("delete 2", typed)
			k.hears("were deleted")
		}
	}
}

// A name that not every keyboard can type is not the only way: its number, in the digits of any script, does as well. Any
// other name has to be typed.
func TestDeletedByTheNumberShown(t *testing.T) {
	for _, typed := range []string{"2", "٢", "۲", "２", "২", "२"} {
		for _, name := range []string{"👩‍👩‍👧‍👦 Family مجموعة النساء", "漢字", "♥ Friends", "👩"} {
			k := talks(t, stocked(t, name))
			k.types("delete 2")
			k.hears("To delete it, type its name or its number, 2.")
			k.types("3")
			k.hears("nothing was deleted")
			k.types(typed)
			k.hears("were deleted")
		}
	}
	k := talks(t, stocked(t, "Tŷ Enfys"))
	k.types("delete 2", "2")
	k.hears("nothing was deleted")
}
