package file

import "fmt"

// mark is a place that a reader can go to, from a list next to the pages.
type mark struct {
	title  string
	level  int
	page   int
	y      float64
	under  []*mark
	number ref
}

// Bookmark makes an entry in the list next to the pages lead here, this far down the page. An entry of a level, from 1 up, comes under the
// last one of the level above.
func (p *Page) Bookmark(title string, level int, y float64) {
	m := &mark{title: title, level: level, page: p.number, y: y}
	list := &p.file.marks
	for len(*list) > 0 && (*list)[len(*list)-1].level < level {
		list = &(*list)[len(*list)-1].under
	}
	*list = append(*list, m)
}

// writeMarks writes the list of marks, and returns what the catalog says about it.
func (f *File) writeMarks(o *objects, pages []ref) string {
	if len(f.marks) == 0 {
		return ""
	}
	root := o.next()
	o.put(root, "<</Type/Outlines%s>>", writeList(o, f.marks, root, pages, 1))
	return fmt.Sprintf("/Outlines %s/PageMode/UseOutlines", root)
}

// writeList writes marks of one level, and returns what the mark over them says about them. Those of the first level are shown, the others
// only when somebody opens them.
func writeList(o *objects, list []*mark, over ref, pages []ref, sign int) string {
	if len(list) == 0 {
		return ""
	}
	for _, m := range list {
		m.number = o.next()
	}
	for i, m := range list {
		says := writeList(o, m.under, m.number, pages, -1)
		if i > 0 {
			says += fmt.Sprintf("/Prev %s", list[i-1].number)
		}
		if i+1 < len(list) {
			says += fmt.Sprintf("/Next %s", list[i+1].number)
		}
		o.put(m.number, "<</Title%s/Parent %s/Dest[%s/XYZ null %s null]%s>>", text(m.title), over, pages[m.page],
			number((pageHeight-m.y)*points), says)
	}
	return fmt.Sprintf("/First %s/Last %s/Count %d", list[0].number, list[len(list)-1].number, sign*len(list))
}
