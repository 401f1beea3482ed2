package content

import (
	"compress/flate"
	"encoding/binary"
	"io"
	"io/fs"
	"strings"
	"sync"
	"unsafe"
)

// packedWords is a language's packed file. Only the parts that are asked for are read.
type packedWords struct {
	file  io.ReaderAt
	size  int
	parts map[string]packedPart // by the name of the file
}

// packedPart is where a file's words are in it, and the sum of those that they were made from.
type packedPart struct {
	at, length int
	whole      int // how long it is once it is inflated; the same if it is stored as it is
	sum        uint64
}

// openPacked reads the index of the packed file in a language's folder. If it cannot be read, there are no parts.
func openPacked(folder fs.FS) packedWords {
	var p packedWords
	file, err := folder.Open(PackedFile)
	if err != nil {
		return p
	}
	if info, err := file.Stat(); err == nil {
		p.size = int(info.Size())
	}
	p.file, _ = file.(io.ReaderAt)
	length, ok := p.read(0, indexAt)
	if !ok {
		return p
	}
	at := indexAt + int(binary.LittleEndian.Uint32([]byte(length)))
	index := unpacker{}
	index.rest, _ = p.read(indexAt, at-indexAt)
	p.parts = make(map[string]packedPart)
	for index.rest != "" {
		name, sum, length, whole := index.text(), index.number(), int(index.number()), int(index.number())
		p.parts[name] = packedPart{at, length, whole, sum}
		at += length
	}
	return p
}

// indexAt is where the index begins. Its length comes before it.
const indexAt = 4

// part returns what was packed from these words, or from any if there are none; false if it is missing, or was made from other words.
func (p packedWords) part(name string, words []byte) (string, bool) {
	part, ok := p.parts[name]
	if !ok || words != nil && part.sum != sumOf(words) {
		return "", false
	}
	data, ok := p.read(part.at, part.length)
	if !ok || part.whole == part.length {
		return data, ok
	}
	if part.whole < 0 || part.whole/mostDeflated > part.length {
		return "", false
	}
	reader := inflaters.Get().(io.ReadCloser)
	defer inflaters.Put(reader)
	inflated := make([]byte, part.whole)
	if err := reader.(flate.Resetter).Reset(strings.NewReader(data), nil); err != nil {
		return "", false
	}
	_, err := io.ReadFull(reader, inflated)
	return string(inflated), err == nil
}

// inflaters are kept, for each takes 44 KB.
var inflaters = sync.Pool{New: func() any { return flate.NewReader(strings.NewReader("")) }}

// mostDeflated is how many bytes one byte may stand for. What says more is damaged, and is given no memory.
const mostDeflated = 1032

// read gives so many bytes from a place in the file; false where they are not all there.
func (p packedWords) read(at, length int) (string, bool) {
	if p.file == nil || at < 0 || length < 0 || length > p.size-at {
		return "", false
	}
	data := make([]byte, length)
	_, err := p.file.ReadAt(data, int64(at))
	return unsafe.String(unsafe.SliceData(data), length), err == nil // nothing else has the bytes
}
