package separator

import (
	"runtime"
	"strings"
	"testing"

	"equalfooting/assessment/report/formats"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
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

// Unicode's rules say the same of each language, alone and in each place that has a rule of its own or many who speak other languages.
func TestSeparatorsAreUnicodes(t *testing.T) {
	regions := map[string]bool{"GB": true, "US": true, "IN": true, "CA": true, "FR": true, "ES": true, "PT": true}
	for _, locale := range otherwise {
		regions[locale[strings.Index(locale, "_")+1:]] = true
	}
	for _, base := range language.Supported.BaseLanguages() {
		locales := []string{base.String()}
		for region := range regions {
			locales = append(locales, base.String()+"_"+region)
		}
		for _, locale := range locales {
			tag, err := language.Parse(strings.ReplaceAll(locale, "_", "-"))
			if err != nil || len(base.String()) > 2 || base.String() == "no" { // x/text does not take it for Norwegian
				continue
			}
			want := formats.ByComma
			if strings.Contains(message.NewPrinter(tag).Sprint(number.Decimal(1.5)), ",") {
				want = formats.BySemicolon
			}
			if got := ofLocale(locale); got != want {
				t.Errorf("%s: %s, want %s", locale, got, want)
			}
		}
	}
}
