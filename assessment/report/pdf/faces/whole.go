package faces

import (
	"encoding/binary"
	"math"
)

// whole puts a face's file together from what fonts/apart.py has made of it, byte for byte as it was.
func whole(apart []byte) []byte {
	part := func() []byte {
		length := binary.LittleEndian.Uint32(apart)
		part := apart[4 : 4+length]
		apart = apart[4+length:]
		return part
	}
	rest := together(part())
	o := outlines{contours: part(), points: part(), flags: part(), across: part(), up: part(), composed: part()}

	loca, length := place(rest, "loca")
	from, outlined := place(rest, "glyf")
	head, _ := place(rest, "head")
	data := make([]byte, from, from+outlined+len(rest)-loca)
	copy(data, rest[:loca])
	wide := short(rest, head+50) == 1
	for begins := data[loca : loca+length]; ; {
		if wide {
			binary.BigEndian.PutUint32(begins, uint32(len(data)-from))
			begins = begins[4:]
		} else {
			data = append(data, make([]byte, len(data)%2)...)
			binary.BigEndian.PutUint16(begins, uint16((len(data)-from)/2))
			begins = begins[2:]
		}
		if len(begins) == 0 {
			return append(data, rest[loca:]...)
		}
		data = o.next(data)
	}
}

// together undoes that all first bytes of each four stand before all second ones, and so on.
func together(lanes []byte) []byte {
	data, i := make([]byte, len(lanes)), 0
	for lane := range 4 {
		for at := lane; at < len(data); at += 4 {
			data[at] = lanes[i]
			i++
		}
	}
	return data
}

// place is where in a file a table begins, and how long it is.
func place(data []byte, table string) (from, length int) {
	entry := data[directoryAt:]
	for string(entry[:4]) != table {
		entry = entry[entrySize:]
	}
	return long(entry, 8), long(entry, 12)
}

// outlines is what is left to be read of them, as apart.py says.
type outlines struct{ contours, points, flags, across, up, composed []byte }

// next puts the next glyph behind the others.
func (o *outlines) next(glyf []byte) []byte {
	const none, ofOthers, plain = 0, 1, 2
	switch contours := number(&o.contours); contours {
	case none:
		return glyf
	case ofOthers:
		return append(glyf, taken(&o.composed, number(&o.composed))...)
	default:
		box := len(glyf) + 2
		glyf = binary.BigEndian.AppendUint16(glyf, uint16(contours-plain))
		glyf = append(glyf, make([]byte, 8)...)
		points := 0
		for range contours - plain {
			points += number(&o.points)
			glyf = binary.BigEndian.AppendUint16(glyf, uint16(points-1))
		}
		glyf = append(glyf, 0, 0) // no hints
		flags := taken(&o.flags, points)
		glyf = repeated(glyf, flags)
		glyf = steps(glyf, flags, &o.across, 1<<1, 1<<4, box)
		return steps(glyf, flags, &o.up, 1<<2, 1<<5, box+2)
	}
}

// repeated writes flags as a file has them: one that comes three times or more stands there once, with how often it comes again.
func repeated(glyf, flags []byte) []byte {
	const again, most = 1 << 3, math.MaxUint8
	for i := 0; i < len(flags); {
		flag, times := flags[i], 1
		for i+times < len(flags) && flags[i+times] == flag && times <= most {
			times++
		}
		i += times
		if times > 2 {
			glyf = append(glyf, flag|again, byte(times-1))
		} else {
			glyf = append(glyf, flags[i-times:i]...)
		}
	}
	return glyf
}

// steps writes those of an outline in one direction, each of one byte, of two or none as its flag says, and puts how far they go to
// either side into the box, four bytes from one another.
func steps(glyf, flags []byte, from *[]byte, byByte, same byte, box int) []byte {
	steps, read, at := *from, 0, 0
	least, most := math.MaxInt16, math.MinInt16
	for _, flag := range flags {
		switch {
		case flag&byByte == 0 && flag&same == 0:
			at += int(int16(short(steps, read)))
			read += 2
		case flag&byByte == 0:
		case flag&same == 0: // down or to the left
			at -= int(steps[read])
			read++
		default:
			at += int(steps[read])
			read++
		}
		least, most = min(least, at), max(most, at)
	}
	glyf = append(glyf, taken(from, read)...)
	binary.BigEndian.PutUint16(glyf[box:], uint16(least))
	binary.BigEndian.PutUint16(glyf[box+4:], uint16(most))
	return glyf
}

func taken(from *[]byte, n int) []byte {
	taken := (*from)[:n]
	*from = (*from)[n:]
	return taken
}

func number(from *[]byte) int {
	n, length := binary.Uvarint(*from)
	taken(from, length)
	return int(n)
}
