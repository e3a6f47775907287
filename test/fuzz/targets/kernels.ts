/** Proofs, receipts and outputs that the attribution economy takes from strangers. */

import assert from "node:assert/strict";
import { ed25519KeyPairFromSeed, ed25519Sign } from "#crypto/ed25519.ts";
import { sha256 } from "#crypto/sha256.ts";
import { canonicalTokens, countTokens, createTokenizer } from "#kernels/canonical-tokens.ts";
import type { Domain } from "#kernels/domain.ts";
import { bundleRoot, proveItems, verifyItem } from "#kernels/item-tree.ts";
import { buildMerkleSum, verifyMerkleSum } from "#kernels/merkle-sum.ts";
import { createSketcher, SKETCH_BYTES } from "#kernels/minhash.ts";
import { type Receipt, receiptSignBytes, verifyReceipt } from "#kernels/receipts.ts";
import { buildSpanIndex } from "#kernels/span-index.ts";
import { attributeSpans, OUTPUT_TOKENS_MAX, SPAN_RULES } from "#kernels/spans.ts";
import { concatBytes, equalBytes, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { Proof } from "#proto/tendermint/crypto/proof.ts";
import { SumProof } from "#proto/tributary/merkle/v1/sum.ts";
import { WireError } from "#wire";
import { decodeTwice, textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

const DOMAIN: Domain = { chainId: "test-chain", module: "attribution", datanetId: 7n, version: 3n };
const HASH_BYTES = 32;
const AMOUNT_BYTES = 16;
const LEAVES = 13;

/** Targets of the kernels. */
export function kernelTargets(): FuzzTarget[] {
  return [merkleSum(), item(), receipt(), tokens(), spans()];
}

/** A claim is 16 bytes of amount, 4 of id, and a `SumProof`; under one root nothing but its leaves can be proven. */
function merkleSum(): FuzzTarget {
  const leaves = Array.from({ length: LEAVES }, (_, i) => ({ id: Uint8Array.of(0, 0, 0, i), amount: BigInt(i * i) }));
  const tree = buildMerkleSum(DOMAIN, leaves);
  const amountBytes = (amount: bigint): Uint8Array => concatBytes(new Uint8Array(8), u64ToBytes(amount));
  return {
    name: "kernel/merkle-sum",
    grammar: "bytes",
    runs: 2000,
    allowed: [WireError],
    corpus: () =>
      leaves.map(({ id, amount }, i) => concatBytes(amountBytes(amount), id, SumProof.encode(tree.prove(i)))),
    run: (input) => {
      const amount = BigInt(`0x0${Buffer.from(input.subarray(0, AMOUNT_BYTES)).toString("hex")}`);
      const id = input.subarray(AMOUNT_BYTES, AMOUNT_BYTES + 4);
      const proof = decodeTwice(SumProof, input.subarray(AMOUNT_BYTES + 4));
      const leaf = { id, amount };
      if (!verifyMerkleSum(DOMAIN, tree.root, { leaf, proof })) return "refused";
      const at = Number(proof.index);
      assert.deepEqual(leaves[at], { id: leaf.id.slice(), amount }, "a leaf is proven that the tree does not have");
      assert.deepEqual(proof, tree.prove(at), "a leaf has a second proof");
      return "proven";
    },
  };
}

/** A leaf of 32 bytes and a Merkle proof; the index is bound too. */
function item(): FuzzTarget {
  const leaves = Array.from({ length: LEAVES }, (_, i) => sha256(Uint8Array.of(i)));
  const root = bundleRoot(DOMAIN, leaves);
  return {
    name: "kernel/item-proof",
    grammar: "bytes",
    runs: 2000,
    allowed: [WireError],
    corpus: () => proveItems(leaves).map((proof, i) => concatBytes(leaves[i] as Uint8Array, Proof.encode(proof))),
    run: (input) => {
      const leaf = input.slice(0, HASH_BYTES);
      const proof = decodeTwice(Proof, input.subarray(HASH_BYTES));
      if (!verifyItem(DOMAIN, root, { leaf, proof })) return "refused";
      assert.deepEqual(leaves[Number(proof.index)], leaf, "an item is proven that the bundle does not have");
      return "proven";
    },
  };
}

/** Any change to a receipt, its key or its signature voids it. */
function receipt(): FuzzTarget {
  const { privateKey, publicKey } = ed25519KeyPairFromSeed(new Uint8Array(32).fill(1));
  const signed: Receipt = { sessionId: 1n, sequence: 2n, units: 3n, cost: 4n, outputRoot: sha256(new Uint8Array(0)) };
  const signature = ed25519Sign(privateKey, receiptSignBytes(DOMAIN, signed));
  return {
    name: "kernel/receipt",
    grammar: "bytes",
    allowed: [],
    corpus: () => [concatBytes(signature, publicKey, signed.outputRoot)],
    run: (input) => {
      const outputRoot = input.slice(96);
      const kind = (input[0] ?? 0) % 2 === (signature[0] as number) % 2 ? "ed25519" : "secp256k1";
      const key = { kind, publicKey: input.slice(64, 96) } as const;
      const isValid = verifyReceipt(DOMAIN, { ...signed, outputRoot }, { key, signature: input.slice(0, 64) });
      if (isValid && equalBytes(key.publicKey, publicKey)) assert.deepEqual(outputRoot, signed.outputRoot);
      return String(isValid);
    },
  };
}

function tokens(): FuzzTarget {
  const tokenizer = createTokenizer(new Uint8Array(32));
  return {
    name: "kernel/tokens",
    grammar: "text",
    allowed: [],
    corpus: () => texts("The quick brown fox, 42 times.", "a_b c-d\u00e9\u{1f600}"),
    run: (input) => {
      const text = textOf(input);
      const list = canonicalTokens(text);
      assert.equal(countTokens(text), list.length);
      assert.deepEqual(canonicalTokens(list.join(" ")), list, "tokens are cut differently when they stand alone");
      const ids = tokenizer.ids(text);
      assert.equal(
        ids.every((id) => id !== 0),
        true,
      );
      const sketcher = createSketcher();
      sketcher.add(ids);
      assert.equal(sketcher.sketch().length, SKETCH_BYTES);
    },
  };
}

/** Bytes that hold any output as long as may be of the documents below. */
const OUTPUT_BYTES_MAX = 262_144;

function spans(): FuzzTarget {
  const random = seededRandom("spans");
  const words = Array.from({ length: 3000 }, (_, i) => i.toString(36));
  // Outputs may repeat each as a whole, and itself at any distance: nothing may grow with the square of such a run.
  const long = Array.from({ length: OUTPUT_TOKENS_MAX }, () => random.pick(words)).join(" ");
  const periodic = [1, 2, 7].map((period) =>
    words
      .slice(-period)
      .join(" ")
      .concat(" ")
      .repeat(OUTPUT_TOKENS_MAX / 8),
  );
  const documents = [long, long.slice(0, 5000), `start ${long.slice(2000, 9000)} end`, "w1 ".repeat(500), ...periodic];
  const tokenizer = createTokenizer(new Uint8Array(32));
  const owners = documents.map((_, i) => ({ id: utf8Encode(`owner${i}`), family: i }));
  const index = buildSpanIndex(
    owners,
    documents.map((document, owner) => ({ tokens: tokenizer.ids(document), owner })),
  );
  return {
    name: "kernel/spans",
    grammar: "text",
    runs: 100,
    inputBytesMax: OUTPUT_BYTES_MAX,
    allowed: [],
    corpus: () => texts(...documents.slice(1), long, "nothing in common"),
    run: (input) => {
      const output = tokenizer.ids(textOf(input));
      const {
        spans: found,
        owners: paid,
        commons,
        matchedTokens,
        tokens: count,
      } = attributeSpans(index, output, SPAN_RULES);
      assert.equal(count, Math.min(output.length, OUTPUT_TOKENS_MAX));
      assert.equal(matchedTokens <= count, true);
      const weight = found.reduce((sum, span) => sum + span.weight, 0n);
      const shared = [...paid.values()].reduce((sum, share) => sum + share, commons);
      assert.equal(shared, weight, "weight is lost or made between spans and owners");
      return `${found.length > 0}`;
    },
  };
}
