package fullscreen

// contentsGap is the columns between a page and the list of all pages.
const contentsGap = 4

// contents puts the names of all the pages beside one of them, on a window that is wide enough for both.
func (s *setting) contents(b *body, names []string, at, width int) {
	if s.width < wideWidth || len(names) == 0 {
		return
	}
	var list body
	list.gap()
	for i, name := range names {
		mark, style := "  ", s.theme.Quiet
		if i == at { // not the cursor's mark, of which there is one
			mark, style = s.theme.Symbols.Bullet+" ", s.theme.Accent
		}
		list.add(styled(style, indent(mark, name, width-measure-contentsGap)))
	}
	b.beside(list, measure+contentsGap)
}
