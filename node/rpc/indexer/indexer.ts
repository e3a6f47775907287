/** Writes what a block emitted into the index, in one batch per block, before anyone is told that the block exists. */
import { sha256 } from "#crypto/sha256.ts";
import { type Event, type ExecTxResult, TxResult } from "#proto/tendermint/abci/types.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { attributeKey, attributeRow, blockKey, encodePlaces, hashKey, positionKey, type Scope } from "./index-keys.ts";

/** One executed block as the indexer needs it. */
export interface IndexedBlock {
  readonly height: bigint;
  /** Events of FinalizeBlock outside of txs. */
  readonly events: readonly Event[];
  readonly txs: readonly Uint8Array[];
  readonly results: readonly ExecTxResult[];
}

/** Tags that the index answers itself; an event may not claim them (cmt:state/txindex/kv). */
const RESERVED_TAGS: ReadonlySet<string> = new Set(["tx.hash", "tx.height", "block.height"]);

/** The index of txs and block events. */
export interface Indexer {
  /** Indexes a block; doing it again changes nothing. */
  index(block: IndexedBlock): Promise<void>;
  /** The result of the tx with this hash. */
  tx(hash: Uint8Array): TxResult | undefined;
  /** The result of the tx at a position, unless a later tx with the same hash took its place. */
  txAt(height: bigint, index: number): TxResult | undefined;
}

/** An indexer over `database`. */
export function createIndexer(database: Database): Indexer {
  const tx = (hash: Uint8Array): TxResult | undefined => {
    const bytes = database.getSync(hashKey(hash));
    return bytes === undefined ? undefined : TxResult.decode(bytes);
  };
  return {
    tx,
    txAt(height, index) {
      const hash = database.getSync(positionKey(height, index));
      const found = hash === undefined ? undefined : tx(hash);
      return found?.height === height && found.index === index ? found : undefined;
    },
    async index(block) {
      const batch = database.batch();
      batch.put(blockKey(block.height), new Uint8Array());
      const rows = new Rows(block.height);
      rows.add("block", 0, block.events);
      block.txs.forEach((bytes, index) => {
        const result = block.results[index];
        if (result === undefined) return;
        const hash = sha256(bytes);
        rows.add("tx", index, result.events);
        batch.put(positionKey(block.height, index), hash);
        if (supersedes(result, () => tx(hash))) {
          batch.put(hashKey(hash), TxResult.encode({ height: block.height, index, tx: bytes, result }));
        }
      });
      rows.write(batch);
      await batch.write({ sync: false });
    },
  };
}

/** A failed tx never hides an earlier success with the same hash. */
function supersedes(result: ExecTxResult, earlier: () => TxResult | undefined): boolean {
  return result.code === 0 || (earlier()?.result.code ?? 1) !== 0;
}

/** Gathers the places of each attribute value of one block. */
class Rows {
  private readonly height: bigint;
  private readonly places: Readonly<Record<Scope, Map<string, number[]>>> = { tx: new Map(), block: new Map() };

  constructor(height: bigint) {
    this.height = height;
  }

  add(scope: Scope, index: number, events: readonly Event[]): void {
    const rows = this.places[scope];
    for (let event = 0; event < events.length; event++) {
      const { type = "", attributes = [] } = events[event] ?? {};
      if (type === "") continue;
      for (const { key, value, index: indexed } of attributes) {
        if (!indexed || key === "") continue;
        const tag = `${type}.${key}`;
        if (RESERVED_TAGS.has(tag) || tag.includes("\0")) continue;
        const name = attributeRow(tag, value);
        const row = rows.get(name);
        if (row === undefined) rows.set(name, [index, event]);
        else row.push(index, event);
      }
    }
  }

  write(batch: WriteBatch): void {
    for (const scope of ["tx", "block"] as const) {
      for (const [row, places] of this.places[scope])
        batch.put(attributeKey(scope, row, this.height), encodePlaces(places));
    }
  }
}
