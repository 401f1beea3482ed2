// Package command is the command line: the third front of the program, beside the full screen and line by line. It starts
// those two, and makes documents, lists and answers files without either.
package command
