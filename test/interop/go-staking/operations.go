package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/rand"
	"os"
	"strings"
	"time"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/crypto/keys/ed25519"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/staking/types"
)

type gen struct {
	e     *env
	r     *rand.Rand
	n     int
	h     int64
	t     time.Time
	keyNo int
	out   []step
}

func (g *gen) accS(n int) string { s, _ := g.e.accAc.BytesToString(acc(n)); return s }
func (g *gen) valS(n int) string { s, _ := g.e.valAc.BytesToString(acc(n)); return s }
func (g *gen) anyVal() int {
	vals, _ := g.e.k.GetAllValidators(g.e.ctx)
	if len(vals) == 0 || g.r.Intn(25) == 0 {
		return g.r.Intn(g.n)
	}
	v := vals[g.r.Intn(len(vals))]
	for i := 0; i < g.n; i++ {
		if g.valS(i) == v.OperatorAddress {
			return i
		}
	}
	return g.r.Intn(g.n)
}
func (g *gen) amount() int64 {
	switch g.r.Intn(8) {
	case 0:
		return int64(g.r.Intn(1000)) - 1
	case 1:
		return g.r.Int63n(50_000_000_000)
	default:
		return 1 + g.r.Int63n(50_000_000)
	}
}
func (g *gen) add(s step) { g.out = append(g.out, s) }
func (g *gen) denom() string {
	if g.r.Intn(40) == 0 {
		return "other"
	}
	return denom
}

// holding picks a delegation and part of its worth.
func (g *gen) holding() (del, val string, amt int64) {
	dels, _ := g.e.k.GetAllDelegations(g.e.ctx)
	if len(dels) == 0 || g.r.Intn(20) == 0 {
		return g.accS(g.r.Intn(g.n)), g.valS(g.anyVal()), g.amount()
	}
	d := dels[g.r.Intn(len(dels))]
	bz, _ := g.e.valAc.StringToBytes(d.ValidatorAddress)
	v, err := g.e.k.GetValidator(g.e.ctx, bz)
	if err != nil || v.Tokens.IsZero() {
		return d.DelegatorAddress, d.ValidatorAddress, g.amount()
	}
	worth := v.TokensFromShares(d.Shares).TruncateInt().Int64()
	switch g.r.Intn(6) {
	case 0:
		return d.DelegatorAddress, d.ValidatorAddress, worth
	case 1:
		return d.DelegatorAddress, d.ValidatorAddress, worth + int64(g.r.Intn(3)) - 1
	case 2:
		return d.DelegatorAddress, d.ValidatorAddress, int64(g.r.Intn(20))
	}
	if worth <= 1 {
		return d.DelegatorAddress, d.ValidatorAddress, worth
	}
	return d.DelegatorAddress, d.ValidatorAddress, 1 + g.r.Int63n(worth)
}

func coin(d string, a int64) sdk.Coin { return sdk.Coin{Denom: d, Amount: math.NewInt(a)} }

func (g *gen) msg(name string, m codec.ProtoMarshaler, f func(ctx sdk.Context) (codec.ProtoMarshaler, error)) {
	bz, err := m.Marshal()
	if err != nil {
		panic(err)
	}
	g.add(g.e.run(name, map[string]any{"msg": hex.EncodeToString(bz)}, true, func(ctx sdk.Context) ([]string, error) {
		res, err := f(ctx)
		if err != nil {
			return nil, err
		}
		rz, _ := res.Marshal()
		return []string{hex.EncodeToString(rz)}, nil
	}))
}

func (g *gen) consKey() cryptotypes.PubKey {
	g.keyNo++
	if g.r.Intn(15) == 0 {
		g.keyNo = g.r.Intn(g.keyNo + 1)
	}
	h := sha256.Sum256([]byte(fmt.Sprintf("key %d", g.keyNo)))
	if g.keyNo%4 == 0 {
		return &secp256k1.PubKey{Key: append([]byte{2}, h[:]...)}
	}
	return &ed25519.PubKey{Key: h[:]}
}

func dec(r *rand.Rand, max int64) math.LegacyDec { return math.LegacyNewDecWithPrec(r.Int63n(max), 4) }

func (g *gen) createValidator() {
	n := g.r.Intn(g.n)
	maxRate := dec(g.r, 10001)
	rate, change := dec(g.r, 10001), dec(g.r, 10001)
	if g.r.Intn(8) != 0 {
		rate = maxRate.Mul(math.LegacyNewDecWithPrec(g.r.Int63n(101), 2))
		change = maxRate.Mul(math.LegacyNewDecWithPrec(g.r.Int63n(101), 2))
	}
	amt := g.amount()
	min := int64(1)
	if amt > 1 {
		min = 1 + g.r.Int63n(amt)
	}
	if g.r.Intn(10) == 0 {
		min = amt + int64(g.r.Intn(2))
	}
	moniker := fmt.Sprintf("val %d é", n)
	if g.r.Intn(12) == 0 {
		moniker = strings.Repeat("é", 34+g.r.Intn(3))
	}
	pk, _ := codectypes.NewAnyWithValue(g.consKey())
	addr := g.valS(n)
	if g.r.Intn(15) == 0 {
		addr = strings.ToUpper(addr)
	}
	m := &types.MsgCreateValidator{
		Description: types.Description{Moniker: moniker}, Commission: types.NewCommissionRates(rate, maxRate, change),
		MinSelfDelegation: math.NewInt(min), ValidatorAddress: addr, Pubkey: pk, Value: coin(g.denom(), amt),
	}
	g.msg("createValidator", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) { return g.e.msg.CreateValidator(ctx, m) })
}

func (g *gen) editValidator() {
	n := g.anyVal()
	bz, _ := g.e.valAc.StringToBytes(g.valS(n))
	v, err := g.e.k.GetValidator(g.e.ctx, bz)
	m := &types.MsgEditValidator{Description: types.Description{Moniker: "[do-not-modify]", Identity: "[do-not-modify]", Website: fmt.Sprintf("w%d", g.r.Intn(9)), SecurityContact: "[do-not-modify]", Details: "[do-not-modify]"}, ValidatorAddress: g.valS(n)}
	if g.r.Intn(3) == 0 {
		d := dec(g.r, 10100)
		if err == nil && g.r.Intn(3) > 0 {
			d = v.Commission.Rate.Add(v.Commission.MaxChangeRate.Mul(math.LegacyNewDecWithPrec(g.r.Int63n(130), 2)))
		}
		m.CommissionRate = &d
	}
	if g.r.Intn(3) == 0 {
		x := math.NewInt(g.r.Int63n(10_000_000) - 1)
		if err == nil && g.r.Intn(2) == 0 {
			x = v.MinSelfDelegation.AddRaw(int64(g.r.Intn(1000)))
		}
		m.MinSelfDelegation = &x
	}
	g.msg("editValidator", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) { return g.e.msg.EditValidator(ctx, m) })
}

func (g *gen) step() {
	switch k := g.r.Intn(100); {
	case k < 6:
		g.createValidator()
	case k < 10:
		g.editValidator()
	case k < 28:
		del := g.accS(g.r.Intn(g.n))
		if g.r.Intn(20) == 0 {
			del = strings.ToUpper(del)
		}
		m := &types.MsgDelegate{DelegatorAddress: del, ValidatorAddress: g.valS(g.anyVal()), Amount: coin(g.denom(), g.amount())}
		g.msg("delegate", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) { return g.e.msg.Delegate(ctx, m) })
	case k < 42:
		d, v, a := g.holding()
		m := &types.MsgUndelegate{DelegatorAddress: d, ValidatorAddress: v, Amount: coin(g.denom(), a)}
		g.msg("undelegate", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) { return g.e.msg.Undelegate(ctx, m) })
	case k < 54:
		d, v, a := g.holding()
		m := &types.MsgBeginRedelegate{DelegatorAddress: d, ValidatorSrcAddress: v, ValidatorDstAddress: g.valS(g.anyVal()), Amount: coin(g.denom(), a)}
		g.msg("beginRedelegate", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) { return g.e.msg.BeginRedelegate(ctx, m) })
	case k < 62:
		g.cancel()
	case k < 64:
		p, _ := g.e.k.GetParams(g.e.ctx)
		p.MaxValidators = uint32(1 + g.r.Intn(5))
		p.MaxEntries = uint32(1 + g.r.Intn(4))
		p.HistoricalEntries = uint32(g.r.Intn(5))
		p.MinCommissionRate = math.LegacyNewDecWithPrec(int64(g.r.Intn(5)), 2)
		auth := g.e.authority
		if g.r.Intn(5) == 0 {
			auth = g.accS(1)
		}
		if g.r.Intn(6) == 0 {
			p.MaxEntries = 0
		}
		m := &types.MsgUpdateParams{Authority: auth, Params: p}
		g.msg("updateParams", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) { return g.e.msg.UpdateParams(ctx, m) })
	case k < 70:
		g.slash()
	case k < 74:
		g.jail()
	case k < 77:
		last := int64(1)
		if bz := g.e.ctx.KVStore(g.e.keys[types.StoreKey]).Get(types.UnbondingIDKey); bz != nil {
			last = int64(binary.BigEndian.Uint64(bz))
		}
		id := uint64(g.r.Int63n(last + 2))
		op := "hold"
		if g.r.Intn(2) == 0 {
			op = "release"
		}
		if live, held := g.live(); g.r.Intn(5) > 0 {
			if op == "hold" && len(live) > 0 {
				id = live[g.r.Intn(len(live))]
			}
			if op == "release" && len(held) > 0 {
				id = held[g.r.Intn(len(held))]
			}
		}
		g.add(g.e.run(op, map[string]any{"id": id}, false, func(ctx sdk.Context) ([]string, error) {
			if op == "hold" {
				return nil, g.e.k.PutUnbondingOnHold(ctx, id)
			}
			return nil, g.e.k.UnbondingCanComplete(ctx, id)
		}))
	default:
		g.block()
	}
}

// live lists the ids of what unbonds, and of what of it is on hold.
func (g *gen) live() (live, held []uint64) {
	add := func(id uint64, holds int64) {
		live = append(live, id)
		if holds > 0 {
			held = append(held, id)
		}
	}
	_ = g.e.k.IterateUnbondingDelegations(g.e.ctx, func(_ int64, u types.UnbondingDelegation) bool {
		for _, en := range u.Entries {
			add(en.UnbondingId, en.UnbondingOnHoldRefCount)
		}
		return false
	})
	_ = g.e.k.IterateRedelegations(g.e.ctx, func(_ int64, u types.Redelegation) bool {
		for _, en := range u.Entries {
			add(en.UnbondingId, en.UnbondingOnHoldRefCount)
		}
		return false
	})
	vals, _ := g.e.k.GetAllValidators(g.e.ctx)
	for _, v := range vals {
		if v.IsUnbonding() {
			add(v.UnbondingIds[len(v.UnbondingIds)-1], v.UnbondingOnHoldRefCount)
		}
	}
	return live, held
}

func (g *gen) cancel() {
	var ubds []types.UnbondingDelegation
	_ = g.e.k.IterateUnbondingDelegations(g.e.ctx, func(_ int64, u types.UnbondingDelegation) bool { ubds = append(ubds, u); return false })
	m := &types.MsgCancelUnbondingDelegation{DelegatorAddress: g.accS(g.r.Intn(g.n)), ValidatorAddress: g.valS(g.anyVal()), Amount: coin(g.denom(), g.amount()), CreationHeight: int64(g.r.Intn(20))}
	if len(ubds) > 0 && g.r.Intn(10) > 0 {
		u := ubds[g.r.Intn(len(ubds))]
		en := u.Entries[g.r.Intn(len(u.Entries))]
		m.DelegatorAddress, m.ValidatorAddress, m.CreationHeight = u.DelegatorAddress, u.ValidatorAddress, en.CreationHeight
		b := en.Balance.Int64()
		if g.r.Intn(3) > 0 && b > 1 {
			b = 1 + g.r.Int63n(b)
		}
		m.Amount.Amount = math.NewInt(b)
	}
	g.msg("cancelUnbondingDelegation", m, func(ctx sdk.Context) (codec.ProtoMarshaler, error) {
		return g.e.msg.CancelUnbondingDelegation(ctx, m)
	})
}

func (g *gen) validator() (types.Validator, bool) {
	vals, _ := g.e.k.GetAllValidators(g.e.ctx)
	if len(vals) == 0 {
		return types.Validator{}, false
	}
	return vals[g.r.Intn(len(vals))], true
}

func (g *gen) slash() {
	v, ok := g.validator()
	for i := 0; i < 3 && ok && v.IsUnbonded(); i++ {
		v, ok = g.validator()
	}
	if !ok {
		return
	}
	cons, _ := v.GetConsAddr()
	height := g.h - int64(g.r.Intn(12))
	if g.r.Intn(15) == 0 {
		height = g.h + 1
	}
	power := sdk.TokensToConsensusPower(v.Tokens, sdk.DefaultPowerReduction)
	if g.r.Intn(3) == 0 {
		power += g.r.Int63n(20)
	}
	f := math.LegacyNewDecWithPrec(g.r.Int63n(1e9), 10)
	switch g.r.Intn(60) {
	case 0:
		f = math.LegacyOneDec()
	case 1:
		f = math.LegacyNewDecWithPrec(-1, 2)
	case 2, 3, 4:
		f = math.LegacyNewDecWithPrec(g.r.Int63n(1e18), 18)
	}
	consS, _ := g.e.consAc.BytesToString(cons)
	g.add(g.e.run("slash", map[string]any{"consensus": consS, "height": height, "power": power, "fraction": f.BigInt().String()}, false, func(ctx sdk.Context) ([]string, error) {
		burned, err := g.e.k.Slash(ctx, cons, height, power, f)
		if err != nil {
			return nil, err
		}
		return []string{burned.String()}, nil
	}))
}

func (g *gen) jail() {
	v, ok := g.validator()
	if !ok {
		return
	}
	cons, _ := v.GetConsAddr()
	consS, _ := g.e.consAc.BytesToString(cons)
	for i := 0; i < 3 && !v.Jailed && g.r.Intn(3) > 0; i++ {
		v, _ = g.validator()
	}
	cons, _ = v.GetConsAddr()
	consS, _ = g.e.consAc.BytesToString(cons)
	op := "jail"
	if v.Jailed != (g.r.Intn(6) == 0) {
		op = "unjail"
	}
	g.add(g.e.run(op, map[string]any{"consensus": consS}, false, func(ctx sdk.Context) ([]string, error) {
		if op == "jail" {
			return nil, g.e.k.Jail(ctx, cons)
		}
		return nil, g.e.k.Unjail(ctx, cons)
	}))
}

func (g *gen) block() {
	s := g.e.run("endBlock", nil, false, func(ctx sdk.Context) ([]string, error) {
		us, err := g.e.k.EndBlocker(ctx)
		return updateLines(us), err
	})
	if s.Result != "ok" {
		fmt.Fprintln(os.Stderr, "endBlock", s.Result)
	}
	g.add(s)
	g.h++
	d := time.Duration(g.r.Int63n(int64(20 * time.Second)))
	switch g.r.Intn(8) {
	case 0:
		d = time.Duration(g.r.Intn(9)) * time.Hour * 6
	case 1:
		d = time.Duration(g.r.Intn(60)) * time.Second
	}
	g.t = g.t.Add(d)
	g.e.at(g.h, g.t)
	g.add(g.e.run("beginBlock", map[string]any{"height": g.h, "seconds": fmt.Sprint(g.t.Unix()), "nanos": g.t.Nanosecond()}, false, func(ctx sdk.Context) ([]string, error) {
		return nil, g.e.k.BeginBlocker(ctx)
	}))
}
