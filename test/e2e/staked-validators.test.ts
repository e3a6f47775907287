/** Staked validators in processes: one is down and pays, comes back, others join and leave, one signs twice and pays more. */
import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import { parseDec } from "#lib/decimal.ts";
import { parseBigint } from "#lib/integer.ts";
import { appSigner, DENOM } from "#test/support/app-chain.ts";
import { eventually, rpcCall } from "#test/support/processes.ts";
import { feedTransfers } from "./bank-feeder.ts";
import { type ShownEvent, StakedNetwork } from "./staked-network.ts";
import { startTwin } from "./staked-twin.ts";
import { startUnbonding } from "./staked-unbonding.ts";

const CHAIN_ID = "staked-validators-1";
const GENESIS_VALIDATORS = [0, 1, 2, 3] as const;
const [DOWN, JOINER] = [3, 4] as const;
/** Never stopped: what is asked is asked of it. */
const WITNESS = 0;
/** Digits that do not divide anything evenly. */
const DOWNTIME = "0.012345678901234567";
const DOUBLE_SIGN = "0.054321098765432109";
const WINDOW = 20;
/** A stake that is no whole number of units of power. */
const EXTRA = 1_234_567n;
const POWER_REDUCTION = 1_000_000n;
const DEC_ONE = 10n ** 18n;
/** Longest time between two blocks, though one of four or five proposers may be away and this machine busy. */
const GAP_MS_MAX = 15_000;
/** Headers that one call answers. */
const HEADERS_MAX = 20;
const WAIT_MS_MAX = 180_000;
const [DELEGATOR, SPENDER] = [0, 1];

let network: StakedNetwork;

before(async () => {
  network = await StakedNetwork.make({
    chainId: CHAIN_ID,
    validators: GENESIS_VALIDATORS.length,
    newcomers: 1,
    signers: 2,
    params: {
      staking: { unbonding_time: "3600s", max_entries: 1000 },
      slashing: {
        signed_blocks_window: String(WINDOW),
        min_signed_per_window: "0.500000000000000000",
        // The least that a genesis file may say.
        downtime_jail_duration: "60s",
        slash_fraction_downtime: DOWNTIME,
        slash_fraction_double_sign: DOUBLE_SIGN,
      },
    },
  });
  for (const index of GENESIS_VALIDATORS) network.nodes.start(index);
});

after(() => network.close());

test("a validator that is down is jailed and slashed to the last unit", async (t) => {
  const { nodes } = network;
  await nodes.reach(GENESIS_VALIDATORS, 3);
  await network.send(1, ["staking", "delegate", network.names(DOWN).operator, `${EXTRA}${DENOM}`]);
  const validator = await nodes.validator(DOWN);
  // A validator is not punished before its first window is over.
  await nodes.reach(GENESIS_VALIDATORS, WINDOW);
  await nodes.end(DOWN, "SIGKILL");
  const killedAt = await nodes.height(WITNESS);
  const { height, event } = await findEvent(killedAt, "slash", (found) => found.has("reason"));
  const [before, now] = [await network.stake(DOWN, height - 1), await network.stake(DOWN, height)];
  const power = (await network.votingPowers(height - 1)).get(validator) ?? 0n;
  const lost = lostOf(power, DOWNTIME);
  t.diagnostic(`killed at ${killedAt}, slashed at ${height}: ${lost} of ${before.tokens}`);
  assert.equal(power, before.tokens / POWER_REDUCTION);
  assert.equal(before.tokens - now.tokens, lost);
  assert.equal(parseBigint(event.attributes.get("burned_coins") ?? ""), lost);
  assert.equal((await network.supply(height - 1)) - (await network.supply(height)), lost);
  assert.equal(now.shares, before.shares);
  assert.deepEqual(await network.delegations(DOWN, height), await network.delegations(DOWN, height - 1));
  assert.deepEqual([before.jailed, now.jailed], [false, true]);
  await nodes.reach([WITNESS], height + 3);
  assert.ok((await network.votingPowers(height + 1)).has(validator));
  assert.ok(!(await network.votingPowers(height + 2)).has(validator));
});

test("a fifth validator joins while blocks flow, and leaves again", async () => {
  const { nodes } = network;
  const others = GENESIS_VALIDATORS.filter((index) => index !== DOWN);
  nodes.start(JOINER);
  await nodes.answers(JOINER);
  const validator = await nodes.validator(JOINER);
  await nodes.reach([JOINER], await nodes.height(WITNESS));
  const stake = 400_000_000_000n;
  const joined = await network.createValidator(JOINER, stake);
  await signs(validator, joined + 2);
  assert.equal((await network.votingPowers(joined + 2)).size, others.length + 1);
  assert.equal((await network.votingPowers(joined + 2)).get(validator), stake / POWER_REDUCTION);

  const left = await network.send(JOINER, ["staking", "unbond", network.names(JOINER).operator, `${stake}${DENOM}`]);
  await nodes.reach([...others, JOINER], left + 4);
  assert.ok((await network.votingPowers(left + 1)).has(validator));
  assert.equal((await network.votingPowers(left + 2)).size, others.length);
  assert.ok(!(await nodes.commit(WITNESS, left + 3)).signers.includes(validator));
  const { tokens, status } = await network.stake(JOINER);
  assert.deepEqual([tokens, status], [0n, "BOND_STATUS_UNBONDING"]);
  assert.deepEqual(
    (await network.unbonding(network.names(JOINER).account, JOINER, left)).map(({ balance }) => balance),
    [stake],
  );
});

test("it comes back, unjails and signs again", async () => {
  const { nodes } = network;
  nodes.start(DOWN);
  await nodes.answers(DOWN);
  const validator = await nodes.validator(DOWN);
  await nodes.reach([DOWN], await nodes.height(WITNESS));
  await eventually(
    "the end of the jail",
    async () => {
      const { sync_info: sync } = (await rpcCall(nodes.rpc(WITNESS), "status")) as {
        sync_info: { latest_block_time: string };
      };
      const { jailedUntil } = await network.signingInfo(DOWN);
      return Date.parse(sync.latest_block_time) > Date.parse(jailedUntil) || undefined;
    },
    WAIT_MS_MAX,
  );
  const height = await network.send(DOWN, ["slashing", "unjail"]);
  assert.equal((await network.stake(DOWN, height)).jailed, false);
  await signs(validator, height + 2);
  assert.ok((await network.votingPowers(height + 2)).has(validator));
});

test("one that signs twice is tombstoned, and what unbonds from it is slashed too", async (t) => {
  const unbonding = await startUnbonding({
    rpc: network.nodes.rpc(WITNESS),
    chainId: CHAIN_ID,
    signer: appSigner(DELEGATOR),
    validator: network.names(DOWN).operator,
    delegated: 50_000_000_000n,
  });
  try {
    await signTwice(t);
  } finally {
    await unbonding.stop();
  }
});

test("all have one history without a long gap", async (t) => {
  const { nodes } = network;
  const all = [...GENESIS_VALIDATORS, JOINER];
  const tip = await nodes.height(WITNESS);
  await nodes.reach(all, tip);
  let longestMs = 0;
  let lastMs: number | undefined;
  for (let height = 2; height <= tip; height += HEADERS_MAX) {
    const pages = await Promise.all(
      all.map((index) => headersOf(index, height, Math.min(tip, height + HEADERS_MAX - 1))),
    );
    const [first] = pages;
    assert.ok(first !== undefined);
    for (const other of pages) assert.deepEqual(other, first, `heights from ${height}`);
    for (const { time } of first) {
      const atMs = Date.parse(time);
      if (lastMs !== undefined) longestMs = Math.max(longestMs, atMs - lastMs);
      lastMs = atMs;
    }
  }
  t.diagnostic(`${tip} heights, longest gap ${longestMs} ms`);
  assert.ok(longestMs <= GAP_MS_MAX, `${longestMs} ms without a block`);
});

/** Runs the validator twice until it is punished for it. */
async function signTwice(t: TestContext): Promise<void> {
  const { nodes } = network;
  const validator = await nodes.validator(DOWN);
  const startHeight = await nodes.height(WITNESS);
  const twin = await startTwin(nodes, DOWN, [0, 1, 2]);
  // Its own transactions make the twin propose other blocks than the original does.
  const load = feedTransfers(twin.rpc, {
    signers: 1,
    firstSigner: SPENDER,
    chainId: CHAIN_ID,
    pauseMs: 30,
    onAccepted: () => {},
  });
  try {
    const { height, event } = await findEvent(startHeight, "slash", (found) => found.get("reason") === "double_sign");
    assert.equal(event.attributes.get("address"), network.names(DOWN).consensus);
    const { block } = (await rpcCall(nodes.rpc(WITNESS), `block?height=${height}`)) as unknown as EvidenceBlock;
    const [evidence] = block.evidence.evidence;
    assert.ok(evidence !== undefined);
    const { vote_a: vote, ValidatorPower: power } = evidence.value;
    assert.equal(vote.validator_address, validator);
    await checkPunishment({ height, infraction: Number(vote.height), power: parseBigint(power), event }, (text) =>
      t.diagnostic(text),
    );
    assert.equal((await network.signingInfo(DOWN)).isTombstoned, true);
    await nodes.reach([0, 1, 2, JOINER], height + 5);
    assert.ok(!(await network.votingPowers(height + 2)).has(validator));
    const { code, log } = await network.include(DOWN, ["slashing", "unjail"]);
    assert.notEqual(code, 0);
    assert.match(log, /cannot be unjailed/);
  } catch (cause) {
    throw new Error(`the twin said:\n${twin.output().slice(-3000)}`, { cause });
  } finally {
    await load.stop();
    await twin.stop();
  }
}

interface EvidenceBlock {
  readonly block: {
    readonly evidence: {
      readonly evidence: {
        readonly value: {
          readonly vote_a: { readonly validator_address: string; readonly height: string };
          readonly ValidatorPower: string;
        };
      }[];
    };
  };
}

interface Punishment {
  readonly height: number;
  readonly infraction: number;
  readonly power: bigint;
  readonly event: ShownEvent;
}

/** Whoever unbonded since the stake that stood behind the vote pays from what unbonds, the validator pays the rest. */
async function checkPunishment(
  { height, infraction, power, event }: Punishment,
  note: (text: string) => void,
): Promise<void> {
  const { address } = appSigner(DELEGATOR);
  const before = await network.unbonding(address, DOWN, height - 1);
  const now = await network.unbonding(address, DOWN, height);
  const total = lostOf(power, DOUBLE_SIGN);
  const fraction = parseDec(DOUBLE_SIGN);
  // The set that votes at a height is that of the state one block earlier.
  const isLiable = (created: number): boolean => created >= infraction - 1;
  let departed = 0n;
  for (const [i, entry] of before.entries()) {
    const lost = isLiable(entry.creationHeight) ? (entry.initialBalance * fraction) / DEC_ONE : 0n;
    assert.deepEqual(now[i], { ...entry, balance: entry.balance - lost }, `entry of height ${entry.creationHeight}`);
    departed += lost;
  }
  const liable = before.filter(({ creationHeight }) => isLiable(creationHeight)).length;
  note(
    `infraction at ${infraction}, slashed at ${height}: ${total}, of it ${departed} from ${liable} unbonding entries`,
  );
  assert.ok(departed > 0n, "nothing unbonded in time");
  assert.ok(liable < before.length, "nothing unbonded before");
  assert.equal((await network.supply(height - 1)) - (await network.supply(height)), total);
  assert.equal(parseBigint(event.attributes.get("burned_coins") ?? ""), total - departed);
  // What began to unbond in the block itself left after the punishment.
  const left = now.slice(before.length).reduce((sum, { initialBalance }) => sum + initialBalance, 0n);
  const [stake, rest] = [await network.stake(DOWN, height - 1), await network.stake(DOWN, height)];
  assert.equal(stake.tokens - rest.tokens, total - departed + left);
  assert.equal(rest.jailed, true);
}

/** Tokens that an offence of a validator with some power costs. */
function lostOf(power: bigint, fraction: string): bigint {
  return (power * POWER_REDUCTION * parseDec(fraction)) / DEC_ONE;
}

/** Looks through blocks from a height on until one has an event. */
async function findEvent(
  from: number,
  type: string,
  isMeant: (attributes: ReadonlyMap<string, string>) => boolean,
): Promise<{ readonly height: number; readonly event: ShownEvent }> {
  let height = from;
  return eventually(
    `an event ${type} after ${from}`,
    async () => {
      const tip = await network.nodes.height(WITNESS);
      while (height < tip) {
        const event = (await network.blockEvents(height)).find(
          (each) => each.type === type && isMeant(each.attributes),
        );
        if (event !== undefined) return { height, event };
        height++;
      }
      return undefined;
    },
    WAIT_MS_MAX,
  );
}

/** Waits until a validator's signature is in a commit of some height on. */
async function signs(validator: string, from: number): Promise<void> {
  await eventually(`a signature of ${validator}`, async () => {
    const tip = (await network.nodes.height(WITNESS)) - 1;
    if (tip < from) return undefined;
    return (await network.nodes.commit(WITNESS, tip)).signers.includes(validator) || undefined;
  });
}

/** Headers, application hashes among them, in rising order. */
async function headersOf(index: number, from: number, to: number): Promise<{ readonly time: string }[]> {
  const { block_metas: metas } = (await rpcCall(
    network.nodes.rpc(index),
    `blockchain?minHeight=${from}&maxHeight=${to}`,
  )) as { block_metas: { header: { height: string; time: string; app_hash: string } }[] };
  assert.equal(metas.length, to - from + 1);
  return metas.map(({ header }) => header).reverse();
}
