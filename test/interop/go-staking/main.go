// Command go-staking runs the reference's staking keeper on random operations and writes down what each of them did, for
// modules/staking/differential.test.ts: go run . <first seed> <scenarios> <steps> <file.json> [<details.jsonl>]
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"strings"
	"time"

	"cosmossdk.io/math"
	storetypes "cosmossdk.io/store/types"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/query"
	"github.com/cosmos/cosmos-sdk/x/staking/types"
)

func scenarioOf(seed int64, steps int) scenario {
	e := newEnv()
	g := &gen{e: e, r: rand.New(rand.NewSource(seed)), n: 15, h: 1, t: time.Unix(1_700_000_000, 123_456_789).UTC()}
	p := types.NewParams(100*time.Second, 3, 3, 4, denom, math.LegacyZeroDec())
	pz, _ := p.Marshal()
	sc := scenario{Seed: seed, Params: hex.EncodeToString(pz)}
	e.at(0, time.Unix(0, 0).UTC())
	e.k.InitGenesis(e.ctx, &types.GenesisState{Params: p, LastTotalPower: math.ZeroInt()})
	for i := 0; i < g.n; i++ {
		sc.Accounts = append(sc.Accounts, g.accS(i))
		c := sdk.NewCoins(coin(denom, 100_000_000_000), coin("other", 1000))
		must(e.bk.MintCoins(e.ctx, "mint", c))
		must(e.bk.SendCoinsFromModuleToAccount(e.ctx, "mint", acc(i), c))
	}
	e.at(g.h, g.t)
	for i := 0; i < 4; i++ {
		g.createValidator()
	}
	for len(g.out) < steps {
		g.step()
	}
	g.block()
	sc.Steps = g.out
	sc.Queries = g.queries()
	ex := e.k.ExportGenesis(e.ctx)
	ez, err := ex.Marshal()
	must(err)
	sc.Export = hex.EncodeToString(ez)
	sc.Imported, sc.ImportedLog = reimport(ex)
	ex.Exported = false
	ex.LastTotalPower = math.ZeroInt()
	ex.LastValidatorPowers = nil
	sc.Started, sc.StartedLog = reimport(ex)
	return sc
}

func reimport(gs *types.GenesisState) (string, string) {
	e := newEnv()
	e.at(0, time.Unix(1_800_000_000, 0).UTC())
	b, nb := math.ZeroInt(), math.ZeroInt()
	for _, v := range gs.Validators {
		if v.IsBonded() {
			b = b.Add(v.Tokens)
		} else {
			nb = nb.Add(v.Tokens)
		}
	}
	for _, u := range gs.UnbondingDelegations {
		for _, en := range u.Entries {
			nb = nb.Add(en.Balance)
		}
	}
	for _, x := range []struct {
		n string
		a math.Int
	}{{types.BondedPoolName, b}, {types.NotBondedPoolName, nb}} {
		c := sdk.NewCoins(sdk.NewCoin(denom, x.a))
		must(e.bk.MintCoins(e.ctx, "mint", c))
		must(e.bk.SendCoinsFromModuleToModule(e.ctx, "mint", x.n, c))
	}
	e.hooks = nil
	e.ctx = e.ctx.WithEventManager(sdk.NewEventManager())
	us := e.k.InitGenesis(e.ctx, gs)
	st, _ := e.dump(types.StoreKey)
	return st, short(append(append([]string{}, e.hooks...), updateLines(us)...))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func ask[Q, R codec.ProtoMarshaler](g *gen, out *[]queryCase, name string, q Q, f func(context.Context, Q) (R, error)) {
	rz, err := q.Marshal()
	must(err)
	ctx := g.e.ctx.WithGasMeter(storetypes.NewInfiniteGasMeter())
	res, err := f(ctx, q)
	c := queryCase{Path: "/cosmos.staking.v1beta1.Query/" + name, Req: hex.EncodeToString(rz)}
	if err != nil {
		c.Res = "error " + err.Error()
	} else {
		bz, err := res.Marshal()
		must(err)
		h := sha256.Sum256(bz)
		c.Res = hex.EncodeToString(h[:8])
		if verbose != nil {
			fmt.Fprintf(verbose, "%s\n", mustJSON(map[string]any{"op": "query", "path": c.Path, "request": c.Req, "full": hex.EncodeToString(bz)}))
		}
	}
	c.Gas = ctx.GasMeter().GasConsumed()
	*out = append(*out, c)
}

func mustJSON(x any) string { bz, _ := json.Marshal(x); return string(bz) }

func (g *gen) queries() []queryCase {
	var out []queryCase
	pages := []*query.PageRequest{nil, {Limit: 1}, {Limit: 2, Offset: 1}, {Limit: 2, Offset: 1, CountTotal: true}, {Limit: 3, Offset: 50, CountTotal: true}, {Limit: 2, Reverse: true, CountTotal: true}}
	for _, p := range pages {
		for _, s := range []string{"", "BOND_STATUS_BONDED", "BOND_STATUS_UNBONDING", "BOND_STATUS_UNBONDED"} {
			ask(g, &out, "Validators", &types.QueryValidatorsRequest{Status: s, Pagination: p}, g.e.q.Validators)
		}
		for i := 0; i < 6; i++ {
			n := g.r.Intn(g.n)
			v := g.valS(g.anyVal())
			ask(g, &out, "ValidatorDelegations", &types.QueryValidatorDelegationsRequest{ValidatorAddr: v, Pagination: p}, g.e.q.ValidatorDelegations)
			ask(g, &out, "ValidatorUnbondingDelegations", &types.QueryValidatorUnbondingDelegationsRequest{ValidatorAddr: v, Pagination: p}, g.e.q.ValidatorUnbondingDelegations)
			ask(g, &out, "DelegatorDelegations", &types.QueryDelegatorDelegationsRequest{DelegatorAddr: g.accS(n), Pagination: p}, g.e.q.DelegatorDelegations)
			ask(g, &out, "DelegatorUnbondingDelegations", &types.QueryDelegatorUnbondingDelegationsRequest{DelegatorAddr: g.accS(n), Pagination: p}, g.e.q.DelegatorUnbondingDelegations)
			ask(g, &out, "DelegatorValidators", &types.QueryDelegatorValidatorsRequest{DelegatorAddr: g.accS(n), Pagination: p}, g.e.q.DelegatorValidators)
			ask(g, &out, "Redelegations", &types.QueryRedelegationsRequest{DelegatorAddr: g.accS(n), Pagination: p}, g.e.q.Redelegations)
			ask(g, &out, "Redelegations", &types.QueryRedelegationsRequest{SrcValidatorAddr: v, Pagination: p}, g.e.q.Redelegations)
		}
	}
	for i := 0; i < 8; i++ {
		d, v, _ := g.holding()
		ask(g, &out, "Delegation", &types.QueryDelegationRequest{DelegatorAddr: d, ValidatorAddr: v}, g.e.q.Delegation)
		ask(g, &out, "DelegatorValidator", &types.QueryDelegatorValidatorRequest{DelegatorAddr: d, ValidatorAddr: v}, g.e.q.DelegatorValidator)
		ask(g, &out, "UnbondingDelegation", &types.QueryUnbondingDelegationRequest{DelegatorAddr: d, ValidatorAddr: v}, g.e.q.UnbondingDelegation)
		ask(g, &out, "Validator", &types.QueryValidatorRequest{ValidatorAddr: v}, g.e.q.Validator)
		ask(g, &out, "Redelegations", &types.QueryRedelegationsRequest{DelegatorAddr: d, SrcValidatorAddr: v, DstValidatorAddr: g.valS(g.anyVal())}, g.e.q.Redelegations)
		ask(g, &out, "HistoricalInfo", &types.QueryHistoricalInfoRequest{Height: g.h - int64(i)}, g.e.q.HistoricalInfo)
	}
	ask(g, &out, "Pool", &types.QueryPoolRequest{}, g.e.q.Pool)
	ask(g, &out, "Params", &types.QueryParamsRequest{}, g.e.q.Params)
	return out
}

func main() {
	cfg := sdk.GetConfig()
	cfg.SetBech32PrefixForAccount(prefix, prefix+"pub")
	cfg.SetBech32PrefixForValidator(prefix+"valoper", prefix+"valoperpub")
	cfg.SetBech32PrefixForConsensusNode(prefix+"valcons", prefix+"valconspub")
	var seed, count, steps int64 = 1, 1, 300
	fmt.Sscan(os.Args[1], &seed)
	fmt.Sscan(os.Args[2], &count)
	fmt.Sscan(os.Args[3], &steps)
	if len(os.Args) > 5 {
		verbose, _ = os.Create(os.Args[5])
	}
	var all []string
	for i := int64(0); i < count; i++ {
		all = append(all, mustJSON(scenarioOf(seed+i, int(steps))))
	}
	must(os.WriteFile(os.Args[4], []byte("[\n"+strings.Join(all, ",\n")+"\n]\n"), 0o644))
}
