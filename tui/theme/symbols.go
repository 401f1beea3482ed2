package theme

// Signs are the characters that a terminal can be relied on to show.
type Signs int

// The signs: ASCII alone; those in the fonts that Windows had before Windows Terminal (WGL4, "Windows Glyph List 4"); and any
// others, which may come from another font.
const (
	OnlyASCII Signs = iota
	OnlyWGL4
	AnySigns
)

// Symbols are the marks that are drawn, each a single character, or ASCII instead.
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

func symbols(signs Signs) Symbols {
	if signs == OnlyASCII {
		return Symbols{Cursor: ">", Chosen: "*", Rule: "-", BarFull: "#", BarEmpty: ".",
			Left: "<-", Right: "->", Up: "Up", Down: "Down", Bullet: "-", Ellipsis: "..."}
	}
	drawn := Symbols{Cursor: "▸", Chosen: "✓", Rule: "─", BarFull: "█", BarEmpty: "░",
		Left: "←", Right: "→", Up: "↑", Down: "↓", Bullet: "•", Ellipsis: "…"}
	if signs == OnlyWGL4 {
		drawn.Cursor, drawn.Chosen = "►", "√"
	}
	return drawn
}
