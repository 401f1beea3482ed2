// Package inorder puts lists in order. Any room may use it.
package inorder

import "sort"

// Sort puts a list in the order that compare gives; equal entries keep their order. slices.SortStableFunc does the same, but is compiled
// for every type of entry, 15 to 30 KB each time: it is for long lists, such as all organisations in store/index.
func Sort[T any](list []T, compare func(a, b T) int) {
	sort.SliceStable(list, func(i, j int) bool { return compare(list[i], list[j]) < 0 })
}
