// Package command is the command line: the third front of the program, beside the full screen and line by line. It starts
// those two, and makes documents, lists and answers files without either.
//
// A command is a type with its options, which its newXxxCommand makes. What commands share is the door: the words, and how what is
// kept is opened. Where a result goes is an output, and whoever sits there is asked by an asker.
package command
