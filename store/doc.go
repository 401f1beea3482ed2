// Package store keeps what organisations say, on this machine only: one bbolt file, readable by its owner alone, in
// which every answer is one durable write as it is given. It reckons nothing but the small summary of each
// organisation that the caseload shows, and it words nothing: what goes wrong comes back as a typed error.
//
// The file has four flat buckets, all keyed so that one organisation's records lie together:
//
//	meta       "version" -> the format's number; "place" -> JSON; "recent" -> ids; "preference/<key>" -> text
//	cases      id (8 bytes, big-endian) -> JSON: the organisation and the edition; the bucket's sequence gives the ids
//	summaries  id -> a compact record (summaryrecord.go), so that the caseload never reads an answer
//	answers    id, assessment's number (2 bytes), question id -> JSON
//
// Beside it lie footing.db.holder while a copy of the program has it open, and, for moments only, footing.db.new
// (a file is being made for the first time) and footing.db.compact (an organisation is being deleted).
package store
