package firstbytes

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// Text returns text as UTF-8, without its byte order mark. It also converts UTF-16 with its mark, which Windows sometimes writes; ok is
// false if that breaks off within a character. Anything else comes back unchanged.
func Text(data []byte) (text []byte, ok bool) {
	if !hasMark(data) {
		return bytes.TrimPrefix(data, []byte("\ufeff")), true
	}
	return FromUTF16(data)
}

func hasMark(data []byte) bool {
	return bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff})
}

// FromUTF16 converts UTF-16 with its byte order mark to UTF-8; ok is false if the mark is missing or a character is incomplete.
func FromUTF16(data []byte) (text []byte, ok bool) {
	if !hasMark(data) || len(data)%2 != 0 {
		return nil, false
	}
	order := binary.ByteOrder(binary.LittleEndian)
	if data[0] == 0xfe {
		order = binary.BigEndian
	}
	units := make([]uint16, len(data)/2-1)
	for i := range units {
		units[i] = order.Uint16(data[2+2*i:])
	}
	for i, unit := range units {
		if utf16.IsSurrogate(rune(unit)) && !paired(units, i) {
			return nil, false
		}
	}
	return []byte(string(utf16.Decode(units))), true
}

// NotPlain says that a file is not plain text, whatever else it is.
func NotPlain(data []byte) bool {
	text, ok := Text(data)
	return !ok || bytes.IndexByte(text, 0) >= 0 || bytes.HasPrefix(text, []byte("%PDF-")) || bytes.HasPrefix(text, []byte(`{\rtf`))
}

// paired says that half a surrogate pair has its other half next to it.
func paired(units []uint16, i int) bool {
	const low = 0xdc00
	if units[i] < low {
		return i+1 < len(units) && units[i+1] >= low && units[i+1] < 0xe000
	}
	return i > 0 && units[i-1] >= 0xd800 && units[i-1] < low
}

// bareUTF16 says that data is UTF-16 without its mark: plain letters, each with a zero before or after it.
func bareUTF16(data []byte) bool {
	data = data[:min(len(data), 64)&^1]
	zeros := [2]int{}
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(data) / 2
	return half >= 4 && (zeros[0] == 0 && zeros[1] > half/2 || zeros[1] == 0 && zeros[0] > half/2)
}
