// Command vectors prints golden vectors of CometBFT's SecretConnection: whole conversations between two ends whose one-time
// keys are known, and transcripts of Merlin. The output is node/engine/remote-signer/fixtures/secret-connection.json.
package main

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p/conn"
	"github.com/oasisprotocol/curve25519-voi/primitives/merlin"
	"golang.org/x/crypto/curve25519"
)

type end struct {
	Identity  string   `json:"identity"`
	Ephemeral string   `json:"ephemeral"`
	Writes    []string `json:"writes"`
	// Everything this end puts on the wire.
	Wire string `json:"wire"`
}

type transcript struct {
	Protocol   string      `json:"protocol"`
	Messages   [][2]string `json:"messages"`
	Challenges []string    `json:"challenges"`
}

type output struct {
	Source        string       `json:"source"`
	Conversations [][2]end     `json:"conversations"`
	Transcripts   []transcript `json:"transcripts"`
}

// blocks yields 32 bytes at a time and remembers them; both ends draw their one-time keys from it.
type blocks struct {
	mutex sync.Mutex
	seed  string
	drawn [][]byte
}

func (b *blocks) Read(target []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	block := sha256.Sum256([]byte(fmt.Sprintf("%s/%d", b.seed, len(b.drawn))))
	b.drawn = append(b.drawn, block[:])
	return copy(target, block[:]), nil
}

// recorder is one end of a connection that keeps what is written to it.
type recorder struct {
	io.Reader
	target io.WriteCloser
	wire   bytes.Buffer
}

func (r *recorder) Write(data []byte) (int, error) {
	r.wire.Write(data)
	return r.target.Write(data)
}

func (r *recorder) Close() error { return r.target.Close() }

func main() {
	out := output{Source: "printed by test/interop/go-signer/vectors with cometbft v0.40.0"}
	for i, sizes := range [][2][]int{{{5}, {7}}, {{1023, 1024, 1025}, {1}}, {{3000}, {2048, 4}}, {{102}, {0, 9}}} {
		out.Conversations = append(out.Conversations, converse(fmt.Sprintf("conversation %d", i), sizes))
	}
	for i := range 6 {
		out.Transcripts = append(out.Transcripts, record(i))
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	must(encoder.Encode(out))
}

func converse(seed string, sizes [2][]int) [2]end {
	random := &blocks{seed: seed}
	rand.Reader = random
	keys := [2]ed25519.PrivKey{
		ed25519.GenPrivKeyFromSecret([]byte(seed + " first")),
		ed25519.GenPrivKeyFromSecret([]byte(seed + " second")),
	}
	fromSecond, toFirst := io.Pipe()
	fromFirst, toSecond := io.Pipe()
	ends := [2]*recorder{{Reader: fromSecond, target: toSecond}, {Reader: fromFirst, target: toFirst}}
	var result [2]end
	var wait sync.WaitGroup
	for i := range ends {
		wait.Add(1)
		go func() {
			defer wait.Done()
			secret, err := conn.MakeSecretConnection(ends[i], keys[i])
			must(err)
			var writing sync.WaitGroup
			writing.Add(1)
			go func() {
				defer writing.Done()
				for n, size := range sizes[i] {
					data := payload(i, n, size)
					result[i].Writes = append(result[i].Writes, hex.EncodeToString(data))
					_, err := secret.Write(data)
					must(err)
				}
			}()
			total := 0
			for _, size := range sizes[1-i] {
				total += size
			}
			_, err = io.ReadFull(secret, make([]byte, total))
			must(err)
			writing.Wait()
		}()
	}
	wait.Wait()
	for i := range ends {
		result[i].Identity = hex.EncodeToString(keys[i].Bytes())
		result[i].Wire = hex.EncodeToString(ends[i].wire.Bytes())
		for _, private := range random.drawn {
			public, err := curve25519.X25519(private, curve25519.Basepoint)
			must(err)
			if bytes.Contains(ends[i].wire.Bytes()[:40], public) {
				result[i].Ephemeral = hex.EncodeToString(private)
			}
		}
	}
	return result
}

func payload(end, n, size int) []byte {
	data := make([]byte, size)
	for i := range data {
		data[i] = byte(i*7 + n*31 + end*101)
	}
	return data
}

func record(n int) transcript {
	result := transcript{Protocol: fmt.Sprintf("protocol %d", n)}
	merlinTranscript := merlin.NewTranscript(result.Protocol)
	for i := range 3 + n {
		data := payload(n, i, n*83*i)
		label := fmt.Sprintf("label %d", i)
		merlinTranscript.AppendMessage(label, data)
		result.Messages = append(result.Messages, [2]string{label, hex.EncodeToString(data)})
		challenge := make([]byte, 1+n*61)
		merlinTranscript.ExtractBytes(challenge, "challenge")
		result.Challenges = append(result.Challenges, hex.EncodeToString(challenge))
	}
	return result
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
