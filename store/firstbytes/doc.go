// Package firstbytes knows a file by how it begins: people bring the wrong one, such as the Word document in place of the answers file
// next to it, and are told what it is and what to bring. It also reads text in either of the two ways in which programs write it.
package firstbytes
