package separator

import (
	"equalfooting/assessment/report/formats"

	"golang.org/x/sys/windows/registry"
)

// OfSystem gives that of the system, by the list separator in the person's settings of the region.
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
