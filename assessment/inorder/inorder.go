// Package inorder puts lists in order. Any room may use it.
package inorder

import "sort"

// Sort puts a list in the order that compare gives; what is alike there stays as it stood. slices.SortStableFunc does the same, and
// is compiled anew for every kind of entry, 15 to 30 KB each time: it is for lists that are long, such as the caseload.
func Sort[T any](list []T, compare func(a, b T) int) {
	sort.SliceStable(list, func(i, j int) bool { return compare(list[i], list[j]) < 0 })
}
