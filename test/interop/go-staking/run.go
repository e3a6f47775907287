package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	abci "github.com/cometbft/cometbft/abci/types"

	errorsmod "cosmossdk.io/errors"
	storetypes "cosmossdk.io/store/types"

	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/staking/types"
)

type step struct {
	Op     string         `json:"op"`
	Args   map[string]any `json:"args,omitempty"`
	Result string         `json:"result"`
	Gas    uint64         `json:"gas,omitempty"`
	Log    string         `json:"log"`
	State  string         `json:"state"`
	Bank   string         `json:"bank"`
	Error  string         `json:"error,omitempty"`
}
type queryCase struct {
	Path string `json:"path"`
	Req  string `json:"request"`
	Res  string `json:"response"`
	Gas  uint64 `json:"gas"`
}
type scenario struct {
	Seed        int64       `json:"seed"`
	Params      string      `json:"params"`
	Accounts    []string    `json:"accounts"`
	Steps       []step      `json:"steps"`
	Queries     []queryCase `json:"queries"`
	Export      string      `json:"export"`
	Imported    string      `json:"imported"`
	ImportedLog string      `json:"importedLog"`
	Started     string      `json:"started"`
	StartedLog  string      `json:"startedLog"`
}

func short(lines []string) string {
	h := sha256.Sum256([]byte(strings.Join(lines, "\n")))
	return hex.EncodeToString(h[:6])
}

func eventLines(events []abci.Event) []string {
	var out []string
	for _, ev := range events {
		l := ev.Type
		for _, a := range ev.Attributes {
			l += " " + a.Key + "=" + a.Value
		}
		out = append(out, l)
	}
	return out
}

func updateLines(us []abci.ValidatorUpdate) []string {
	var out []string
	for _, u := range us {
		bz, _ := u.Marshal()
		out = append(out, hex.EncodeToString(bz))
	}
	return out
}

var verbose *os.File

// run executes f as a tx would, keeping writes only if it succeeds.
func (e *env) run(op string, args map[string]any, isMsg bool, f func(ctx sdk.Context) ([]string, error)) step {
	e.hooks = nil
	cctx, write := e.ctx.WithEventManager(sdk.NewEventManager()).WithGasMeter(storetypes.NewInfiniteGasMeter()).CacheContext()
	em := sdk.NewEventManager()
	cctx = cctx.WithEventManager(em)
	res := "ok"
	var extra []string
	var errText string
	func() {
		defer func() {
			if r := recover(); r != nil {
				res = "undefined/111222"
				errText = fmt.Sprint(r)
			}
		}()
		x, err := f(cctx)
		extra = x
		if err != nil {
			cs, code, text := errorsmod.ABCIInfo(err, false)
			res = fmt.Sprintf("%s/%d", cs, code)
			errText = text
		}
	}()
	st := step{Op: op, Args: args, Result: res}
	if !strings.HasPrefix(res, "undefined/111") {
		// The two texts that print a whole Go value end before it.
		text, _, _ := strings.Cut(errText, ", validator: {")
		st.Error = text
	}
	lines := append(append([]string{}, eventLines(em.ABCIEvents())...), e.hooks...)
	lines = append(lines, extra...)
	if res == "ok" {
		write()
		if isMsg {
			st.Gas = cctx.GasMeter().GasConsumed()
		}
	} else {
		lines = nil
		if isMsg && !strings.HasPrefix(res, "undefined/111") {
			st.Gas = cctx.GasMeter().GasConsumed()
		}
	}
	st.Log = short(lines)
	var dump, bdump []string
	st.State, dump = e.dump(types.StoreKey)
	st.Bank, bdump = e.dump(banktypes.StoreKey)
	if verbose != nil {
		bz, _ := json.Marshal(map[string]any{"op": op, "args": args, "result": res, "error": errText, "gas": st.Gas, "lines": lines, "dump": dump, "bank": bdump})
		verbose.Write(append(bz, '\n'))
	}
	return st
}
