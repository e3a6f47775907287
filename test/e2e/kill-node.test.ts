import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { formatLastSignState, SIGN_STEP } from "#engine/priv-validator/last-sign-state.ts";
import { appSigner, sendMessage, signedTx } from "#test/support/app-chain.ts";
import { killNodeRepeatedly } from "./kill-node-run.ts";
import { DoubleSignError, SignatureLedger } from "./signature-ledger.ts";
import { TransferLedger } from "./transfer-ledger.ts";

test("a validator that is killed at random moments under load loses nothing and signs nothing twice", async (t) => {
  const figures = await killNodeRepeatedly({ points: 12, seed: 1n });
  t.diagnostic(JSON.stringify(figures));
  assert.ok(figures.heights > figures.kills - figures.killsWhileOpening);
  assert.ok(figures.txsCommitted > 0);
  assert.ok(figures.positionsSigned >= figures.heights * 3);
});

test("the ledger of signatures notices a second one for the same position", (t) => {
  const home = mkdtempSync(join(tmpdir(), "signatures-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, "data"));
  const ledger = new SignatureLedger(home);
  const sign = (round: number, signature: number): void => {
    const state = { height: 5n, round, step: SIGN_STEP.prevote, signature: Uint8Array.of(signature) };
    writeFileSync(join(home, "data", "priv_validator_state.json"), formatLastSignState(state));
    ledger.readDisk();
  };
  sign(0, 1);
  sign(0, 1);
  sign(1, 2);
  assert.throws(() => sign(0, 2), DoubleSignError);
});

test("the ledger of transfers notices a tx that is there twice and one that is left out", () => {
  const signer = appSigner(0);
  const tx = (sequence: bigint) => signedTx({ messages: [sendMessage(signer, signer, 1n)], signer, sequence });
  const ledger = new TransferLedger();
  ledger.noteBlock([tx(0n), tx(1n)]);
  assert.throws(() => ledger.noteBlock([tx(1n)]), /is in two blocks/);
  assert.throws(() => ledger.noteBlock([tx(3n)]));
  assert.throws(() => ledger.requireSequences([3n]), /signer 0/);
  ledger.requireSequences([2n]);
});
