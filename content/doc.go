// Package content is everything that Equal Footing says: data files, one folder a language, embedded in the program.
// A person who writes no Go can mend a sentence there; package check tells them in plain words what they broke
// (docs/content.md). The program reads them packed (PackedFile).
package content
