package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"time"

	"cosmossdk.io/store/rootmulti"
	"crypto/sha256"
	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cosmos/cosmos-sdk/crypto/keys/ed25519"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	"github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	"math/rand"
)

// valset is powers by ed25519 key.
type valset map[string]int64

// apply returns the set after updates.
func (v valset) apply(us []abci.ValidatorUpdate) valset {
	n := valset{}
	for k, p := range v {
		n[k] = p
	}
	for _, u := range us {
		k := string(u.PubKey.GetEd25519())
		if u.Power == 0 {
			delete(n, k)
		} else {
			n[k] = u.Power
		}
	}
	return n
}

// consAddr is the consensus address of a key.
func consAddr(key string) []byte { return (&ed25519.PubKey{Key: []byte(key)}).Address().Bytes() }

// priv is the private key of an account.
func (w *world) priv(n string) cryptotypes.PrivKey {
	return must(w.kr.Key(n)).GetLocal().PrivKey.GetCachedValue().(cryptotypes.PrivKey)
}

// chain runs the collected genesis for some dozen blocks with absent votes, equivocations, unbondings and unjails.
func (w *world) chain() {
	g := must(genutiltypes.AppGenesisFromFile(filepath.Join(w.out, "genesis.json")))
	doc := must(g.ToGenesisDoc())
	cp := doc.ConsensusParams.ToProto()
	initReq := &abci.RequestInitChain{Time: doc.GenesisTime, ChainId: chainID, ConsensusParams: &cp, AppStateBytes: doc.AppState, InitialHeight: 1}
	initRes := must(w.app.InitChain(initReq))
	set := valset{}.apply(initRes.Validators)
	sets := map[int64]valset{1: set, 2: set}
	byName := w.keys
	seqs := map[string]uint64{"v0": 1, "v1": 1, "v2": 1, "v3": 1, "e": 0}
	// account numbers by order of genesis accounts (names order)
	nums := map[string]uint64{}
	for i, n := range w.names {
		nums[n] = uint64(i)
	}
	val := func(n string) string { return sdk.ValAddress(w.addr(n)).String() }
	tx := func(n string, msgs ...sdk.Msg) []byte {
		t := must(sims.GenSignedMockTx(rand.New(rand.NewSource(1)), w.txc, msgs, sdk.NewCoins(sdk.NewInt64Coin("stake", 10)), 1_000_000, chainID, []uint64{nums[n]}, []uint64{seqs[n]}, w.priv(n)))
		seqs[n]++
		return must(w.txc.TxEncoder()(t))
	}
	coin := func(a int64) sdk.Coin { return sdk.NewInt64Coin("stake", a) }
	del := func(n, v string, a int64) sdk.Msg {
		return stakingtypes.NewMsgDelegate(w.addr(n).String(), val(v), coin(a))
	}
	und := func(n, v string, a int64) sdk.Msg {
		return stakingtypes.NewMsgUndelegate(w.addr(n).String(), val(v), coin(a))
	}
	red := func(n, v, to string, a int64) sdk.Msg {
		return stakingtypes.NewMsgBeginRedelegate(w.addr(n).String(), val(v), val(to), coin(a))
	}
	unjail := func(n string) []byte { return tx(n, slashingtypes.NewMsgUnjail(val(n))) }
	timeOf := func(h int64) time.Time { return genesisTime.Add(time.Duration(h) * 5 * time.Second) }
	mis := func(t abci.MisbehaviorType, n string, h int64, at time.Time) abci.Misbehavior {
		var total int64
		for _, p := range sets[h] {
			total += p
		}
		return abci.Misbehavior{Type: t, Validator: abci.Validator{Address: consAddr(byName[n]), Power: sets[h][byName[n]]}, Height: h, Time: at, TotalVotingPower: total}
	}
	var blocks []blockVector
	for h := int64(1); h <= 62; h++ {
		var txs [][]byte
		add := func(bz []byte) { txs = append(txs, bz) }
		switch h {
		case 2:
			add(tx("e", del("e", "v3", 50_000_000)))
			add(tx("e", del("e", "v2", 30_000_001)))
			add(tx("e", del("e", "v1", 20_000_000), del("e", "v0", 7)))
		case 8:
			add(tx("e", und("e", "v3", 5_000_000)))
		case 10:
			add(tx("e", und("e", "v3", 10_000_000)))
			add(tx("e", red("e", "v3", "v0", 7_000_000)))
		case 12:
			add(unjail("v3"))
		case 14:
			add(tx("e", und("e", "v2", 4_000_000)))
		case 15:
			add(unjail("v0"))
			add(unjail("e"))
		case 17:
			add(tx("e", und("e", "v2", 3_000_000)))
			add(tx("v1", und("v1", "v1", 200_000_000)))
		case 18:
			add(unjail("v1"))
			add(tx("e", red("e", "v2", "v0", 2_000_000)))
		case 19:
			add(tx("v1", del("v1", "v1", 1)))
		case 20:
			add(unjail("v1"))
		case 21:
			add(tx("v1", del("v1", "v1", 100_000_000)))
		case 22:
			add(unjail("v1"))
			add(unjail("v3"))
		case 23:
			add(unjail("v3"))
		case 24:
			add(unjail("v2"))
		}
		var votes []abci.VoteInfo
		if h > 1 {
			var keys []string
			for k := range sets[h-1] {
				keys = append(keys, k)
			}
			s := sets[h-1]
			sort.Slice(keys, func(i, j int) bool {
				if s[keys[i]] != s[keys[j]] {
					return s[keys[i]] > s[keys[j]]
				}
				return string(consAddr(keys[i])) < string(consAddr(keys[j]))
			})
			for _, k := range keys {
				flag := cmtproto.BlockIDFlagCommit
				if k == byName["v3"] && h >= 4 && h < 26 {
					flag = cmtproto.BlockIDFlagAbsent
				}
				if k == byName["v0"] && (h == 6 || h%9 == 0) {
					flag = cmtproto.BlockIDFlagNil
				}
				if k == byName["v1"] && h%3 == 0 {
					flag = cmtproto.BlockIDFlagAbsent
				}
				votes = append(votes, abci.VoteInfo{Validator: abci.Validator{Address: consAddr(k), Power: s[k]}, BlockIdFlag: flag})
			}
		}
		var misb []abci.Misbehavior
		switch h {
		case 20:
			misb = append(misb, mis(abci.MisbehaviorType_DUPLICATE_VOTE, "v2", 16, timeOf(16)))
		case 21:
			misb = append(misb, mis(abci.MisbehaviorType_DUPLICATE_VOTE, "v2", 17, timeOf(17)), mis(abci.MisbehaviorType_UNKNOWN, "v0", 18, timeOf(18)))
		case 33:
			misb = append(misb, mis(abci.MisbehaviorType_LIGHT_CLIENT_ATTACK, "v1", 30, timeOf(30)))
		case 34:
			misb = append(misb, mis(abci.MisbehaviorType_DUPLICATE_VOTE, "v0", 5, timeOf(5)))
		case 38:
			misb = append(misb, mis(abci.MisbehaviorType_DUPLICATE_VOTE, "v3", 27, timeOf(36)))
		}
		hash := sha256.Sum256([]byte(fmt.Sprintf("block %d", h)))
		proposer := consAddr(byName["v0"])
		req := &abci.RequestFinalizeBlock{Txs: txs, DecidedLastCommit: abci.CommitInfo{Votes: votes}, Misbehavior: misb, Hash: hash[:], Height: h, Time: timeOf(h), NextValidatorsHash: hash[:], ProposerAddress: proposer}
		res := must(w.app.FinalizeBlock(req))
		must(w.app.Commit())
		for i, r := range res.TxResults {
			fmt.Println("block", h, "tx", i, r.Codespace, r.Code, r.Log, r.GasUsed)
		}
		for _, u := range res.ValidatorUpdates {
			for n, k := range byName {
				if k == string(u.PubKey.GetEd25519()) {
					fmt.Println("block", h, "update", n, u.Power)
				}
			}
		}
		for _, e := range res.Events {
			if e.Type == "slash" || e.Type == "complete_unbonding" {
				fmt.Println("block", h, e.String())
			}
		}
		sets[h+2] = sets[h+1].apply(res.ValidatorUpdates)
		stores := map[string]string{}
		ci := must(w.app.CommitMultiStore().(*rootmulti.Store).GetCommitInfo(h))
		for _, si := range ci.StoreInfos {
			stores[si.Name] = hex.EncodeToString(si.CommitId.Hash)
		}
		blocks = append(blocks, blockVector{Request: b64(must(req.Marshal())), Response: b64(must(res.Marshal())), Stores: stores})
	}
	ctx := w.app.NewContextLegacy(true, cmtproto.Header{Height: 62, Time: timeOf(62), ChainID: chainID})
	exported := must(w.app.ModuleManager.ExportGenesisForModules(ctx, w.cdc, []string{"auth", "bank", "staking", "slashing", "evidence", "genutil"}))
	cms := w.app.CommitMultiStore().CacheMultiStore()
	dump := map[string]map[string]string{}
	for _, name := range []string{"slashing", "evidence"} {
		d := map[string]string{}
		it := cms.GetKVStore(w.app.UnsafeFindStoreKey(name)).Iterator(nil, nil)
		for ; it.Valid(); it.Next() {
			d[hex.EncodeToString(it.Key())] = hex.EncodeToString(it.Value())
		}
		dump[name] = d
	}
	out := map[string]any{
		"source":   "github.com/cosmos/cosmos-sdk v0.53.4: auth, bank, staking, slashing, evidence, consensus, genutil over baseapp",
		"chain_id": chainID,
		"init":     map[string]string{"request": b64(must(initReq.Marshal())), "response": b64(must(initRes.Marshal()))},
		"blocks":   blocks,
		"exported": exported,
		"final":    dump,
	}
	check(os.WriteFile(filepath.Join(w.out, "chain.json"), append(must(json.MarshalIndent(out, "", " ")), '\n'), 0o644))
}
