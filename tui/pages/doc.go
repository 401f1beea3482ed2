// Package pages says what each page of the wizard asks and says, which answers are possible there, and what comes next.
// It draws nothing and knows no terminal: whoever shows the pages, on a full screen or line by line, walks these.
package pages
