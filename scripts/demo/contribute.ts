/** Act one: a datanet, contributors who commit, reveal and are let in, a thief who is not, and a frozen version. */

import { type PreparedBundle, prepareBundle } from "#attribution/corpus/bundle.ts";
import { hmacSha256 } from "#crypto/hashes.ts";
import { sha256 } from "#crypto/sha256.ts";
import { bundleDomain } from "#kernels/domains.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState, Modality, Policy, Purpose, type Version } from "#proto/tributary/datanet/v1/types.ts";
import type { ChainClient } from "./chain-client.ts";
import { chunks, readTexts, type Shelf } from "./documents.ts";
import type { Cast, Person } from "./people.ts";
import { heading, progressBar, say } from "./progress.ts";

/** A bundle with whose it is and where its texts are. */
export interface Contribution {
  readonly bundleId: bigint;
  readonly contributor: Person;
  readonly paths: readonly string[];
  readonly prepared: PreparedBundle;
}

/** The result of the act. */
export interface FilledDatanet {
  readonly datanetId: bigint;
  /** Key of the datanet's token ids: its community shares it, the chain never sees it. */
  readonly datanetKey: Uint8Array;
  /** In order of bundle id. */
  readonly contributions: readonly Contribution[];
  readonly version: Version;
}

const DOCUMENTS_PER_BUNDLE = 25;

/** Creates the datanet, fills it and freezes its first version. */
export async function fillDatanet(chain: ChainClient, cast: Cast, shelves: readonly Shelf[]): Promise<FilledDatanet> {
  heading("1  A datanet and its contributors");
  const datanetId = await createDatanet(chain, cast.curator);
  const datanetKey = hmacSha256(cast.curator.key, utf8Encode(`datanet ${datanetId} of ${chain.chainId}`));
  say(`datanet ${datanetId} is curated by ${cast.curator.name}`);
  const contributions: Contribution[] = [];
  for (const [index, shelf] of shelves.entries()) {
    const contributor = assertDefined(cast.contributors[index], "more shelves than contributors");
    contributions.push(...(await contribute(chain, { contributor, shelf, datanetId, datanetKey })));
  }
  await revealAll(chain, contributions);
  await turnThiefAway(chain, cast, { datanetId, datanetKey, victim: contributions[0] as Contribution });
  const accepted = await reviewAll(chain, cast.curator, contributions);
  const { version } = await chain.send(cast.curator, Msg.methods.publishVersion, {
    curator: cast.curator.address,
    datanetId,
    addBundleIds: accepted.map(({ bundleId }) => bundleId),
    complete: true,
  });
  const answer = await chain.query(Query.methods.version, { datanetId, version });
  say(`version ${version} is frozen: ${answer.version.bundles} bundles, ${answer.version.items} items`);
  return { datanetId, datanetKey, contributions: accepted, version: answer.version };
}

async function createDatanet(chain: ChainClient, curator: Person): Promise<bigint> {
  const { params } = await chain.query(Query.methods.params, {});
  const { licenseId } = await chain.send(curator, Msg.methods.registerLicense, {
    registrar: curator.address,
    name: "open for training, at least 20 % of what flows to data",
    purposes: [Purpose.PURPOSE_TRAINING, Purpose.PURPOSE_FINE_TUNING],
    commercial: true,
    derivatives: true,
    royaltyMinBps: 2_000,
  });
  const { datanetId } = await chain.send(curator, Msg.methods.createDatanet, {
    curator: curator.address,
    name: "texts of a machine",
    policy: Policy.create({
      modality: Modality.MODALITY_TEXT,
      admission: Admission.ADMISSION_CURATED,
      licenseId,
      bundleFee: params.bundleFeeMin,
      itemFee: params.itemFeeMin,
      itemBond: params.itemBondMin,
      bondWindow: params.bondWindowMin,
      curatorBps: 300,
    }),
  });
  return datanetId;
}

interface Offer {
  readonly contributor: Person;
  readonly shelf: Shelf;
  readonly datanetId: bigint;
  readonly datanetKey: Uint8Array;
}

/** Prepares a contributor's bundles and commits to all of them in one transaction. */
async function contribute(chain: ChainClient, offer: Offer): Promise<readonly Contribution[]> {
  const { contributor, shelf } = offer;
  const bar = progressBar(contributor.name);
  let read = 0;
  const bundles = chunks(shelf.paths, DOCUMENTS_PER_BUNDLE).map((paths) => {
    const texts = readTexts(paths, () => bar.move(++read, shelf.paths.length, shelf.title));
    return { paths, prepared: prepare(chain, offer, texts) };
  });
  const responses = await commit(
    chain,
    offer,
    bundles.map(({ prepared }) => prepared),
  );
  const tokens = bundles.reduce((sum, { prepared }) => sum + prepared.tokens, 0n);
  bar.end(`${shelf.title}: ${shelf.paths.length} documents, ${tokens} tokens, ${bundles.length} bundles`);
  return bundles.map(({ paths, prepared }, index) => {
    const bundleId = assertDefined(responses[index], "a commitment without an answer").bundleId;
    return { bundleId, contributor, paths, prepared };
  });
}

function prepare(chain: ChainClient, offer: Omit<Offer, "shelf">, texts: Iterable<string>): PreparedBundle {
  const { contributor, datanetId, datanetKey } = offer;
  const secret = sha256(concatBytes(contributor.key, utf8Encode(`salts of datanet ${datanetId}`)));
  const domain = bundleDomain(chain.chainId, datanetId);
  return prepareBundle({ domain, contributor: contributor.bytes, datanetKey, secret }, texts);
}

async function commit(chain: ChainClient, offer: Omit<Offer, "shelf">, bundles: readonly PreparedBundle[]) {
  const { contributor, datanetId } = offer;
  const { datanet } = await chain.query(Query.methods.datanet, { datanetId });
  return chain.sendAll(
    contributor,
    Msg.methods.commitBundle,
    bundles.map(({ commitment, items, sizeBytes }) => ({
      contributor: contributor.address,
      datanetId,
      commitment,
      items,
      sizeBytes,
      licenseId: datanet.policy.licenseId,
    })),
  );
}

async function revealAll(chain: ChainClient, contributions: readonly Contribution[]): Promise<void> {
  const bar = progressBar("revealing");
  let revealed = 0;
  for (const contributor of new Set(contributions.map((contribution) => contribution.contributor))) {
    const own = contributions.filter((contribution) => contribution.contributor === contributor);
    await chain.sendAll(contributor, Msg.methods.revealBundle, own.map(revealMessage));
    revealed += own.length;
    bar.move(revealed, contributions.length, "bundles");
  }
  bar.end(`${revealed} bundles revealed`);
}

function revealMessage({ contributor, bundleId, prepared }: Contribution) {
  const { root, salt, sketch } = prepared;
  return { contributor: contributor.address, bundleId, root, salt, sketch, contentUri: "kept by its contributor" };
}

/** Somebody who offers the same documents under another name is told apart by the sketch and gets nothing but the bond back. */
async function turnThiefAway(
  chain: ChainClient,
  cast: Cast,
  theft: { readonly datanetId: bigint; readonly datanetKey: Uint8Array; readonly victim: Contribution },
): Promise<void> {
  const { datanetId, datanetKey, victim } = theft;
  const contributor = cast.client;
  const prepared = prepare(chain, { contributor, datanetId, datanetKey }, readTexts(victim.paths));
  const [response] = await commit(chain, { contributor, datanetId, datanetKey }, [prepared]);
  const bundleId = assertDefined(response, "a commitment without an answer").bundleId;
  await chain.reach((await chain.height()) + 1n);
  const copy = { bundleId, contributor, paths: victim.paths, prepared };
  const answer = await chain.send(contributor, Msg.methods.revealBundle, revealMessage(copy));
  assert(answer.state === BundleState.BUNDLE_STATE_DUPLICATE, "a copy was not recognised");
  say(`a copy of bundle ${answer.duplicateOf} under ${contributor.name}'s name was recognised and turned away`);
}

/** The curator lets in everything that is no duplicate. */
async function reviewAll(
  chain: ChainClient,
  curator: Person,
  contributions: readonly Contribution[],
): Promise<readonly Contribution[]> {
  const waiting: Contribution[] = [];
  for (const contribution of contributions) {
    const { bundle } = await chain.query(Query.methods.bundle, { bundleId: contribution.bundleId });
    if (bundle.state === BundleState.BUNDLE_STATE_REVEALED) waiting.push(contribution);
    else say(`bundle ${bundle.id} of ${contribution.contributor.name} repeats bundle ${bundle.duplicateOf}`);
  }
  await chain.sendAll(
    curator,
    Msg.methods.reviewBundle,
    waiting.map(({ bundleId }) => ({ curator: curator.address, bundleId, accept: true })),
  );
  return waiting;
}
