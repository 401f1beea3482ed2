package fullscreen

import tea "charm.land/bubbletea/v2"

// suspend does nothing: Windows' shells have no way to come back to a program that was put aside.
func suspend() tea.Cmd { return nil }
