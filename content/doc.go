// Package content is everything that Equal Footing says: data files, one folder for each language, embedded in the program. Somebody who
// writes no Go can correct a sentence there; package check tells them in plain words what they broke (docs/content.md). The program reads
// them packed (PackedFile).
package content
