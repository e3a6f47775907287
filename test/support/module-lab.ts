/** Runs modules on a state in memory: messages as transactions, blocks, queries, invariants and genesis, without an application around them. */

import assert from "node:assert/strict";
import { toHex } from "#lib/bytes.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Event } from "#proto/tendermint/abci/types.ts";
import { type AppModule, type Coins, type Lane, TxError, timestampFromNs, type Wiring, wire } from "#sdk";
import { BranchedStores } from "#store/branched-stores.ts";
import { MemoryStore } from "#store/memory-store.ts";
import type { MessageType, Rpc } from "#wire";
import { type LedgerKeeper, ledgerModule } from "./ledger-module.ts";

/** A chain of the given modules, a ledger in the place of the bank, and nothing else. */
export interface ModuleLab {
  readonly wiring: Wiring;
  readonly chainId: string;
  height(): bigint;
  /** Runs one message as a transaction: its writes are kept only if it succeeds. Throws what the handler threw. */
  run<T, R>(rpc: Rpc<T, R>, message: Partial<T>): R;
  /** Asserts that the message fails with this code of this codespace and changes nothing. */
  rejects<T, R>(rpc: Rpc<T, R>, message: Partial<T>, failure: readonly [codespace: string, code: number]): void;
  query<T, R>(rpc: Rpc<T, R>, request: Partial<T>): R;
  /** Ends the block and begins the next, as many times as asked. */
  advance(blocks?: number): void;
  /** Events emitted since the last call. */
  takeEvents(): readonly Event[];
  /** Coins out of nowhere. */
  fund(address: string, coins: Coins): void;
  balance(address: string, denom: string): bigint;
  supply(denom: string): bigint;
  /** A keeper of the finalize lane. */
  keeper<K>(name: string): K;
  /** Asserts every invariant of every module. */
  checkInvariants(): void;
  /** Genesis of every module, as encoded bytes by module name. */
  exportGenesis(): ReadonlyMap<string, Uint8Array>;
  /** A new lab from exported genesis; the ledger's balances come with it. */
  imported(genesis: ReadonlyMap<string, Uint8Array>): ModuleLab;
  /** Number of keys written and deleted by the last message. */
  lastWrites(): number;
  /** All entries of all stores, for comparison. */
  dump(): readonly string[];
}

/** What steps need of the chain they run on: a lab, or another one with more modules. */
export type StepChain = Pick<ModuleLab, "wiring" | "chainId" | "height" | "run" | "query" | "advance" | "fund">;

const CHAIN_ID = "tributary-lab-1";
const PREFIX = "trib";

/** A lab at height 1 over default genesis states. */
export function moduleLab(modules: readonly AppModule[], genesis?: ReadonlyMap<string, Uint8Array>): ModuleLab {
  const all = [ledgerModule, ...modules];
  const named = (when: string): readonly string[] =>
    all.filter((module) => module.hooks.some((hook) => hook.when === when)).map(({ name }) => name);
  const wiring = wire(
    {
      modules: all,
      order: {
        genesis: all.map(({ name }) => name),
        preBlock: named("pre-block"),
        beginBlock: named("begin-block"),
        endBlock: named("end-block"),
      },
    },
    { bech32Prefix: PREFIX },
  );
  const stores = new Map(wiring.storeNames.map((name) => [name, new MemoryStore()]));
  const root = new BranchedStores((name) => {
    const store = stores.get(name);
    assert.ok(store !== undefined, `no store ${name}`);
    return store;
  });
  const lanes = { finalize: wiring.openLane("finalize"), query: wiring.openLane("query") };
  let height = 1n;
  let lastWrites = 0;
  const enter = (): void => {
    for (const lane of Object.values(lanes)) {
      lane.bind(root);
      lane.block.become({ height, time: timestampFromNs(height * 1_000_000_000n), chainId: CHAIN_ID });
    }
  };
  enter();
  importGenesis(lanes.finalize, genesis);
  const transact = <R>(run: () => R): R => {
    const branch = root.branch();
    lanes.finalize.bind(branch);
    try {
      const result = run();
      lastWrites = branch.changeCount();
      branch.write();
      return result;
    } finally {
      lanes.finalize.bind(root);
    }
  };
  const lab: ModuleLab = {
    wiring,
    chainId: CHAIN_ID,
    height: () => height,
    run: (rpc, message) => {
      const route = wiring.messages.get(rpc.request.typeUrl);
      assert.ok(route !== undefined, `no handler for ${rpc.request.typeUrl}`);
      const complete = rpc.request.decode(rpc.request.encode(rpc.request.create(message)));
      return transact(() => {
        lanes.finalize.checkMessage(route, complete);
        const packed: Any = lanes.finalize.runMessage(route, complete);
        return rpc.response.decode(packed.value);
      });
    },
    rejects(rpc, message, [codespace, code]) {
      const before = lab.dump();
      assert.throws(
        () => lab.run(rpc, message),
        (thrown) => {
          assert.ok(thrown instanceof TxError, String(thrown));
          assert.deepEqual([thrown.codespace, thrown.code], [codespace, code], thrown.message);
          return true;
        },
      );
      assert.deepEqual(lab.dump(), before);
    },
    query: (rpc, request) => {
      const route = wiring.queries.get(rpc.path);
      assert.ok(route !== undefined, `no answer for ${rpc.path}`);
      const answer = lanes.query.runQuery(route, rpc.request.create(request));
      return rpc.response.decode(rpc.response.encode(answer as never));
    },
    advance(blocks = 1) {
      for (let i = 0; i < blocks; i++) {
        transact(() => lanes.finalize.runHooks("end-block"));
        height++;
        enter();
        transact(() => lanes.finalize.runHooks("begin-block"));
      }
    },
    takeEvents: () => lanes.finalize.events.splice(0),
    fund: (address, coins) => transact(() => lanes.finalize.keeper<LedgerKeeper>("bank").fund(address, coins)),
    balance: (address, denom) => lanes.query.keeper<LedgerKeeper>("bank").balanceOf(address, denom),
    supply: (denom) => lanes.query.keeper<LedgerKeeper>("bank").supplyOf(denom),
    keeper: (name) => lanes.finalize.keeper(name),
    checkInvariants: () => checkInvariants(lanes.query),
    exportGenesis: () =>
      new Map(
        all.flatMap((module, index) => {
          const handler = module.genesis;
          if (handler === undefined) return [];
          const state = handler.export(lanes.query.contextOf(index));
          return [[module.name, handler.type.encode(state)] as const];
        }),
      ),
    imported: (exported) => moduleLab(modules, exported),
    lastWrites: () => lastWrites,
    dump: () =>
      [...stores.keys()].flatMap((name) =>
        [...root.store(name).iterate({})].map(([key, value]) => `${name}/${toHex(key)}=${toHex(value)}`),
      ),
  };
  return lab;
}

function importGenesis(lane: Lane, genesis: ReadonlyMap<string, Uint8Array> | undefined): void {
  lane.wiring.modules.forEach((module, index) => {
    const handler = module.genesis;
    if (handler === undefined) return;
    const bytes = genesis?.get(module.name);
    const type: MessageType<unknown> = handler.type;
    const state = bytes === undefined ? handler.default() : type.decode(bytes);
    handler.validate?.(lane.contextOf(index), state as never);
    handler.import(lane.contextOf(index), state as never);
  });
}

function checkInvariants(lane: Lane): void {
  lane.wiring.modules.forEach((module, index) => {
    for (const invariant of module.invariants) {
      assert.equal(invariant.holds(lane.contextOf(index)), true, `${module.name}: ${invariant.name}`);
    }
  });
}
