// Package separator finds out what separates the cells of a CSV file where the person is, since spreadsheets follow the system's
// settings. Where decimal numbers have a comma, it is a semicolon.
package separator

import (
	"slices"
	"strings"

	"equalfooting/assessment/report/formats"
)

// withComma are the languages that write decimal numbers with a comma, and otherwise where people do not write them as their language does.
// All of it is Unicode's, as x/text has it; the rules that come with that are a third of a megabyte, and a test compares.
var (
	withComma = strings.Fields(`af agq ast az bas be bg br bs ca cs cu da de dsb dua dyo el eo es et eu ewo ff fi fo fr fur fy gl hr hsb hu hy id in is it
		jgo ka kab kea kk kkj kl km ksf ksh ky lb ln lo lt lu lv mgh mk mo mua nb nds nl nmg nn nnh no os pl pt rn ro ru rw sah se
		seh sg sh shi sk sl smn sq sr sv tg tk tr tt tzm uk uz vi wae wo yav zgh`)
	otherwise = strings.Fields(`ar_DZ ar_LB ar_LY ar_MA ar_MR ar_TN az_IQ az_IR de_CH de_LI en_AT en_BE en_CH en_DE en_DK en_FI en_NL en_SE en_SI en_ZA es_BR
		es_BZ es_CU es_DO es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_SV es_US it_CH kk_AF kk_CN kk_IR kk_MN ky_CN ky_TR ms_BN ps_AF
		qu_BO sw_CD tg_PK`)
)

// ofLocale returns the separator for a locale named as on Unix, such as de_DE.UTF-8; a comma if the locale is unknown.
func ofLocale(name string) formats.Separator {
	name, _, _ = strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "@")
	language, _, _ := strings.Cut(name, "_")
	if slices.Contains(withComma, language) != slices.Contains(otherwise, name) {
		return formats.BySemicolon
	}
	return formats.ByComma
}
