package main

import (
	"bytes"
	"debug/macho"
	"encoding/binary"
	"os"
)

// alignment is 2 to this power: a page of the larger kind, on which a Mac wants each program to begin.
const alignment = 14

// universal puts several Mac programs into one file, from which a Mac takes the one for its processor. Each stays as it is, with its
// signature. Macs have a tool for this (lipo); other systems do not.
func universal(path string, programs []string) error {
	head := binary.BigEndian.AppendUint32(nil, macho.MagicFat)
	head = binary.BigEndian.AppendUint32(head, uint32(len(programs)))
	var body bytes.Buffer
	for _, name := range programs {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		parsed, err := macho.NewFile(bytes.NewReader(data))
		if err != nil {
			return err
		}
		// The head is much shorter than a page, so the first begins on the second page.
		const page = 1 << alignment
		body.Write(make([]byte, (page-body.Len()%page)%page))
		for _, number := range []uint32{uint32(parsed.Cpu), parsed.SubCpu, uint32(page + body.Len()), uint32(len(data)), alignment} {
			head = binary.BigEndian.AppendUint32(head, number)
		}
		body.Write(data)
	}
	whole := append(make([]byte, 0, 1<<alignment+body.Len()), head...)
	whole = append(whole, make([]byte, 1<<alignment-len(head))...)
	whole = append(whole, body.Bytes()...)
	if _, err := macho.NewFatFile(bytes.NewReader(whole)); err != nil {
		return err
	}
	return os.WriteFile(path, whole, 0o755)
}
