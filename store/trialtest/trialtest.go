// Package trialtest says how often a random trial is repeated, and keeps the figures. A run of all tests makes a few; .ci/long makes many,
// with FOOTING_TRIALS. Only tests use it.
package trialtest

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	mathrand "math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// The environment variables.
const (
	timesName   = "FOOTING_TRIALS"  // multiplies the number for .ci/long; without it only a few trials are made
	figuresName = "FOOTING_FIGURES" // the file to which the figures are added
	seedName    = "FOOTING_SEED"    // a seed to try again
)

// Long says that many trials should be made.
func Long() bool { return times() > 0 }

func times() int {
	n, _ := strconv.Atoi(os.Getenv(timesName))
	return n
}

// Count is how many trials to make: few in a run of all tests, many in a long one; a quarter of few with -short, for the race detector,
// to which each trial is the same again.
func Count(few, many int) int {
	if n := times(); n > 0 {
		return n * many
	}
	if testing.Short() {
		return (few + 3) / 4
	}
	return few
}

// Seed returns a new seed for each test, and prints it if the test fails.
func Seed(t testing.TB) uint64 {
	t.Helper()
	var bytes [8]byte
	_, _ = rand.Read(bytes[:])
	seed := binary.NativeEndian.Uint64(bytes[:])
	if again, err := strconv.ParseUint(os.Getenv(seedName), 10, 64); err == nil {
		seed = again
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("to try this again: %s=%d", seedName, seed)
		}
	})
	return seed
}

// Random returns random numbers: the nth stream of a seed.
func Random(seed uint64, n int) *mathrand.Rand { return mathrand.New(mathrand.NewPCG(seed, uint64(n))) }

// Figure records a line that says what was tried and the result.
func Figure(t testing.TB, format string, args ...any) {
	t.Helper()
	line := fmt.Sprintf(format, args...)
	t.Log(line)
	path := os.Getenv(figuresName)
	if path == "" {
		return
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	_, err = fmt.Fprintln(file, line)
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		t.Fatal(err)
	}
}
