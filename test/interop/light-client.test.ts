/** Light clients across implementations: Go's follows our chain, ours follows Go's. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeCosmoshubPath } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { SigningStargateClient } from "@cosmjs/stargate";
import { parseAddress } from "#codec/bech32.ts";
import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { concatBytes, fromHex, toBase64, toHex, utf8Encode } from "#lib/bytes.ts";
import { timestampFromNs } from "#lib/time.ts";
import { DEV_MNEMONIC, type DevNode, startDevNode } from "#test/support/dev-node.ts";
import { eventually, freePort, reachHeight, rpcCall } from "#test/support/processes.ts";
import { type LightBlock, validateLightBlock } from "#types/light/light-block.ts";
import {
  DEFAULT_MAX_CLOCK_DRIFT_NS,
  DEFAULT_TRUST_LEVEL,
  InvalidHeaderError,
  type LightOptions,
  type TrustedBlock,
  verifyBackwards,
  verifyLightBlock,
} from "#types/light/verifier.ts";
import { fetchLightBlock, fetchValidators } from "./comet-blocks.ts";
import { type CometNode, NEEDS_COMETBFT, startKvStoreChain } from "./comet-node.ts";
import { PROXY_MODES, type ProxyTarget, startCometLight, withCometLight } from "./light-client-proxy.ts";

const DAY_NS = 86_400_000_000_000n;

let ours: DevNode;
let theirs: CometNode;
let sender: string;
let txHash: string;
let txHeight: number;

/** Our chain; a second name of the same server is the witness. */
const target = (): ProxyTarget => ({
  chainId: ours.chainId,
  primary: ours.rpc,
  witness: ours.rpc.replace("127.0.0.1", "localhost"),
});

before(async () => {
  if (NEEDS_COMETBFT.skip !== false) return;
  [ours, theirs] = await Promise.all([startDevNode(), startKvStoreChain()]);
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(DEV_MNEMONIC, {
    prefix: "trib",
    hdPaths: [makeCosmoshubPath(0)],
  });
  sender = (await wallet.getAccounts())[0]?.address ?? "";
  const client = await SigningStargateClient.connectWithSigner(ours.rpc, wallet);
  const coins = [{ denom: "utrib", amount: "1" }];
  const sent = await client.sendTokens(sender, sender, coins, { amount: coins, gas: "200000" });
  client.disconnect();
  assert.equal(sent.code, 0);
  [txHash, txHeight] = [sent.transactionHash, sent.height];
});
after(async () => {
  await theirs?.close();
  await ours?.close();
});

for (const mode of PROXY_MODES) {
  test(`cometbft's light client proxy follows our chain, ${mode}`, NEEDS_COMETBFT, async () => {
    await reachHeight(ours.rpc, txHeight + 3);
    await withCometLight(target(), mode, async (proxy) => {
      const height = txHeight;
      const routes = [
        `commit?height=${height}`,
        `validators?height=${height}`,
        `block?height=${height}`,
        `block_results?height=${height}`,
        `consensus_params?height=${height}`,
        `header?height=${height}`,
        `blockchain?minHeight=${height}&maxHeight=${height}`,
        `tx?hash=0x${txHash}&prove=true`,
        "genesis",
      ];
      for (const route of routes) {
        assert.deepEqual(comparable(await rpcCall(proxy, route)), comparable(await rpcCall(ours.rpc, route)), route);
      }
      const { node_info: info } = (await rpcCall(proxy, "status")) as { node_info: { network: string } };
      assert.equal(info.network, ours.chainId);
    });
  });
}

test("the proxy goes along with the chain's tip", NEEDS_COMETBFT, () =>
  withCometLight(target(), "skipping", async (proxy) => {
    const tipOf = async (): Promise<number> => {
      const { signed_header: signed } = (await rpcCall(proxy, "commit")) as {
        signed_header: { header: { height: string } };
      };
      return Number(signed.header.height);
    };
    const first = await tipOf();
    await reachHeight(ours.rpc, first + 5);
    assert.ok((await tipOf()) > first);
  }),
);

test("the proxy refuses a header it was told to trust and cannot find", NEEDS_COMETBFT, async () => {
  const wrong = { mode: "skipping", port: await freePort(), hash: "00".repeat(32), home: ours.home } as const;
  const running = startCometLight(target(), wrong);
  try {
    await eventually("the proxy's refusal", async () => (running.child.exitCode === null ? undefined : true));
    assert.match(running.output(), /expected header's hash 0+/);
  } finally {
    await running.stop();
  }
});

test("a store query passes the proxy as far as its proof runtime knows the proof", NEEDS_COMETBFT, () =>
  withCometLight(target(), "skipping", async (proxy) => {
    const address = parseAddress(sender, "trib");
    const key = concatBytes(fromHex("02"), new Uint8Array([address.length]), address, utf8Encode("utrib"));
    // The command registers CometBFT's own proof operations alone, so that of every SDK chain it gets this far: the
    // header at height + 1 is verified, the key path "/bank/<key>" is built, the first ICS-23 operation is unknown.
    await assert.rejects(
      rpcCall(proxy, `abci_query?path="/store/bank/key"&data=0x${toHex(key)}&height=${txHeight}&prove=true`),
      /unrecognized proof type ics23:iavl/,
    );
    // What has no key has no proof, and the proxy passes on nothing that it cannot prove.
    const unproved = `abci_query?path="/cosmos.bank.v1beta1.Query/Params"&height=${txHeight}`;
    await assert.rejects(rpcCall(proxy, unproved), /key is required/);
  }),
);

const lightOptions = (): LightOptions => ({
  now: timestampFromNs(BigInt(Date.now()) * 1_000_000n),
  trustingPeriodNs: DAY_NS,
  maxClockDriftNs: DEFAULT_MAX_CLOCK_DRIFT_NS,
  trustLevel: DEFAULT_TRUST_LEVEL,
});

async function trustedAt(height: number): Promise<TrustedBlock & LightBlock> {
  const [light, nextValidators] = [
    await fetchLightBlock(theirs.rpc, height),
    await fetchValidators(theirs.rpc, height + 1),
  ];
  validateLightBlock(light, theirs.chainId);
  return { ...light, nextValidators };
}

test("our light client follows a cometbft chain step by step, in jumps and backwards", NEEDS_COMETBFT, async () => {
  const joiner = toBase64(ed25519KeyPairFromSeed(new Uint8Array(32).fill(9)).publicKey);
  // A validator that never votes joins, so that sets change and commits have an absent signature.
  const joined = await rpcCall(theirs.rpc, `broadcast_tx_commit?tx="${encodeURIComponent(`val=ed25519!${joiner}!4`)}"`);
  const tip = await reachHeight(theirs.rpc, Number(joined.height) + 9);
  let trusted = await trustedAt(1);
  for (let height = 2; height <= tip - 1; height++) {
    const next = await trustedAt(height);
    verifyLightBlock(trusted, next, lightOptions());
    verifyBackwards(trusted.header, next.header);
    trusted = next;
  }
  const first = await trustedAt(1);
  assert.notDeepEqual(trusted.header.validatorsHash, first.header.validatorsHash);
  assert.ok(trusted.commit.signatures.some(({ signature }) => signature.length === 0));
  for (const height of [3, 7, tip - 1]) verifyLightBlock(first, await trustedAt(height), lightOptions());
});

test("our light client refuses a cometbft header that was touched", NEEDS_COMETBFT, async () => {
  await reachHeight(theirs.rpc, 5);
  const [first, later] = [await trustedAt(1), await trustedAt(4)];
  const header = { ...later.header, appHash: new Uint8Array(8).fill(7) };
  assert.throws(() => verifyLightBlock(first, { ...later, header }, lightOptions()), InvalidHeaderError);
  const [signature] = later.commit.signatures;
  assert.ok(signature !== undefined);
  const forged = { ...signature, signature: signature.signature.map((byte, i) => (i === 0 ? byte ^ 1 : byte)) };
  const commit = { ...later.commit, signatures: [forged] };
  assert.throws(() => verifyLightBlock(first, { ...later, commit }, lightOptions()), /wrong signature/);
});

/** What moves on between two calls, and the member of consensus parameters that only versions after 0.38 know. */
const NOT_COMPARED = new Set(["last_height", "authority"]);

/** What the proxy passes on went through Go's decoder and encoder, which turn an empty list into null or nothing. */
function comparable(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result), (key, value: unknown) => {
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return isNothing || NOT_COMPARED.has(key) ? undefined : value;
  });
}
