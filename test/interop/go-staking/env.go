package main

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"

	"cosmossdk.io/log"
	"cosmossdk.io/math"
	storetypes "cosmossdk.io/store/types"

	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	"github.com/cosmos/cosmos-sdk/x/auth"
	authkeeper "github.com/cosmos/cosmos-sdk/x/auth/keeper"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/bank"
	bankkeeper "github.com/cosmos/cosmos-sdk/x/bank/keeper"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
	"github.com/cosmos/cosmos-sdk/x/staking/keeper"
	"github.com/cosmos/cosmos-sdk/x/staking/types"
)

const denom = "utrib"
const prefix = "trib"

type hookLog struct {
	lines *[]string
	env   *env
}

func (h hookLog) val(a sdk.ValAddress) string   { s, _ := h.env.valAc.BytesToString(a); return s }
func (h hookLog) cons(a sdk.ConsAddress) string { s, _ := h.env.consAc.BytesToString(a); return s }
func (h hookLog) acc(a sdk.AccAddress) string   { s, _ := h.env.accAc.BytesToString(a); return s }
func (h hookLog) add(f string, a ...any) error {
	*h.lines = append(*h.lines, fmt.Sprintf(f, a...))
	return nil
}
func (h hookLog) AfterValidatorCreated(_ context.Context, v sdk.ValAddress) error {
	return h.add("afterValidatorCreated %s", h.val(v))
}
func (h hookLog) BeforeValidatorModified(_ context.Context, v sdk.ValAddress) error {
	return h.add("beforeValidatorModified %s", h.val(v))
}
func (h hookLog) AfterValidatorRemoved(_ context.Context, c sdk.ConsAddress, v sdk.ValAddress) error {
	return h.add("afterValidatorRemoved %s %s", h.cons(c), h.val(v))
}
func (h hookLog) AfterValidatorBonded(_ context.Context, c sdk.ConsAddress, v sdk.ValAddress) error {
	return h.add("afterValidatorBonded %s %s", h.cons(c), h.val(v))
}
func (h hookLog) AfterValidatorBeginUnbonding(_ context.Context, c sdk.ConsAddress, v sdk.ValAddress) error {
	return h.add("afterValidatorBeginUnbonding %s %s", h.cons(c), h.val(v))
}
func (h hookLog) BeforeDelegationCreated(_ context.Context, d sdk.AccAddress, v sdk.ValAddress) error {
	return h.add("beforeDelegationCreated %s %s", h.acc(d), h.val(v))
}
func (h hookLog) BeforeDelegationSharesModified(_ context.Context, d sdk.AccAddress, v sdk.ValAddress) error {
	return h.add("beforeDelegationSharesModified %s %s", h.acc(d), h.val(v))
}
func (h hookLog) BeforeDelegationRemoved(_ context.Context, d sdk.AccAddress, v sdk.ValAddress) error {
	return h.add("beforeDelegationRemoved %s %s", h.acc(d), h.val(v))
}
func (h hookLog) AfterDelegationModified(_ context.Context, d sdk.AccAddress, v sdk.ValAddress) error {
	return h.add("afterDelegationModified %s %s", h.acc(d), h.val(v))
}
func (h hookLog) BeforeValidatorSlashed(_ context.Context, v sdk.ValAddress, f math.LegacyDec) error {
	return h.add("beforeValidatorSlashed %s %s", h.val(v), f.BigInt().String())
}
func (h hookLog) AfterUnbondingInitiated(_ context.Context, id uint64) error {
	return h.add("afterUnbondingInitiated %d", id)
}

type env struct {
	ctx                  sdk.Context
	cdc                  codec.Codec
	keys                 map[string]*storetypes.KVStoreKey
	ak                   authkeeper.AccountKeeper
	bk                   bankkeeper.BaseKeeper
	k                    *keeper.Keeper
	msg                  types.MsgServer
	q                    keeper.Querier
	hooks                []string
	accAc, valAc, consAc address.Bech32Codec
	authority            string
}

func newEnv() *env {
	e := &env{keys: storetypes.NewKVStoreKeys(authtypes.StoreKey, banktypes.StoreKey, types.StoreKey)}
	e.accAc = address.Bech32Codec{Bech32Prefix: prefix}
	e.valAc = address.Bech32Codec{Bech32Prefix: prefix + "valoper"}
	e.consAc = address.Bech32Codec{Bech32Prefix: prefix + "valcons"}
	enc := moduletestutil.MakeTestEncodingConfig(auth.AppModuleBasic{}, bank.AppModuleBasic{}, staking.AppModuleBasic{})
	e.cdc = enc.Codec
	e.ctx = testutil.DefaultContextWithKeys(e.keys, nil, nil)
	e.authority, _ = e.accAc.BytesToString(authtypes.NewModuleAddress("gov"))
	perms := map[string][]string{
		"fee_collector": nil, "gov": {"burner"}, "mint": {"minter", "burner"},
		types.BondedPoolName: {"burner", "staking"}, types.NotBondedPoolName: {"burner", "staking"},
	}
	e.ak = authkeeper.NewAccountKeeper(e.cdc, runtime.NewKVStoreService(e.keys[authtypes.StoreKey]), authtypes.ProtoBaseAccount, perms, e.accAc, prefix, e.authority)
	e.bk = bankkeeper.NewBaseKeeper(e.cdc, runtime.NewKVStoreService(e.keys[banktypes.StoreKey]), e.ak, map[string]bool{}, e.authority, log.NewNopLogger())
	e.k = keeper.NewKeeper(e.cdc, runtime.NewKVStoreService(e.keys[types.StoreKey]), e.ak, e.bk, e.authority, e.valAc, e.consAc)
	e.k.SetHooks(hookLog{&e.hooks, e})
	e.msg = keeper.NewMsgServerImpl(e.k)
	e.q = keeper.NewQuerier(e.k)
	e.ak.InitGenesis(e.ctx, *authtypes.DefaultGenesisState())
	e.bk.InitGenesis(e.ctx, banktypes.DefaultGenesisState())
	return e
}

func (e *env) at(height int64, t time.Time) {
	app := sha256.Sum256([]byte(fmt.Sprintf("app %d", height)))
	next := sha256.Sum256([]byte(fmt.Sprintf("next %d", height)))
	h := cmtproto.Header{ChainID: "tributary-sandbox-1", Height: height, Time: t, ProposerAddress: next[:20], NextValidatorsHash: next[:], AppHash: app[:]}
	e.ctx = e.ctx.WithBlockHeader(h).WithConsensusParams(cmtproto.ConsensusParams{Validator: &cmtproto.ValidatorParams{PubKeyTypes: []string{"ed25519", "secp256k1"}}})
	hi := e.ctx.HeaderInfo()
	hi.Height, hi.Time = height, t
	e.ctx = e.ctx.WithHeaderInfo(hi)
}

func acc(n int) sdk.AccAddress {
	b := make([]byte, 20)
	if n%7 == 0 { // some addresses have 32 bytes
		b = make([]byte, 32)
	}
	h := sha256.Sum256([]byte(fmt.Sprintf("account %d", n)))
	copy(b, h[:])
	return b
}

func (e *env) dump(name string) (string, []string) {
	h := sha256.New()
	it := e.ctx.MultiStore().GetKVStore(e.keys[name]).Iterator(nil, nil)
	defer it.Close()
	var lines []string
	for ; it.Valid(); it.Next() {
		k, v := it.Key(), it.Value()
		var l [8]byte
		binary.BigEndian.PutUint32(l[:4], uint32(len(k)))
		binary.BigEndian.PutUint32(l[4:], uint32(len(v)))
		h.Write(l[:])
		h.Write(k)
		h.Write(v)
		lines = append(lines, hex.EncodeToString(k)+"="+hex.EncodeToString(v))
	}
	return hex.EncodeToString(h.Sum(nil)[:6]), lines
}
