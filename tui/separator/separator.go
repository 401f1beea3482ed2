// Package separator tells what stands between the cells of a CSV file where the person is: their spreadsheet goes by the system's
// custom. Where a comma stands in decimal numbers, it is a semicolon.
package separator

import (
	"strings"

	"equalfooting/assessment/report/formats"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

// ofLocale gives that of a locale as Unix names it, such as de_DE.UTF-8; a comma where it is none that is known.
func ofLocale(name string) formats.Separator {
	name, _, _ = strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "@")
	tag, err := language.Parse(strings.ReplaceAll(name, "_", "-"))
	if err != nil || !strings.Contains(message.NewPrinter(tag).Sprint(number.Decimal(1.5)), ",") {
		return formats.ByComma
	}
	return formats.BySemicolon
}
