// Package pages is what the pages of the wizard have in common, whatever they are about: the shapes that a page can have,
// the places where pages are, and the stack of those that one came through. The pages themselves are in the folders, one
// a subject; each is a function of a record and a place. Nothing here draws, or knows a terminal: whoever shows the pages,
// on a full screen or line by line, walks these.
package pages
