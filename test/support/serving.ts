/** Serving nodes, their statements and planted canaries, for tests of `model`. */

import { secp256k1Sign } from "#crypto/secp256k1.ts";
import { buildPositionTree, type PositionTree } from "#kernels/openings.ts";
import { receiptSignBytes, textCommitment } from "#kernels/receipts.ts";
import { type Canary, canaryOf, canaryTag, plantedOf } from "#modules/model/canaries.ts";
import { NO_RETRIEVAL, nodeDomain, statementSignBytes } from "#modules/model/statements.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Msg, type MsgRegisterNode } from "#proto/tributary/model/v1/tx.ts";
import type { SignedOutput, SignedReceipt } from "#proto/tributary/model/v1/types.ts";
import { packAny, sha256, u64ToBytes, utf8Encode } from "#sdk";
import { BEACON_DELAY, BEACON_RECOVERY, beaconValue } from "./beacon-stand-in.ts";
import { CURATOR, type Person, person, utrib } from "./economy.ts";
import { NODE, TRAINER } from "./market.ts";
import type { ModuleLab } from "./module-lab.ts";

/** Operators of other nodes. */
export const NODES: readonly Person[] = ["node a", "node b", "node c", "node d"].map(person);
/** What everybody has at first. */
export const FUNDS = 10_000_000_000n;

/** A model version. */
export interface Served {
  readonly modelId: bigint;
  readonly version: bigint;
}

/** Gives those who serve money. */
export function fundServing(lab: ModuleLab): void {
  for (const { address } of [NODE, TRAINER, ...NODES]) lab.fund(address, [utrib(FUNDS)]);
}

/** Bonds a node for a base at 100 a unit, 1 000 units an epoch. */
export function registerNode(lab: ModuleLab, who: Person, base: Served, changes: Partial<MsgRegisterNode> = {}): void {
  lab.run(Msg.methods.registerNode, {
    node: who.address,
    bond: utrib(10_000_000n),
    key: packAny(PubKey, { key: who.publicKey }),
    baseModelId: base.modelId,
    baseVersion: base.version,
    capacity: 1_000n,
    slots: 4,
    price: utrib(1_000n),
    priceMin: utrib(100n),
    discountBps: 2_500,
    endpoint: "https://node.example",
    ...changes,
  });
}

/** A node's signed answer to a prompt. */
export function signedOutput(
  lab: ModuleLab,
  who: Person,
  said: Served & { readonly prompt: string; readonly output: string; readonly retrievalRoot?: Uint8Array },
): SignedOutput {
  const domain = nodeDomain(lab.chainId, said.modelId, said.version);
  const [querySalt, outputSalt] = [sha256(utf8Encode(said.prompt)), sha256(utf8Encode(said.output))];
  const output = utf8Encode(said.output);
  const statement = {
    sessionId: 1n,
    sequence: 1n,
    queryCommitment: textCommitment(domain, querySalt, utf8Encode(said.prompt)),
    outputCommitment: textCommitment(domain, outputSalt, output),
    retrievalRoot: said.retrievalRoot ?? NO_RETRIEVAL,
  };
  const signature = secp256k1Sign(who.key, sha256(statementSignBytes(domain, statement)));
  return { statement, signature, querySalt, outputSalt, output };
}

/** A receipt that a node counter-signed. */
export function counterSigned(
  lab: ModuleLab,
  who: Person,
  session: Served & { readonly id: bigint },
  use: { readonly sequence: bigint; readonly units: bigint },
): SignedReceipt {
  const { sequence, units } = use;
  const cost = units * 100n;
  const outputRoot = sha256(u64ToBytes(sequence));
  const domain = nodeDomain(lab.chainId, session.modelId, session.version);
  const bytes = receiptSignBytes(domain, { sessionId: session.id, sequence, units, cost, outputRoot });
  const signature = secp256k1Sign(who.key, sha256(bytes));
  return { receipt: { sessionId: session.id, sequence, units, cost: utrib(cost), outputRoot }, signature };
}

/** The canaries of a datanet as its curator knows them. */
export interface Canaries {
  readonly number: bigint;
  readonly tree: PositionTree;
  readonly texts: readonly Canary[];
  /** Positions that are planted, and those that are not. */
  readonly planted: readonly number[];
  readonly others: readonly number[];
}

/** Commits 32 canaries of a datanet and waits until it is known which are planted. */
export function plantCanaries(lab: ModuleLab, datanetId: bigint): Canaries {
  const leaves = Array.from({ length: 32 }, (_, i) => sha256(utf8Encode(`canary ${datanetId}/${lab.height()}/${i}`)));
  const tree = buildPositionTree(canaryTag(lab.chainId, datanetId), leaves);
  const { number, drawHeight } = lab.run(DatanetMsg.methods.commitCanaries, {
    curator: CURATOR.address,
    datanetId,
    root: tree.root,
    count: leaves.length,
  });
  lab.advance(Number(BEACON_DELAY + BEACON_RECOVERY));
  const planted = plantedOf({ datanetId, number, count: leaves.length }, beaconValue(drawHeight));
  const positions = leaves.map((_, i) => i);
  return {
    number,
    tree,
    texts: leaves.map(canaryOf),
    planted: positions.filter((i) => planted.has(i)),
    others: positions.filter((i) => !planted.has(i)),
  };
}
