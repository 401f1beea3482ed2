//go:build !windows

package separator

import (
	"cmp"
	"os"

	"equalfooting/assessment/report/formats"
)

// OfSystem returns the system's separator, from its locale for numbers.
func OfSystem() formats.Separator {
	return ofLocale(cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_NUMERIC"), os.Getenv("LANG")))
}
