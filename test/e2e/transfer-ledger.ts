/** What became of transfers: each at most once in a block, and of each signer in the order of its sequence. */
import assert from "node:assert/strict";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, toHexUpper } from "#lib/bytes.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { AuthInfo, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { appSigner } from "#test/support/app-chain.ts";
import type { AcceptedTx } from "./bank-feeder.ts";

/** Accepted txs beside those in blocks. */
export class TransferLedger {
  readonly #accepted = new Set<string>();
  readonly #committed = new Set<string>();
  /** The next sequence of each signer's key, hex. */
  readonly #next = new Map<string, bigint>();

  /** How many txs a mempool took. */
  get accepted(): number {
    return this.#accepted.size;
  }

  /** How many txs are in blocks. */
  get committed(): number {
    return this.#committed.size;
  }

  noteAccepted({ hash }: AcceptedTx): void {
    this.#accepted.add(hash);
  }

  /** Takes the txs of the next block; throws when one is there again or not the next of its signer. */
  noteBlock(txs: readonly Uint8Array[]): void {
    for (const tx of txs) {
      const hash = toHexUpper(sha256(tx));
      assert.ok(!this.#committed.has(hash), `tx ${hash} is in two blocks`);
      this.#committed.add(hash);
      const [signer] = AuthInfo.decode(TxRaw.decode(tx).authInfoBytes).signerInfos;
      assert.ok(signer?.publicKey !== undefined);
      const key = toHex(PubKey.decode(signer.publicKey.value).key);
      const expected = this.#next.get(key) ?? 0n;
      assert.equal(signer.sequence, expected, `tx ${hash}`);
      this.#next.set(key, expected + 1n);
    }
  }

  /** Throws unless the chain's own sequences of the first signers are those of the blocks. */
  requireSequences(sequences: readonly bigint[]): void {
    sequences.forEach((sequence, index) => {
      assert.equal(this.#next.get(toHex(appSigner(index).publicKey)) ?? 0n, sequence, `signer ${index}`);
    });
  }
}
