package html_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment/report/programtest"
)

// browser is one tab of a Chromium without a window, controlled with the DevTools protocol over two pipes: no port and no library, and the
// page is opened as it was written.
type browser struct {
	t       *testing.T
	send    *os.File
	receive *bufio.Reader
	replies *os.File
	session string
	last    int
	heard   []message // events since the last visit
}

type message struct {
	ID     int             `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Message string `json:"message"`
	} `json:"error"`
}

// answerWithin is how long Chromium may take over one thing before the test gives up.
const answerWithin = 90 * time.Second

// openBrowser starts Chromium, with everything it might ask of a network sent to this proxy.
func openBrowser(t *testing.T, proxy string) *browser {
	t.Helper()
	path := programtest.Find(t, "chromium", "chromium-browser", "google-chrome")
	if runtime.GOOS == "windows" {
		t.Skip("Go hands no further files to a program on Windows")
	}
	theirIn, ourOut := pipe(t)
	ourIn, theirOut := pipe(t)
	command := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir="+t.TempDir(),
		"--proxy-server="+proxy, "--proxy-bypass-list=<-loopback>", "--remote-debugging-pipe", "about:blank")
	command.ExtraFiles = []*os.File{theirIn, theirOut} // its files 3 and 4
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	theirIn.Close()
	theirOut.Close()
	b := &browser{t: t, send: ourOut, replies: ourIn, receive: bufio.NewReader(ourIn)}
	t.Cleanup(func() {
		b.session = ""
		b.call("Browser.close", nil, nil)
		ourOut.Close()
		if err := command.Wait(); err != nil {
			t.Log(err)
		}
		ourIn.Close()
	})
	var target struct{ TargetID string }
	b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	b.call("Page.enable", nil, nil)
	b.call("Network.enable", nil, nil)
	b.call("Log.enable", nil, nil)
	return b
}

// within makes failures count for this test until it ends.
func (b *browser) within(t *testing.T) {
	t.Helper()
	was := b.t
	b.t = t
	t.Cleanup(func() { b.t = was })
}

func pipe(t *testing.T) (read, write *os.File) {
	t.Helper()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	return read, write
}

// call asks for one thing and reads the reply into result, unless that is nil.
func (b *browser) call(method string, params, result any) {
	b.t.Helper()
	b.last++
	id := b.last
	ask := map[string]any{"id": id, "method": method}
	if params != nil {
		ask["params"] = params
	}
	if b.session != "" {
		ask["sessionId"] = b.session
	}
	text, err := json.Marshal(ask)
	if err != nil {
		b.t.Fatal(err)
	}
	if _, err := b.send.Write(append(text, 0)); err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
	answer := b.until(method, func(m message) bool { return m.ID == id })
	if answer.Error != nil {
		b.t.Fatalf("%s: %s", method, answer.Error.Message)
	}
	if result != nil {
		if err := json.Unmarshal(answer.Result, result); err != nil {
			b.t.Fatalf("%s: %v", method, err)
		}
	}
}

// until reads on to the first message that matches, and keeps every event on the way.
func (b *browser) until(what string, found func(message) bool) message {
	b.t.Helper()
	if err := b.replies.SetReadDeadline(time.Now().Add(answerWithin)); err != nil {
		b.t.Fatal(err)
	}
	for {
		text, err := b.receive.ReadBytes(0)
		if err != nil {
			b.t.Fatalf("wait for %s: %v", what, err)
		}
		var m message
		if err := json.Unmarshal(text[:len(text)-1], &m); err != nil {
			b.t.Fatal(err)
		}
		if m.Method != "" {
			b.heard = append(b.heard, m)
		}
		if found(m) {
			return m
		}
	}
}

// visit opens a page and waits until it has loaded.
func (b *browser) visit(address string) {
	b.t.Helper()
	b.heard = nil
	b.call("Page.navigate", map[string]any{"url": address}, nil)
	loaded := func(m message) bool { return m.Method == "Page.loadEventFired" }
	if !slices.ContainsFunc(b.heard, loaded) {
		b.until("the page", loaded)
	}
}

// window sets the width that the page has, in CSS pixels.
func (b *browser) window(width int) {
	b.t.Helper()
	b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false}, nil)
}

// scheme says whether the reader prefers "light" or "dark".
func (b *browser) scheme(scheme string) {
	b.t.Helper()
	b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
}

// evaluate runs a script in the page and reads its result. The page's own policy does not apply to it.
func (b *browser) evaluate(script string, result any) {
	b.t.Helper()
	var came struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails json.RawMessage
	}
	b.call("Runtime.evaluate", map[string]any{"expression": script, "awaitPromise": true, "returnByValue": true}, &came)
	if came.ExceptionDetails != nil {
		b.t.Fatalf("script: %s", came.ExceptionDetails)
	}
	if result != nil {
		if err := json.Unmarshal(came.Result.Value, result); err != nil {
			b.t.Fatalf("script gave %s: %v", came.Result.Value, err)
		}
	}
}

// requests are the addresses that the page has asked for since it was opened.
func (b *browser) requests() []string {
	var asked []string
	for _, m := range b.heard {
		if m.Method != "Network.requestWillBeSent" {
			continue
		}
		var params struct{ Request struct{ URL string } }
		if err := json.Unmarshal(m.Params, &params); err != nil {
			b.t.Fatal(err)
		}
		asked = append(asked, params.Request.URL)
	}
	return asked
}

// complaints are what Chromium wrote in its log about the page, such as what its policy kept out.
func (b *browser) complaints() []string {
	var said []string
	for _, m := range b.heard {
		if m.Method == "Log.entryAdded" || m.Method == "Page.javascriptDialogOpening" {
			said = append(said, fmt.Sprintf("%s %s", m.Method, m.Params))
		}
	}
	return said
}

// print returns the page as PDF, laid out by its own style sheet, without backgrounds.
func (b *browser) print() []byte {
	b.t.Helper()
	var printed struct{ Data []byte }
	b.call("Page.printToPDF", map[string]any{"preferCSSPageSize": true, "printBackground": false}, &printed)
	return printed.Data
}
