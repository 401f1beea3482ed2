// Package separator finds out what separates the cells of a CSV file where the person is, since spreadsheets follow the system's
// settings. Where decimal numbers have a comma, it is a semicolon.
package separator

import (
	"strings"

	"equalfooting/assessment/report/formats"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

// ofLocale returns the separator for a locale named as on Unix, such as de_DE.UTF-8; a comma if the locale is unknown.
func ofLocale(name string) formats.Separator {
	name, _, _ = strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "@")
	tag, err := language.Parse(strings.ReplaceAll(name, "_", "-"))
	if err != nil || !strings.Contains(message.NewPrinter(tag).Sprint(number.Decimal(1.5)), ",") {
		return formats.ByComma
	}
	return formats.BySemicolon
}
