// Package tui is everything that is seen: the full-screen wizard. Each screen is a file of its own; what the screens say
// and ask comes from tui/pages, how they look from tui/theme.
package tui
