package theme

// Symbols are the marks that are drawn, each a single character, with ASCII in their place where the terminal has no
// UTF-8.
type Symbols struct {
	Cursor   string
	Chosen   string
	Rule     string
	BarFull  string
	BarEmpty string
	Left     string
	Right    string
	Up       string
	Down     string
	Bullet   string
	Ellipsis string
}

func symbols(utf8 bool) Symbols {
	if !utf8 {
		return Symbols{Cursor: ">", Chosen: "*", Rule: "-", BarFull: "#", BarEmpty: ".",
			Left: "<-", Right: "->", Up: "Up", Down: "Down", Bullet: "-", Ellipsis: "..."}
	}
	return Symbols{Cursor: "▸", Chosen: "✓", Rule: "─", BarFull: "█", BarEmpty: "░",
		Left: "←", Right: "→", Up: "↑", Down: "↓", Bullet: "•", Ellipsis: "…"}
}
