package separator

import (
	"runtime"
	"testing"

	"equalfooting/assessment/report/formats"
)

func TestSeparatorOfALocale(t *testing.T) {
	for name, want := range map[string]formats.Separator{
		"": formats.ByComma, "C": formats.ByComma, "C.UTF-8": formats.ByComma, "POSIX": formats.ByComma, "nothing at all": formats.ByComma,
		"en_GB.UTF-8": formats.ByComma, "en_US": formats.ByComma, "cy_GB.UTF-8": formats.ByComma, "bn_BD.UTF-8": formats.ByComma, "de_CH.UTF-8": formats.ByComma,
		"de_DE.UTF-8": formats.BySemicolon, "fr_FR@euro": formats.BySemicolon, "pl_PL.UTF-8": formats.BySemicolon, "en_ZA.UTF-8": formats.BySemicolon,
		"ca_ES.UTF-8@valencia": formats.BySemicolon,
	} {
		if got := ofLocale(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}

func TestSeparatorOfTheSystem(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps it in its registry, which is no test's to change")
	}
	t.Setenv("LC_ALL", "")
	t.Setenv("LC_NUMERIC", "de_DE.UTF-8")
	t.Setenv("LANG", "en_GB.UTF-8")
	if got := OfSystem(); got != formats.BySemicolon {
		t.Errorf("it is %s", got)
	}
	t.Setenv("LC_ALL", "C")
	if got := OfSystem(); got != formats.ByComma {
		t.Errorf("it is %s", got)
	}
}
