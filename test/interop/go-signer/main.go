// Command go-signer signs for a node with CometBFT's own signing process: it dials priv_validator_laddr and answers with
// the key and the memory of two files. With -generate it makes both files, unless there are some, and ends.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
)

func main() {
	node := flag.String("node", "", "tcp://host:port or unix:///path of the node")
	chain := flag.String("chain-id", "", "chain to sign for")
	key := flag.String("key", "", "priv_validator_key.json")
	state := flag.String("state", "", "priv_validator_state.json")
	generate := flag.Bool("generate", false, "make key and state, and end")
	flag.Parse()
	if *generate {
		privval.LoadOrGenFilePV(*key, *state).Save()
		return
	}
	if err := serve(*node, *chain, privval.LoadFilePV(*key, *state)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(node, chain string, validator *privval.FilePV) error {
	logger := log.NewTMLogger(log.NewSyncWriter(os.Stdout))
	dialer := privval.DialTCPFn(strings.TrimPrefix(node, "tcp://"), 5*time.Second, ed25519.GenPrivKey())
	if path, isUnix := strings.CutPrefix(node, "unix://"); isUnix {
		dialer = privval.DialUnixFn(path)
	}
	endpoint := privval.NewSignerDialerEndpoint(logger, dialer,
		privval.SignerDialerEndpointConnRetries(1000),
		privval.SignerDialerEndpointRetryWaitInterval(100*time.Millisecond))
	server := privval.NewSignerServer(endpoint, chain, validator)
	if err := server.Start(); err != nil {
		return err
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	<-stop
	return server.Stop()
}
