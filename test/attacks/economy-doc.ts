/** The numbers of docs/economy.md: computed by the kernels and modules that the chain runs, so that they stay true. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blend, divideRevenue } from "#kernels/division.ts";
import { deposit, EMPTY_POOL, settle } from "#kernels/f1.ts";
import { gateOf } from "#kernels/ranks/gates.ts";
import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { payReceivers } from "#kernels/receivers.ts";
import { RIDGE_ITEMS_MAX } from "#kernels/ridge/params.ts";
import { PROOF_BYTES_MAX, proofGas } from "#kernels/verdict.ts";
import { dataFloorBps, PROTOCOL_RATES, servingShare } from "#kernels/waterfall.ts";
import { equalBytes, toHex } from "#lib/bytes.ts";
import { batchBond } from "#modules/attribution/bonds.ts";
import { defaultParams as attributionParams } from "#modules/attribution/params.ts";
import { DRAWN_USES_MIN } from "#modules/attribution/submissions.ts";
import { defaultParams as datanetParams } from "#modules/datanet/params.ts";
import { defaultParams as rewardsParams } from "#modules/rewards/params.ts";
import { COMMONS_BPS, REPORTER_BPS } from "#modules/rewards/slashes.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { ALICE, BOB, CAROL, commit, createNet, DAVE, draftOf, reveal } from "#test/support/economy.ts";
import { attributedLab } from "./attributed-market.ts";

/** What does not agree, and how much was looked at. */
export interface DocFaults {
  readonly checked: number;
  readonly wrong: readonly string[];
}

const FILE = join(import.meta.dirname, "../../docs/economy.md");
const BPS = 10_000n;
/** The answer of the worked example. */
const FEE = 100_000n;
const SERVING_BPS = 3_000n;
const TRAINER_BPS = 1_500n;
const DATA_BPS = 8_500n;
const CURATOR_BPS = 500n;
const KAPPA_BPS = 5_000n;
/** Words in a thousand that four bringers of one essay change. */
const CHANGED = [0, 20, 80, 120];

/** Compares docs/economy.md with what is computed now. */
export function docFaults(): DocFaults {
  const text = readFileSync(FILE, "utf8");
  const wrong: string[] = [];
  const tables = [...blocks()];
  for (const [name, table] of tables) {
    if (blockOf(text, name) !== table) wrong.push(`table ${name} is out of date: npm run attacks -- --docs`);
  }
  const flat = text.replaceAll(/\s+/g, " ");
  const sentences = facts();
  for (const fact of sentences) if (!flat.includes(fact)) wrong.push(`nowhere: ${fact}`);
  return { checked: tables.length + sentences.length, wrong };
}

/** Writes the tables of docs/economy.md anew. */
export function writeTables(): void {
  let text = readFileSync(FILE, "utf8");
  for (const [name, table] of blocks())
    text = text.replace(`${begin(name)}\n${blockOf(text, name)}`, `${begin(name)}\n${table}`);
  writeFileSync(FILE, text);
}

const begin = (name: string): string => `<!-- begin ${name} -->`;
const end = (name: string): string => `<!-- end ${name} -->`;

function blockOf(text: string, name: string): string {
  const start = text.indexOf(begin(name)) + begin(name).length + 1;
  return text.slice(start, text.indexOf(end(name)));
}

function blocks(): ReadonlyMap<string, string> {
  return new Map([
    ["bundle", bundleTable()],
    ["novelty", noveltyTable()],
    ["merit", meritTable()],
    ["answer", answerTable()],
    ["kappa", kappaTable()],
    ["sample", sampleTable()],
    ["slash", slashTable()],
  ]);
}

/** Sentences that name parameters. */
function facts(): readonly string[] {
  const [data, own, pay] = [datanetParams(), attributionParams(), rewardsParams()];
  const { jury } = data;
  const [challenge, vesting] = [own.challengeWindow, pay.vestingEpochs];
  return [
    `within ${data.revealWindow} blocks`,
    `${percent(data.duplicateBps)} or more`,
    `${percent(data.relationBps)} or more`,
    `${percent(data.unrevealedSlashBps)} of the bond`,
    `${jury.seats} jurors`,
    `${percent(jury.silenceSlashBps)} of the stake`,
    `${percent(jury.goldSlashBps)} of the stake`,
    `${challenge} blocks`,
    `${own.openWindow} blocks`,
    `${own.sampleCount} uses`,
    `${percent(own.familyCapBps)} of an answer`,
    `${own.sharesPerUseMax} largest`,
    `${percent(own.auditorMissBps)} of its bond`,
    `${own.certificateEpochs} epochs`,
    `${percent(pay.holdBackBps)} of every royalty`,
    `over ${vesting} epochs`,
    `${PROOF_BYTES_MAX.toLocaleString("en")} bytes`,
    `${own.boilerplateFamilies} families`,
    `at least ${own.batchUsesMin} uses`,
    `at least ${percent(own.settleBpsMin)}, and only the drawn ones`,
    `what was drawn within ${own.sampleWindow} blocks`,
    `At least ${DRAWN_USES_MIN} of the dearest answers`,
    `at least ${data.meritWindowMin.toLocaleString("en")} blocks from the moment you are let in`,
    `you have at least ${data.meritWindowMin.toLocaleString("en")} blocks once more`,
    `at most ${percent(own.attestedKappaMaxBps)} where two attributors of other`,
    `at most ${percent(own.unattestedKappaMaxBps)} where they do not`,
    `Without a certificate κ is ${percent(own.uncertifiedKappaBps)}`,
    `by 80 in all and spoil them by 20, ${percent(gateOf({ gains: 80n, losses: 20n }))} of your evidence`,
    `versions with more than ${RIDGE_ITEMS_MAX.toLocaleString("en")} items`,
  ];
}

function bundleTable(): string {
  const { bundleFeeMin, itemFeeMin, itemBondMin } = datanetParams();
  const rows = [1n, 100n, 4_000n].map((items) => [
    amount(items),
    amount(bundleFeeMin.amount + items * itemFeeMin.amount),
    amount(items * itemBondMin.amount),
  ]);
  return table(["items", "fees, burned", "bond, returned"], rows);
}

/** Four bundles of the same text, each with more words changed, as the chain compares them. */
function noveltyTable(): string {
  const lab = attributedLab();
  const datanetId = createNet(lab);
  const drafts = [ALICE, BOB, CAROL, DAVE].map((who, i) => draftOf(who, "essay", CHANGED[i] ?? 0));
  const ids = drafts.map((draft) => commit(lab, datanetId, draft, 100));
  lab.advance();
  const rows = drafts.map((draft, i) => {
    reveal(lab, ids[i] as bigint, draft);
    const { bundle } = lab.query(Query.methods.bundle, { bundleId: ids[i] as bigint });
    const isDuplicate = bundle.state === BundleState.BUNDLE_STATE_DUPLICATE;
    const nearest = Math.max(0, ...bundle.relations.map(({ similarityBps }) => similarityBps));
    const alike = isDuplicate ? "a duplicate" : nearest === 0 ? "nothing like it" : percent(nearest);
    return [
      `${["Alice", "Bob", "Carol", "Dave"][i]}`,
      percent(10 * (CHANGED[i] ?? 0)),
      alike,
      percent(bundle.noveltyBps),
      isDuplicate ? "–" : amount((100n * BigInt(bundle.noveltyBps)) / BPS),
    ];
  });
  return table(["who, in order of commitment", "words changed", "found alike", "novelty", "weight of 100 items"], rows);
}

function answerTable(): string {
  const serving = servingShare(FEE, SERVING_BPS);
  const terms = { accountBps: [TRAINER_BPS], data: [{ bps: DATA_BPS, curatorBps: CURATOR_BPS }] };
  const { split, accounts, data } = divideRevenue({ amount: FEE, serving, rates: PROTOCOL_RATES, ...terms });
  const { curator, contributors } = data[0] ?? { curator: 0n, contributors: 0n };
  const { evidence, prior } = blend(contributors, KAPPA_BPS);
  const weights = [60n, 25n, 10n];
  const receivers = [ALICE, BOB, CAROL].map(({ bytes }, owner) => {
    return { owner, address: bytes, weight: weights[owner] ?? 0n };
  });
  const commonsId = new Uint8Array(20);
  const context = { familyOf: toHex, commonsId, rules: SHARE_RULES };
  const shares = payReceivers(evidence, { receivers, commons: 5n }, context);
  const shareOf = (id: Uint8Array): bigint => shares.find((share) => equalBytes(share.id, id))?.amount ?? 0n;
  const pool = deposit({ ...EMPTY_POOL, shares: 100n }, prior);
  const earned = [50n, 30n, 20n].map(
    (own) => settle(pool, { shares: own, accumulator: 0n, fraction: 0n, due: 0n }).due,
  );
  const carried = prior - earned.reduce((sum, own) => sum + own, 0n);
  const rows: [string, string, bigint][] = [
    ["burned", `${bps(PROTOCOL_RATES.burnBps)} of the fee`, split.burn],
    ["validators and delegators", `${bps(PROTOCOL_RATES.validatorsBps)} of the fee`, split.validators],
    ["auditors", `${bps(PROTOCOL_RATES.auditorsBps)} of the fee`, split.auditors],
    ["commons", `${bps(PROTOCOL_RATES.commonsBps)} of the fee`, split.commons],
    ["serving node", `${bps(SERVING_BPS)} of the fee`, split.serving],
    ["trainer of the model", `${bps(TRAINER_BPS)} of the rest, ${amount(split.rest)}`, accounts[0] ?? 0n],
    ["curator of the datanet", `${bps(CURATOR_BPS)} of the data's ${amount(curator + contributors)}`, curator],
    ["Alice, by evidence", `60 of 100, capped at half of ${amount(evidence)}`, shareOf(ALICE.bytes)],
    ["Bob, by evidence", "25 of 100", shareOf(BOB.bytes)],
    ["Carol, by evidence", "10 of 100", shareOf(CAROL.bytes)],
    ["commons, by evidence", "5 of 100 in phrases everybody uses, and Alice's excess", shareOf(commonsId)],
    ["Alice, by prior", `weight 50 of 100 in ${amount(prior)}`, earned[0] ?? 0n],
    ["Bob, by prior", "weight 30 of 100", earned[1] ?? 0n],
    ["Carol, by prior", "weight 20 of 100", earned[2] ?? 0n],
    ["carried to the next answer", "parts of a unit", carried],
  ];
  const total = rows.reduce((sum, [, , part]) => sum + part, 0n);
  const shown = rows.map(([who, rule, part]) => [who, rule, amount(part)]);
  return table(["who", "rule", "utrib"], [...shown, ["**sum**", "", `**${amount(total)}**`]]);
}

function kappaTable(): string {
  const params = attributionParams();
  const rows = [0n, 5_000n, 8_000n, 9_500n].map((kappa) => {
    const { evidence, prior } = blend(48_450n, kappa);
    const bond = batchBond(params, 1_000n, kappa);
    return [bps(kappa), amount(evidence), amount(prior), bps(dataFloorBps(kappa)), amount(bond)];
  });
  return table(
    [
      "κ",
      "by evidence",
      "by prior",
      "least part of the rest for data",
      "attributor's bond for each 1,000 of the dearest use",
    ],
    rows,
  );
}

/** What four questions say of three contributors, and what becomes of their bonds. */
function meritTable(): string {
  const items = 100n;
  const bond = items * datanetParams().itemBondMin.amount;
  const commons = (bond * (REPORTER_BPS + COMMONS_BPS)) / BPS;
  const forfeited = `${amount(bond - commons)} burned, ${amount(commons)} to the commons`;
  const cases = [
    { who: "Alice, sound labels", answers: [40, -12, 25, 7], otherwise: forfeited },
    { who: "Bob, labels by chance", answers: [-21, 15, -9, -3], otherwise: forfeited },
    { who: "Carol, in the first certificate", answers: [6, -8, 3, -5], otherwise: "nothing yet" },
    { who: "Carol, in a second one", answers: [4, 9, -2, 1], otherwise: forfeited },
  ];
  const rows = cases.map(({ who, answers, otherwise }) => {
    const merit = answers.reduce((sum, answer) => sum + answer, 0);
    return [who, answers.join(", "), `${merit}`, merit > 0 ? `${amount(bond)} paid back` : otherwise];
  });
  const fate = `of a bond of ${amount(bond)} for ${items} items`;
  return table(["who", "question by question", "merit", fate], rows);
}

/** How far pay by sample is off, as one standard deviation; a test of drawing measures the same. */
function sampleTable(): string {
  const cases = [
    { chance: 1_000, uses: 1_000 },
    { chance: 1_000, uses: 100_000 },
    { chance: 100, uses: 100_000 },
    { chance: 100, uses: 1_000_000 },
  ];
  const rows = cases.map(({ chance, uses }) => {
    const p = chance / Number(BPS);
    const off = Math.sqrt((1 - p) / (p * uses));
    return [percent(chance), amount(BigInt(uses)), amount(BigInt(uses * p)), `${(100 * off).toFixed(1)} %`];
  });
  return table(
    ["chance", "answers from your texts", "of them drawn, about", "your pay for the batch is off by about"],
    rows,
  );
}

function slashTable(): string {
  const bond = 1_000_000n;
  const [reporter, commons] = [(bond * REPORTER_BPS) / BPS, (bond * COMMONS_BPS) / BPS];
  const price = (bytes: number): bigint => {
    const { challengeGasPrice } = attributionParams();
    return 2n * ((proofGas(bytes) * BigInt(challengeGasPrice) + 999n) / 1_000n);
  };
  return table(
    ["what", "utrib"],
    [
      ["burned of a lost bond of 1,000,000", amount(bond - reporter - commons)],
      ["to whoever proved it", amount(reporter)],
      ["to the commons", amount(commons)],
      ["lost by a challenger whose proof of 1,000 bytes shows nothing", amount(price(1_000))],
      [`the same for the longest proof, ${amount(BigInt(PROOF_BYTES_MAX))} bytes`, amount(price(PROOF_BYTES_MAX))],
    ],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}

function amount(value: bigint): string {
  return value.toLocaleString("en");
}

function bps(value: bigint): string {
  return percent(Number(value));
}

function percent(value: number): string {
  return `${value / 100} %`;
}
