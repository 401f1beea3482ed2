//go:build !windows

package separator

import (
	"cmp"
	"os"

	"equalfooting/assessment/report/formats"
)

// OfSystem gives that of the system, by the locale that it has for numbers.
func OfSystem() formats.Separator {
	return ofLocale(cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_NUMERIC"), os.Getenv("LANG")))
}
