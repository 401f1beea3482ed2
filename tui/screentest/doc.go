// Package screentest runs a program in a pseudo-terminal and reads back what a
// person would see.
//
// A terminal program's output is a stream of differences, so a test that
// searches the stream tests the renderer's cleverness and not the screen. Here
// the stream goes through a terminal emulator and the tests look at its
// screen:
//
//	term := screentest.Start(t, screentest.Options{Command: []string{binary}})
//	term.WaitFor("Welcome")
//	term.Press("down", "enter")
//	term.WaitFor("Question 1")
//
// Every wait is woken by output and bounded by a deadline. A test therefore
// names what it waits for and never sleeps.
//
// [Draw], [Cells] and [Picture] do the same for a view that is only a string.
//
// The emulator's known limit: a wide character that would fill the last column
// is lost instead of wrapping.
package screentest
