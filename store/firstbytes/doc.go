// Package firstbytes recognises a file by how it begins: people bring the wrong one, such as the Word document next to the answers file,
// and need to be told what it is and what to bring. It also reads text in either of the two encodings that programs use.
package firstbytes
