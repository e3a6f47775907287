/** Our signer for CometBFT's node, and for our node CometBFT's signer and TMKMS: chains that stop and go with their signer. */
import assert from "node:assert/strict";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { nodeKeyFrom } from "#engine/node-key.ts";
import { generateSigningKey } from "#engine/priv-validator/key-file.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { freePort, type RunningProcess, reachHeight, rpcCall } from "#test/support/processes.ts";
import { FAST_SETTINGS, initCometHome, NEEDS_COMETBFT, startComet } from "./comet-node.ts";
import {
  buildGoSigner,
  makeSignerHome,
  NEEDS_GO,
  NEEDS_TMKMS,
  startGoSigner,
  startOurSigner,
  startTmkms,
} from "./remote-signers.ts";
import { CHAIN, HEIGHTS, NODE_KEY, runSignedChain } from "./signed-chain.ts";

const tcpAddress = async (): Promise<string> => `tcp://127.0.0.1:${await freePort()}`;

test("cometbft commits blocks with a key in our signer, through its death and return", NEEDS_COMETBFT, async (t) => {
  const comet = await initCometHome();
  const home = await makeSignerHome(t);
  // The node is left without the key that its genesis names, and makes another one that must not matter.
  renameSync(comet.validatorKeyPath, home.keyPath);
  const { chain_id: chainId } = JSON.parse(readFileSync(comet.genesisPath, "utf8")) as { chain_id: string };
  const node = await tcpAddress();
  let signer = startOurSigner(home, { node, chainId });
  t.after(() => signer.stop());
  const settings = { ...FAST_SETTINGS, priv_validator_laddr: `"${node}"` };
  const chain = await startComet(comet, "kvstore", settings).catch((cause: unknown) => {
    throw new Error(`signer said:\n${signer.output()}`, { cause });
  });
  t.after(() => chain.close());
  const before = await reachHeight(chain.rpc, HEIGHTS);
  await signer.stop("SIGKILL");
  signer = startOurSigner(home, { node, chainId });
  const after = await reachHeight(chain.rpc, before + HEIGHTS);
  const state = JSON.parse(readFileSync(home.statePath, "utf8")) as { height: string };
  assert.ok(Number(state.height) >= after, signer.output());
  const { validators } = (await rpcCall(chain.rpc, "validators")) as { validators: { pub_key: { value: string } }[] };
  const { pub_key: key } = JSON.parse(readFileSync(home.keyPath, "utf8")) as { pub_key: { value: string } };
  assert.deepEqual(
    validators.map(({ pub_key }) => pub_key.value),
    [key.value],
  );
  assert.match(signer.output(), /signing for the node/);
});

for (const scheme of ["tcp", "unix"] as const) {
  test(`our node commits blocks with a key in CometBFT's signer over ${scheme}`, NEEDS_GO, async (t) => {
    const home = await makeSignerHome(t, validatorKey(0));
    const program = await buildGoSigner(home);
    const node = scheme === "tcp" ? await tcpAddress() : `unix://${join(home.path, "signer.sock")}`;
    const start = (): RunningProcess => startGoSigner(program, home, { node, chainId: CHAIN });
    await runSignedChain(t, { address: node, hasExtensions: true, start });
    const state = JSON.parse(readFileSync(home.statePath, "utf8")) as { height: string };
    assert.ok(Number(state.height) >= 2 * HEIGHTS);
  });
}

test("our node commits blocks with a key in tmkms, each knowing the other's identity", NEEDS_TMKMS, async (t) => {
  const home = await makeSignerHome(t);
  const address = await tcpAddress();
  const identity = nodeKeyFrom(generateSigningKey({ bytes: () => new Uint8Array(32).fill(42) })).id;
  const node = address.replace("tcp://", `tcp://${nodeKeyFrom(NODE_KEY).id}@`);
  const start = (): RunningProcess => startTmkms(home, validatorKey(0), { node, chainId: CHAIN });
  // The version at hand (0.15) reads votes without their extensions.
  await runSignedChain(t, { address: address.replace("tcp://", `tcp://${identity}@`), hasExtensions: false, start });
});
