package content

import (
	"encoding/binary"
	"io"
	"io/fs"
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
		name, sum, length := index.text(), index.number(), int(index.number())
		p.parts[name] = packedPart{at, length, sum}
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
	return p.read(part.at, part.length)
}

// read returns this many bytes from a place in the file; false if they are not all there.
func (p packedWords) read(at, length int) (string, bool) {
	if p.file == nil || at < 0 || length < 0 || length > p.size-at {
		return "", false
	}
	data := make([]byte, length)
	_, err := p.file.ReadAt(data, int64(at))
	return string(data), err == nil
}
