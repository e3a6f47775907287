/** People and first steps shared by the tests of the attribution economy's modules. */

import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { bundleDomain } from "#kernels/domains.ts";
import { bundleCommitment } from "#kernels/item-tree.ts";
import { createSketcher } from "#kernels/minhash.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, Modality, Policy, Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { addressesOf, seededRandom, sha256, utf8Encode } from "#sdk";
import type { StepChain } from "./module-lab.ts";

/** Denomination of all money in these tests. */
export const DENOM = "utrib";

/** An account with its key. */
export interface Person {
  readonly key: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly bytes: Uint8Array;
  readonly address: string;
}

/** The person with this name; the same on every call. */
export function person(name: string): Person {
  const key = sha256(utf8Encode(name));
  const publicKey = secp256k1PublicKey(key);
  const bytes = secp256k1Address(publicKey);
  return { key, publicKey, bytes, address: addressesOf("trib").account.toText(bytes) };
}

/** An amount of the test denomination. */
export function utrib(amount: bigint): { denom: string; amount: bigint } {
  return { denom: DENOM, amount };
}

export const CURATOR = person("curator");
export const ALICE = person("alice");
export const BOB = person("bob");
export const CAROL = person("carol");
export const DAVE = person("dave");

/** Gives everybody money. */
export function fundAll(lab: StepChain): void {
  for (const { address } of [CURATOR, ALICE, BOB, CAROL, DAVE]) lab.fund(address, [utrib(1_000_000_000n)]);
}

/** A policy at the least the parameters allow. */
export function policyOf(changes: Partial<Policy> = {}): Policy {
  return Policy.create({
    modality: Modality.MODALITY_TEXT,
    admission: Admission.ADMISSION_CURATED,
    licenseId: 1n,
    bundleFee: utrib(1_000n),
    itemFee: utrib(10n),
    itemBond: utrib(100n),
    bondWindow: 20n,
    curatorBps: 500,
    ...changes,
  });
}

/** Registers a licence that allows everything, and a datanet under it; returns the datanet's id. */
export function createNet(lab: StepChain, changes: Partial<Policy> = {}): bigint {
  const { licenseId } = lab.run(DatanetMsg.methods.registerLicense, {
    registrar: CURATOR.address,
    name: "open",
    purposes: Object.values(Purpose).filter((purpose) => purpose !== Purpose.PURPOSE_UNSPECIFIED),
    commercial: true,
    derivatives: true,
  });
  return lab.run(DatanetMsg.methods.createDatanet, {
    curator: CURATOR.address,
    name: "essays",
    policy: policyOf({ licenseId, ...changes }),
  }).datanetId;
}

/** A bundle as its contributor prepares it: a root, a salt, a sketch of random text. */
export interface Draft {
  readonly contributor: Person;
  readonly root: Uint8Array;
  readonly salt: Uint8Array;
  readonly sketch: Uint8Array;
}

/** A draft whose text follows from `text`; `changed` per mille of its tokens are replaced. */
export function draftOf(contributor: Person, text: string, changed = 0): Draft {
  const random = seededRandom(text);
  const noise = seededRandom(`${text}${contributor.address}`);
  const tokens = Uint32Array.from({ length: 600 }, () => 1 + random.below(5_000));
  const sketcher = createSketcher();
  sketcher.add(tokens.map((token) => (noise.chance(changed, 1_000) ? 1 + noise.below(5_000) : token)));
  const seed = utf8Encode(`${text}${contributor.address}${changed}`);
  return { contributor, root: sha256(seed), salt: sha256(sha256(seed)), sketch: sketcher.sketch() };
}

/** Commits a draft of `items` items; returns the bundle's id. */
export function commit(lab: StepChain, datanetId: bigint, draft: Draft, items = 10): bigint {
  const domain = bundleDomain(lab.chainId, datanetId);
  const opening = { root: draft.root, salt: draft.salt, contributor: draft.contributor.bytes };
  const { licenseId } = lab.query(Query.methods.datanet, { datanetId }).datanet.policy;
  return lab.run(DatanetMsg.methods.commitBundle, {
    contributor: draft.contributor.address,
    datanetId,
    commitment: bundleCommitment(domain, opening),
    items,
    sizeBytes: 1_000n,
    licenseId,
  }).bundleId;
}

/** Reveals a committed draft; returns the state it is in then. */
export function reveal(lab: StepChain, bundleId: bigint, draft: Draft): number {
  return lab.run(DatanetMsg.methods.revealBundle, revealOf(bundleId, draft)).state;
}

/** The message that reveals a draft. */
export function revealOf(
  bundleId: bigint,
  draft: Draft,
): {
  contributor: string;
  bundleId: bigint;
  root: Uint8Array;
  salt: Uint8Array;
  sketch: Uint8Array;
  contentUri: string;
} {
  const { root, salt, sketch, contributor } = draft;
  return { contributor: contributor.address, bundleId, root, salt, sketch, contentUri: "ipfs://encrypted" };
}

/** Commits, reveals and accepts a draft in a curated datanet; returns the bundle's id. */
export function contribute(lab: StepChain, datanetId: bigint, draft: Draft, items = 10): bigint {
  const bundleId = commit(lab, datanetId, draft, items);
  lab.advance();
  reveal(lab, bundleId, draft);
  lab.run(DatanetMsg.methods.reviewBundle, { curator: CURATOR.address, bundleId, accept: true });
  return bundleId;
}

/** A curated datanet with a frozen first version of one bundle each by Alice, Bob and Carol; returns its id. */
export function publishedNet(lab: StepChain, changes: Partial<Policy> = {}): bigint {
  const datanetId = createNet(lab, changes);
  const addBundleIds = [ALICE, BOB, CAROL].map((who, i) =>
    contribute(lab, datanetId, draftOf(who, `text ${datanetId} ${i}`)),
  );
  lab.run(DatanetMsg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
  return datanetId;
}
