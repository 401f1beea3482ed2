// Package assessment is the ground floor of Equal Footing: what is asked, what an answer can be, and what a set of
// answers comes to. It is pure: it opens no file, draws nothing and reads no clock, so the same answers always give
// the same result. docs/scoring.md says the same in words, with worked examples.
package assessment
