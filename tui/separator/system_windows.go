package separator

import (
	"equalfooting/assessment/report/formats"

	"golang.org/x/sys/windows/registry"
)

// OfSystem returns the system's separator, from the list separator in the person's regional settings.
func OfSystem() formats.Separator {
	settings, err := registry.OpenKey(registry.CURRENT_USER, `Control Panel\International`, registry.QUERY_VALUE)
	if err != nil {
		return formats.ByComma
	}
	defer settings.Close()
	if sign, _, err := settings.GetStringValue("sList"); err == nil && sign == ";" {
		return formats.BySemicolon
	}
	return formats.ByComma
}
