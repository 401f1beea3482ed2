// Package fullscreen is the wizard on the full screen. Each screen is a file of its own; what the screens say
// and ask comes from tui/pages, how they look from tui/theme.
package fullscreen
