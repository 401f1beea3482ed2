package html_test

import (
	"bufio"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
)

// proxy is where a browser's requests end up: it notes the first line of each and hangs up.
type proxy struct {
	address string
	mutex   sync.Mutex
	lines   []string
}

func listen(t *testing.T) *proxy {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	p := &proxy{address: listener.Addr().String()}
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			line, _ := bufio.NewReader(connection).ReadString('\n')
			p.mutex.Lock()
			p.lines = append(p.lines, strings.TrimSpace(line))
			p.mutex.Unlock()
			connection.Close()
		}
	}()
	return p
}

// asked are the requests so far.
func (p *proxy) asked() []string {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return slices.Clone(p.lines)
}
