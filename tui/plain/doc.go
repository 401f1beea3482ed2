// Package plain is the wizard line by line: for screen readers, for terminals that cannot draw, and for answers typed
// into a file or a pipe. It walks the pages of tui/pages as the full screen does, and writes nothing but lines of text.
package plain
