// Package pages is what all pages of the wizard have in common: the shapes of a page, the places where pages are, and the stack of pages
// that a person came through. The pages themselves are in the folders, one for each subject; each is a function of a record and a place.
// Nothing here draws, or knows a terminal: the fronts, on a full screen or line by line, walk through these pages.
package pages
