package html

import (
	"crypto/sha256"
	_ "embed" // the style sheet
	"encoding/base64"
	"fmt"
	"strings"
)

//go:embed style.css
var styleText string

// style is the page's style sheet. It is the one text that is not escaped, as HTML requires; cssText writes whatever comes into it from a
// document.
func style(css string) nodes { return element("style", nil, bare(css)) }

// policy lets a browser use this one style sheet and, on a form, its one script, and nothing else: even if markup slipped through, it
// could fetch nothing and run nothing.
func policy(css, script string) string {
	said := "default-src 'none'; style-src " + source(css) + "; base-uri 'none'; form-action 'none'"
	if script != "" {
		said += "; script-src " + source(script)
	}
	return said
}

// source names a text in the page as one that may be used.
func source(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// pageNumber is the style rule that numbers printed pages: only CSS knows which page it is on.
func pageNumber(words string) string {
	if words == "" {
		return ""
	}
	content := strings.NewReplacer(
		cssText("{number}"), `" counter(page) "`,
		cssText("{of}"), `" counter(pages) "`,
	).Replace(cssText(words))
	return "\n@page { @bottom-right { content: \"" + content + "\" } }\n"
}

// cssText writes every letter as a CSS escape, so that none can end the text it is in.
func cssText(s string) string {
	var b strings.Builder
	for _, r := range s {
		fmt.Fprintf(&b, `\%x `, r)
	}
	return b.String()
}
