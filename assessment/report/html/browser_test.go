package html_test

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/html"
)

func written(t testing.TB, d report.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := html.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// address saves a page as a file and returns its address.
func address(t *testing.T, page []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, page, 0o600); err != nil {
		t.Fatal(err)
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

// everyDocument is the documents of these tests, and the documents that people get.
func everyDocument(t testing.TB) map[string]report.Document {
	all := papers(t)
	all["ordinary"], all["hostile"] = ordinary(), hostile()
	return all
}

// One browser sees every page: starting it takes longer than everything it is asked.
func TestInChromium(t *testing.T) {
	asked := listen(t)
	b := openBrowser(t, asked.address)
	axe, err := os.ReadFile("testdata/axe-core/axe.min.js")
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range everyDocument(t) {
		t.Run(name, func(t *testing.T) {
			b.within(t)
			b.window(1000)
			b.visit(address(t, written(t, d)))
			t.Run("asks for nothing", func(t *testing.T) { seeNothingAsked(t, b, d.FillIn != nil) })
			t.Run("is styled", func(t *testing.T) { seeStyle(t, b) })
			b.evaluate(string(axe), nil)
			for _, scheme := range []string{"light", "dark"} {
				t.Run("axe finds nothing in "+scheme, func(t *testing.T) { seeAxe(t, b, scheme) })
			}
			for _, width := range []int{320, 700, 1400} {
				t.Run(fmt.Sprintf("fits a width of %d", width), func(t *testing.T) { seeWidth(t, b, width) })
			}
		})
	}
	t.Run("print", func(t *testing.T) { seePrint(t, b) })
	// Chromium makes requests of its own, whatever is opened; the hostile page names hosts of its own.
	fromPage := func(line string) bool { return strings.Contains(line, ".invalid") }
	if lines := asked.asked(); slices.ContainsFunc(lines, fromPage) {
		t.Errorf("asked of the network: %q", lines)
	}
	b.visit(address(t, []byte(`<!DOCTYPE html><title>x</title><img src="http://canary.invalid/heard">`)))
	if lines := asked.asked(); !slices.ContainsFunc(lines, fromPage) {
		t.Errorf("what a page asks does not reach the proxy, which heard %q", lines)
	}
}

// seeNothingAsked checks that everything in a page is in its file. A form has one script, and in a date field a picture of the browser's.
func seeNothingAsked(t *testing.T, b *browser, form bool) {
	b.within(t)
	own := func(request string) bool { return form && strings.HasPrefix(request, "data:image/svg+xml;") }
	if requests := slices.DeleteFunc(b.requests(), own); len(requests) != 1 || !strings.HasPrefix(requests[0], "file://") {
		t.Errorf("asks for %q, want its own file alone", requests)
	}
	if said := b.complaints(); len(said) > 0 {
		t.Errorf("Chromium says %q", said)
	}
	var scripts int
	b.evaluate(`document.scripts.length`, &scripts)
	if scripts > 1 || scripts == 1 && !form {
		t.Errorf("%d scripts", scripts)
	}
}

// seeStyle notices if the policy blocks the page's own style, which would still leave a readable page.
func seeStyle(t *testing.T, b *browser) {
	b.within(t)
	b.scheme("light")
	var accent string
	b.evaluate(`getComputedStyle(document.querySelector("h1")).color`, &accent)
	if want := "rgb(11, 85, 99)"; accent != want {
		t.Errorf("the title is %s, want %s", accent, want)
	}
	b.scheme("dark")
	var paper string
	b.evaluate(`getComputedStyle(document.body).backgroundColor`, &paper)
	if want := "rgb(19, 26, 29)"; paper != want {
		t.Errorf("the dark page is %s, want %s", paper, want)
	}
}

func seeAxe(t *testing.T, b *browser, scheme string) {
	b.within(t)
	b.scheme(scheme)
	var found struct {
		Violations, Incomplete []struct{ ID, Help, Where string }
		Passes                 int
	}
	b.evaluate(`axe.run().then(found => {
		const brief = list => list.map(rule => ({id: rule.id, help: rule.help, where: rule.nodes[0].html.slice(0, 200)}));
		return {violations: brief(found.violations), incomplete: brief(found.incomplete), passes: found.passes.length};
	})`, &found)
	for _, violation := range found.Violations {
		t.Errorf("%s: %s at %s", violation.ID, violation.Help, violation.Where)
	}
	for _, unsure := range found.Incomplete {
		t.Logf("axe cannot tell: %s: %s at %s", unsure.ID, unsure.Help, unsure.Where)
	}
	if found.Passes < 15 {
		t.Errorf("axe tried only %d rules", found.Passes)
	}
}

func seeWidth(t *testing.T, b *browser, width int) {
	b.within(t)
	b.window(width)
	var seen struct{ Window, Page int }
	b.evaluate(`({window: innerWidth, page: document.documentElement.scrollWidth})`, &seen)
	if seen.Window != width || seen.Page > width {
		t.Errorf("the window is %d wide and the page %d, want %d", seen.Window, seen.Page, width)
	}
}

// outside finds what could lead out of the file: an address that a browser fetches, or follows when it is clicked.
var outside = regexp.MustCompile(`(?i)\s(src|srcset|href|action|data|poster|background)="([^"]*)"|url\(([^)]*)\)|@import`)

func TestNothingLeadsOutOfTheFile(t *testing.T) {
	for name, d := range everyDocument(t) {
		for _, found := range outside.FindAllSubmatch(markup(written(t, d)), -1) {
			if target := string(found[2]) + string(found[3]); !strings.HasPrefix(target, "#") {
				t.Errorf("%s: %s", name, found[0])
			}
		}
	}
}

// markup is the page without the text between its tags; the style sheet stays.
func markup(page []byte) []byte {
	style := regexp.MustCompile(`(?s)<style>.*?</style>`).Find(page)
	return append(bytes.Join(regexp.MustCompile(`<[^>]*>`).FindAll(page, -1), nil), style...)
}
