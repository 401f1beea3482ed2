// Package store keeps what organisations say, on this machine only: one bbolt file, readable by its owner alone, in
// which every answer is one durable write as it is given. It reckons nothing but the small summary of each
// organisation that the caseload shows, and it words nothing: what goes wrong comes back as a typed error.
//
// Store is the records. What else is done with the open data file (datafile.go) is a type each, which the Store gives: Backups,
// Unsaved, Passphrase, Unreadable and Bundles.
//
// The file (format version 7) has shelves, and every entry goes through store/gate. All shelves but meta are keyed so that
// one organisation's records lie together: a key begins with the organisation's id in 8 bytes; further numbers in it have
// 2 bytes each, all big-endian. The file as a whole is store/file's business.
//
//	meta          "version" -> the format's number; "trail" -> JSON; "recent" -> ids; "preference/<key>" -> text;
//	              "roll" -> what the file says of itself (roll.go)
//	cases         id -> JSON: the organisation, its current assessment's number and edition, how and when it goes on;
//	summaries     id -> how many entries the organisation has (tally.go), and a compact record (summaryentry.go), so that
//	              the caseload never reads an answer
//	assessments   id, number -> JSON: edition, when it was begun, and for an earlier one when it was last touched
//	answers       id, assessment, question id -> JSON: the answer and when it was written
//	voices        id, assessment, view -> JSON: whose further answers these are
//	voiceanswers  id, assessment, view, question id -> JSON, as in answers
//	plan          id, action -> JSON
//	sessions      id, day as 2027-03-01 -> JSON
//	gone          id, what it was (gone.go) -> JSON: when it was taken away, and nothing of what was said
//
// An answer writes its own record, the summary and the trail; only the one that completes an assessment, and so sets
// the next look, writes the case's record too. A file of an older version is brought up to date when it is opened
// (migrate.go).
//
// Next to it lie footing.db.holder while a copy of the program has it open; the folder backups; and, for moments only,
// .equal-footing-*.tmp (a file is being made for the first time), footing.db.compact (an organisation is being deleted,
// a backup put back, or many organisations brought in) and backups/footing-backup.new (a backup is being made).
package store
