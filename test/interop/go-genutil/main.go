// Program go-genutil makes test/vectors/genutil with the SDK's own commands and modules: genesis transactions, the genesis
// they are collected into, and a chain that starts from it, answer by answer.
package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	cmttypes "github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/spf13/cobra"

	"cosmossdk.io/depinject"
	"cosmossdk.io/log"
	_ "cosmossdk.io/x/evidence"

	"crypto/sha256"
	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/codec"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/server"
	"github.com/cosmos/cosmos-sdk/testutil/configurator"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	_ "github.com/cosmos/cosmos-sdk/x/auth"
	_ "github.com/cosmos/cosmos-sdk/x/auth/tx/config"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	_ "github.com/cosmos/cosmos-sdk/x/bank"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	_ "github.com/cosmos/cosmos-sdk/x/consensus"
	_ "github.com/cosmos/cosmos-sdk/x/genutil"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	_ "github.com/cosmos/cosmos-sdk/x/slashing"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	_ "github.com/cosmos/cosmos-sdk/x/staking"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	bip39 "github.com/cosmos/go-bip39"
)

var mnemonics = map[string]string{}

const chainID = "gentx-vectors-1"

var genesisTime = time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)

// must returns v or ends the program.
func must[T any](v T, err error) T {
	check(err)
	return v
}
func check(err error) {
	if err != nil {
		panic(err)
	}
}

// world is an application of the SDK with the keys of its operators.
type world struct {
	app   *runtime.App
	cdc   codec.Codec
	reg   codectypes.InterfaceRegistry
	txc   client.TxConfig
	bm    module.BasicManager
	kr    keyring.Keyring
	out   string
	names []string
	// keys is consensus keys by name of the operator.
	keys map[string]string
}

// build wires the application.
func build() *world {
	w := &world{out: os.Args[1], keys: map[string]string{}}
	var b *runtime.AppBuilder
	cfg := depinject.Configs(configurator.NewAppConfig(
		configurator.AuthModule(), configurator.BankModule(), configurator.StakingModule(), configurator.SlashingModule(),
		configurator.TxModule(), configurator.ConsensusModule(), configurator.EvidenceModule(), configurator.GenutilModule(),
	), depinject.Supply(log.NewNopLogger()))
	check(depinject.Inject(cfg, &b, &w.cdc, &w.reg, &w.txc, &w.bm))
	w.app = b.Build(dbm.NewMemDB(), nil, baseapp.SetChainID(chainID))
	check(w.app.Load(true))
	w.kr = keyring.NewInMemory(w.cdc)
	for _, n := range []string{"v0", "v1", "v2", "v3", "e"} {
		h := sha256.Sum256([]byte("sdk vector key " + n))
		mn := must(bip39.NewMnemonic(h[:]))
		mnemonics[n] = mn
		must(w.kr.NewAccount(n, mn, "", sdk.FullFundraiserPath, hd.Secp256k1))
		w.names = append(w.names, n)
	}
	return w
}

// addr is the address of an account.
func (w *world) addr(n string) sdk.AccAddress {
	return must(must(w.kr.Key(n)).GetAddress())
}

// baseGenesis is the genesis before any genesis transaction.
func (w *world) baseGenesis() *genutiltypes.AppGenesis {
	state := w.bm.DefaultGenesis(w.cdc)
	var auth authtypes.GenesisState
	w.cdc.MustUnmarshalJSON(state["auth"], &auth)
	var accs []authtypes.GenesisAccount
	var bals []banktypes.Balance
	for _, n := range w.names {
		accs = append(accs, authtypes.NewBaseAccount(w.addr(n), nil, 0, 0))
		bals = append(bals, banktypes.Balance{Address: w.addr(n).String(), Coins: sdk.NewCoins(sdk.NewInt64Coin("stake", 1_000_000_000_000))})
	}
	auth.Accounts = must(authtypes.PackAccounts(accs))
	state["auth"] = w.cdc.MustMarshalJSON(&auth)
	var bank banktypes.GenesisState
	w.cdc.MustUnmarshalJSON(state["bank"], &bank)
	bank.Balances = banktypes.SanitizeGenesisBalances(bals)
	state["bank"] = w.cdc.MustMarshalJSON(&bank)
	var sl slashingtypes.GenesisState
	w.cdc.MustUnmarshalJSON(state["slashing"], &sl)
	sl.Params.SignedBlocksWindow = 10
	sl.Params.DowntimeJailDuration = time.Minute
	state["slashing"] = w.cdc.MustMarshalJSON(&sl)
	var st stakingtypes.GenesisState
	w.cdc.MustUnmarshalJSON(state["staking"], &st)
	st.Params.UnbondingTime = 2 * time.Minute
	st.Params.HistoricalEntries = 5
	state["staking"] = w.cdc.MustMarshalJSON(&st)
	g := genutiltypes.NewAppGenesisWithVersion(chainID, must(json.MarshalIndent(state, "", " ")))
	g.AppName = "vectors"
	g.AppVersion = "0.53.4"
	g.GenesisTime = genesisTime
	g.Consensus = &genutiltypes.ConsensusGenesis{Params: cmttypes.DefaultConsensusParams()}
	g.Consensus.Params.Evidence.MaxAgeNumBlocks = 10
	g.Consensus.Params.Evidence.MaxAgeDuration = 50 * time.Second
	return g
}

// command runs one of the SDK's commands in a home.
func (w *world) command(home, moniker string, cmd *cobra.Command, args []string) {
	cfg := cmtcfg.DefaultConfig()
	cfg.SetRoot(home)
	cfg.Moniker = moniker
	sctx := server.NewDefaultContext()
	sctx.Config = cfg
	cctx := client.Context{}.WithCodec(w.cdc).WithInterfaceRegistry(w.reg).WithTxConfig(w.txc).WithKeyring(w.kr).
		WithHomeDir(home).WithChainID(chainID).WithAccountRetriever(client.MockAccountRetriever{}).
		WithClient(nil).WithCmdContext(context.Background())
	ctx := context.WithValue(context.Background(), client.ClientContextKey, &cctx)
	ctx = context.WithValue(ctx, server.ServerContextKey, sctx)
	args = append(args, "--"+flags.FlagHome+"="+home)
	if cmd.Flags().Lookup(flags.FlagNode) != nil {
		args = append(args, "--"+flags.FlagNode+"=")
	}
	cmd.SetArgs(args)
	check(cmd.ExecuteContext(ctx))
}

// gentxs lets every operator sign, and collects what they signed.
func (w *world) gentxs() {
	root := must(os.MkdirTemp("", "gentx"))
	g := w.baseGenesis()
	collect := filepath.Join(root, "v0")
	flagsOf := map[string][]string{
		"v0": {"100000000stake", "--ip=10.0.0.1"},
		"v1": {"200000000stake", "--ip=10.0.0.2", "--commission-rate=0.07", "--commission-max-rate=1.0", "--commission-max-change-rate=0.01", "--min-self-delegation=1000", "--moniker=second", "--details=all about it", "--website=https://example.org", "--security-contact=me@example.org", "--identity=ABCDEF0123456789"},
		"v2": {"300000000stake", "--ip=10.0.0.3", "--p2p-port=36656", "--sign-mode=amino-json"},
		"v3": {"400000000stake", "--ip=10.0.0.4", "--fees=5stake", "--gas=300000"},
	}
	for _, n := range []string{"v0", "v1", "v2", "v3"} {
		home := filepath.Join(root, n)
		check(os.MkdirAll(filepath.Join(home, "config"), 0o755))
		check(os.MkdirAll(filepath.Join(home, "data"), 0o755))
		check(g.SaveAs(filepath.Join(home, "config", "genesis.json")))
		cmd := genutilcli.GenTxCmd(w.bm, w.txc, banktypes.GenesisBalancesIterator{}, home, addresscodec.NewBech32Codec("cosmosvaloper"))
		w.command(home, "node-"+n, cmd, append([]string{n}, flagsOf[n]...))
		for _, f := range must(filepath.Glob(filepath.Join(home, "config", "gentx", "*.json"))) {
			bz := must(os.ReadFile(f))
			check(os.WriteFile(filepath.Join(w.out, "gentx-"+n+".json"), bz, 0o644))
			if n != "v0" {
				check(os.WriteFile(filepath.Join(collect, "config", "gentx", filepath.Base(f)), bz, 0o644))
			}
		}
		var key struct {
			PubKey struct {
				Value []byte `json:"value"`
			} `json:"pub_key"`
		}
		check(json.Unmarshal(must(os.ReadFile(filepath.Join(home, "config", "priv_validator_key.json"))), &key))
		w.keys[n] = string(key.PubKey.Value)
	}
	check(os.WriteFile(filepath.Join(w.out, "genesis-before.json"), must(os.ReadFile(filepath.Join(collect, "config", "genesis.json"))), 0o644))
	cmd := genutilcli.CollectGenTxsCmd(banktypes.GenesisBalancesIterator{}, collect, genutiltypes.DefaultMessageValidator, addresscodec.NewBech32Codec("cosmosvaloper"))
	w.command(collect, "node-v0", cmd, nil)
	check(os.WriteFile(filepath.Join(w.out, "genesis.json"), must(os.ReadFile(filepath.Join(collect, "config", "genesis.json"))), 0o644))
	for _, line := range strings.Split(string(must(os.ReadFile(filepath.Join(collect, "config", "config.toml")))), "\n") {
		if strings.HasPrefix(line, "persistent_peers =") {
			check(os.WriteFile(filepath.Join(w.out, "persistent_peers.txt"), []byte(line+"\n"), 0o644))
		}
	}
}

// blockVector is one block: what was asked, what was answered, and the root of each store.
type blockVector struct {
	Request  string            `json:"request"`
	Response string            `json:"response"`
	Stores   map[string]string `json:"stores"`
}

func b64(bz []byte) string { return base64.StdEncoding.EncodeToString(bz) }

func main() {
	w := build()
	w.gentxs()
	check(os.WriteFile(filepath.Join(w.out, "mnemonics.json"), append(must(json.MarshalIndent(mnemonics, "", " ")), '\n'), 0o644))
	w.chain()
}
