package html_test

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"testing"
)

// axe cannot measure contrast in a picture, so the colours themselves are measured: WCAG 2.2 asks for 4.5 to 1 in text and 3 to 1 in the
// parts of a picture.
func TestContrast(t *testing.T) {
	style, err := os.ReadFile("style.css")
	if err != nil {
		t.Fatal(err)
	}
	palettes := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllSubmatch(style, 2)
	for i, name := range []string{"light", "dark"} {
		colours := make(map[string]float64)
		for _, found := range regexp.MustCompile(`--(\w+): #(\w{6});`).FindAllSubmatch(palettes[i][1], -1) {
			colours[string(found[1])] = luminance(t, string(found[2]))
		}
		for colour, least := range map[string]float64{"ink": 4.5, "quiet": 4.5, "accent": 4.5, "edge": 3} {
			lighter, darker := max(colours[colour], colours["paper"]), min(colours[colour], colours["paper"])
			if ratio := (lighter + 0.05) / (darker + 0.05); len(colours) != 6 || ratio < least {
				t.Errorf("%s: %s on paper has a contrast of %.2f, want %.1f", name, colour, ratio, least)
			}
		}
	}
}

// luminance is WCAG's relative luminance of a colour in hexadecimal, 0 to 1.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		value, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		part := float64(value) / 255
		if part <= 0.04045 {
			part /= 12.92
		} else {
			part = math.Pow((part+0.055)/1.055, 2.4)
		}
		sum += weight * part
	}
	return sum
}
