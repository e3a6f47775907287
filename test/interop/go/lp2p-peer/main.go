// A peer of CometBFT's libp2p network without a node behind it: it sends what it is told on standard input and prints what
// it receives. Messages are sent and read by CometBFT's own code.
package main

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/lp2p"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// Longest message read, as large as the largest channel's.
const messageBytesMax = 128 << 20

const openTimeout = 10 * time.Second

// event is one line of output.
type event struct {
	Event   string `json:"event"`
	Peer    string `json:"peer,omitempty"`
	Address string `json:"address,omitempty"`
	Channel byte   `json:"channel,omitempty"`
	Size    int    `json:"size,omitempty"`
	Hex     string `json:"hex,omitempty"`
	Reason  string `json:"reason,omitempty"`
}

// command is one line of input.
type command struct {
	Do      string `json:"do"`
	Peer    string `json:"peer"`
	Address string `json:"address"`
	Channel byte   `json:"channel"`
	Hex     string `json:"hex"`
	// Repeat sends the message several times, each on its own stream.
	Repeat int `json:"repeat"`
	// Pad appends this many zero bytes.
	Pad int `json:"pad"`
}

var (
	printing sync.Mutex
	printer  = json.NewEncoder(os.Stdout)
)

func say(e event) {
	printing.Lock()
	defer printing.Unlock()
	if err := printer.Encode(e); err != nil {
		os.Exit(1)
	}
}

func main() {
	listen := flag.String("listen", "127.0.0.1:26656", "address to listen at")
	flag.Parse()
	settings := config.DefaultP2PConfig()
	settings.ListenAddress = *listen
	settings.ExternalAddress = *listen
	settings.LibP2PConfig.Enabled = true
	host, err := lp2p.NewHost(settings, ed25519.GenPrivKey(), log.NewTMLogger(os.Stderr))
	if err != nil {
		say(event{Event: "failed", Reason: err.Error()})
		os.Exit(1)
	}
	for _, channel := range []byte{0x20, 0x21, 0x22, 0x23, 0x30, 0x38, 0x40, 0x60, 0x61} {
		handle(host, channel)
	}
	say(event{Event: "started", Peer: host.ID().String(), Address: host.Addrs()[0].String()})
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c command
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			say(event{Event: "failed", Reason: err.Error()})
			continue
		}
		if err := run(host, c); err != nil {
			say(event{Event: "failed", Reason: err.Error()})
		}
	}
}

func handle(host *lp2p.Host, channel byte) {
	host.SetStreamHandler(lp2p.ProtocolID(channel), func(s network.Stream) {
		payload, err := lp2p.StreamReadSizedClose(s, messageBytesMax)
		if err != nil {
			say(event{Event: "failed", Reason: err.Error()})
			return
		}
		e := event{Event: "message", Peer: s.Conn().RemotePeer().String(), Channel: channel, Size: len(payload)}
		e.Hex = hex.EncodeToString(payload[:min(len(payload), 64)])
		say(e)
	})
}

func run(host *lp2p.Host, c command) error {
	ctx, cancel := context.WithTimeout(context.Background(), openTimeout)
	defer cancel()
	switch c.Do {
	case "dial":
		info, err := peer.AddrInfoFromP2pAddr(ma.StringCast(c.Address))
		if err != nil {
			return err
		}
		if err := host.Connect(ctx, *info); err != nil {
			return err
		}
		say(event{Event: "dialled", Peer: info.ID.String()})
		return nil
	case "send":
		return send(ctx, host, c)
	}
	return fmt.Errorf("unknown command %q", c.Do)
}

func send(ctx context.Context, host *lp2p.Host, c command) error {
	id, err := peer.Decode(c.Peer)
	if err != nil {
		return err
	}
	payload, err := hex.DecodeString(c.Hex)
	if err != nil {
		return err
	}
	payload = append(payload, make([]byte, c.Pad)...)
	start := time.Now()
	for i := 0; i < max(1, c.Repeat); i++ {
		stream, err := host.NewStream(ctx, id, lp2p.ProtocolID(c.Channel))
		if err != nil {
			return err
		}
		if err := lp2p.StreamWriteClose(stream, payload); err != nil {
			return err
		}
	}
	say(event{Event: "sent", Peer: c.Peer, Channel: c.Channel, Size: len(payload), Reason: time.Since(start).String()})
	return nil
}
