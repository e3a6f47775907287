/** Act four: everybody claims what is theirs, and one claim is proven as a light client would check it. */

import { moduleAddress } from "#crypto/address.ts";
import { merkleSumProofBytes } from "#kernels/merkle-sum.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { concatBytes, toHex, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { CLAIM_BUNDLES_MAX } from "#modules/rewards/params.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { Claimed } from "#proto/tributary/rewards/v1/types.ts";
import { addressesOf } from "#sdk";
import type { Attributed } from "./attribute.ts";
import type { ChainClient } from "./chain-client.ts";
import type { FilledDatanet } from "./contribute.ts";
import { earnedSince, type Income, incomeOf, rolesOf } from "./incomes.ts";
import { type Cast, type Person, PREFIX } from "./people.ts";
import { formatTrib, heading, progressBar, say, table } from "./progress.ts";
import { DENOM } from "./submit.ts";

/** One line of the final table. */
interface Paid {
  readonly who: string;
  readonly role: string;
  readonly amount: bigint;
  readonly proofBytes?: number;
  /** Part of the answers that was drawn from them, and part of the evidence found for them. */
  readonly drawn?: number;
  readonly found?: number;
}

/** Of commons, trainer, node and curator. */
const OTHER_CLAIMS = 4;
/** The weight of evidence at which nothing is left to be paid by weight. */
const WHOLLY_BPS = 10_000;
/** Prefix of claim records in the store `rewards`. */
const CLAIMED_PREFIX = 0x14;
const COMMONS = moduleAddress("rewards");

/** Claims for everybody, prints who was paid what, and proves the first contributor's record; `incomes` is what was owed before the uses. */
export async function claimAll(
  chain: ChainClient,
  cast: Cast,
  { net, attributed, incomes }: Claims & { readonly incomes: ReadonlyMap<string, Income> },
): Promise<void> {
  heading("4  Claims");
  const bar = progressBar("claiming");
  const earlier = chain.totals.transactions;
  const claims = (): number => chain.totals.transactions - earlier;
  const paid: Paid[] = [];
  const hasPrior = attributed.batch.kappaBps < WHOLLY_BPS;
  const expected = (hasPrior ? 2 : 1) * cast.contributors.length + OTHER_CLAIMS;
  for (const contributor of cast.contributors) {
    paid.push(await claimContribution(chain, contributor, { net, attributed }));
    bar.move(claims(), expected, contributor.name);
  }
  if (hasPrior) {
    for (const contributor of cast.contributors) {
      paid.push(await claimWeights(chain, contributor, net));
      bar.move(claims(), expected, contributor.name);
    }
    paid.push(await carried(chain, net));
  }
  paid.push(await sweepCommons(chain, cast.client, { net, attributed }));
  for (const [payee, role] of rolesOf(cast)) {
    const answer = await chain.send(payee, Msg.methods.claimPosition, { payee: payee.address, denom: DENOM });
    const earned = earnedSince(incomes.get(payee.address), answer.paid.amount, await incomeOf(chain, payee));
    const { name: who } = payee;
    paid.push({ who, role, amount: earned.paid }, { who, role: "due later", amount: earned.later });
    bar.move(claims(), expected, who);
  }
  bar.end(`${claims()} claims paid`);
  const protocol = await protocolLines(chain, attributed);
  printPaid([...paid, ...protocol], attributed);
  await proveClaim(chain, assertDefined(cast.contributors[0], "nobody contributed"), net);
}

interface Claims {
  readonly net: FilledDatanet;
  readonly attributed: Attributed;
}

async function claimContribution(chain: ChainClient, contributor: Person, { net, attributed }: Claims): Promise<Paid> {
  const { tree, distribution } = attributed;
  const index = tree.indexOf(contributor.bytes);
  const texts = net.contributions.filter((contribution) => contribution.contributor === contributor);
  const role = `${texts.reduce((sum, { paths }) => sum + paths.length, 0)} documents`;
  const drawn = attributed.findings.drawn.get(contributor.address) ?? 0;
  const found = attributed.findings.found.get(contributor.address) ?? 0;
  if (index === undefined) return { who: contributor.name, role, amount: 0n, drawn, found };
  const leaf = assertDefined(tree.leaves[index], "the tree has no such leaf");
  const proof = tree.prove(index);
  const answer = await chain.send(contributor, Msg.methods.claimContribution, {
    contributor: contributor.address,
    datanetId: net.datanetId,
    denom: DENOM,
    distribution,
    cumulative: leaf.amount,
    proof,
  });
  const proofBytes = merkleSumProofBytes(leaf, proof);
  return { who: contributor.name, role, amount: answer.paid.amount, proofBytes, drawn, found };
}

/** What the weights of a contributor's bundles earned: the part of the revenue that evidence does not divide. */
async function claimWeights(chain: ChainClient, contributor: Person, net: FilledDatanet): Promise<Paid> {
  const bundles = net.contributions
    .filter((contribution) => contribution.contributor === contributor)
    .map(({ bundleId }) => ({ bundleId, datanetVersion: net.version.number }));
  let amount = 0n;
  for (let first = 0; first < bundles.length; first += CLAIM_BUNDLES_MAX) {
    const answer = await chain.send(contributor, Msg.methods.claimPosition, {
      payee: contributor.address,
      denom: DENOM,
      bundles: bundles.slice(first, first + CLAIM_BUNDLES_MAX),
    });
    amount += answer.paid.amount;
  }
  return { who: contributor.name, role: `weight of ${bundles.length} bundles`, amount };
}

/** Less than a unit of each bundle stays for the next revenue. */
async function carried(chain: ChainClient, net: FilledDatanet): Promise<Paid> {
  const { datanetId, version } = net;
  const request = { datanetId, datanetVersion: version.number, denom: DENOM };
  const { pool } = await chain.query(Query.methods.priorPool, request);
  return { who: "carried on", role: "parts of a unit", amount: pool.balance };
}

/** What boilerplate and caps left over is the commons'; anyone may bring it home. */
async function sweepCommons(chain: ChainClient, sender: Person, { net, attributed }: Claims): Promise<Paid> {
  const { tree, distribution } = attributed;
  const index = tree.indexOf(COMMONS);
  if (index === undefined) return { who: "commons", role: "boilerplate, caps", amount: 0n };
  const leaf = assertDefined(tree.leaves[index], "the tree has no such leaf");
  const proof = tree.prove(index);
  const answer = await chain.send(sender, Msg.methods.sweepExpired, {
    sender: sender.address,
    payee: addressesOf(PREFIX).account.toText(COMMONS),
    denom: DENOM,
    datanetId: net.datanetId,
    distribution,
    cumulative: leaf.amount,
    proof,
  });
  return {
    who: "commons",
    role: "boilerplate, caps",
    amount: answer.swept.amount,
    proofBytes: merkleSumProofBytes(leaf, proof),
  };
}

/** The protocol's own lines, from the waterfall the batch was divided by. */
async function protocolLines(chain: ChainClient, { batch }: Attributed): Promise<readonly Paid[]> {
  const { modelId, version, fees } = batch;
  const { lines } = await chain.query(Query.methods.waterfall, { modelId, version, amount: fees.amount });
  const names = ["burned", "validators", "auditors", "commons"];
  return names.map((who, index) => ({ who, role: "protocol", amount: lines[index]?.amount.amount ?? 0n }));
}

function printPaid(paid: readonly Paid[], { batch }: Attributed): void {
  const total = paid.reduce((sum, { amount }) => sum + amount, 0n);
  const share = (amount: bigint): string => `${(Number((amount * 10_000n) / batch.fees.amount) / 100).toFixed(2)} %`;
  const part = (value: number | undefined): string => (value === undefined ? "" : `${(100 * value).toFixed(1)} %`);
  console.log("");
  table(
    ["who", "for", "drawn", "evidence", "TRIB", "of the fees", "proof bytes"],
    [
      ...paid.map(({ who, role, amount, proofBytes, drawn, found }) => [
        who,
        role,
        part(drawn),
        part(found),
        formatTrib(amount),
        share(amount),
        `${proofBytes ?? ""}`,
      ]),
      ["", "together", "", "", formatTrib(total), share(total), ""],
    ],
  );
  assert(total === batch.fees.amount, "what was paid is not what was settled", { total, fees: batch.fees.amount });
  say("drawn: part of the answers the model took from them; evidence: part of it the attributor found theirs");
  say(`fees settled: ${formatTrib(batch.fees.amount)} TRIB; every unit is in the table`);
}

/** Reads the record of a claim with its proof and checks it here, trusting only a header's app hash. */
async function proveClaim(chain: ChainClient, contributor: Person, net: FilledDatanet): Promise<void> {
  heading("5  The proof a light client checks");
  const owner = concatBytes(Uint8Array.of(CLAIMED_PREFIX, contributor.bytes.length), contributor.bytes);
  const key = concatBytes(owner, u64ToBytes(net.datanetId), utf8Encode(DENOM));
  // The header after the claim's block must exist: it holds the app hash that the claim is part of.
  await chain.reach((await chain.height()) + 2n);
  const proven = await chain.prove("rewards", key);
  const record = Claimed.decode(proven.value);
  assert(record.contributor === contributor.address && record.datanetId === net.datanetId, "another record was proven");
  const { app_hash: appHash, ops } = proven.json as { app_hash: string; ops: { type: string; data: string }[] };
  say(`store     rewards, height ${proven.height}`);
  say(`key       ${toHex(key)}`);
  say(`record    ${contributor.name} (${record.contributor})`);
  say(`          has claimed ${formatTrib(record.cumulative)} TRIB of datanet ${record.datanetId}`);
  for (const { type, data } of ops) say(`proof     ${type.padEnd(13)} ${Math.floor((data.length * 3) / 4)} bytes`);
  say(`app hash  ${appHash}`);
  say("verified here: leaf → store root → app hash of the next header");
}
