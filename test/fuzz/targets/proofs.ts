/** Commitment proofs from strangers: that a key has a value, or has none, under a root. */

import assert from "node:assert/strict";
import { sha256 } from "#crypto/sha256.ts";
import { fromHex, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof, ProofSpec } from "#proto/cosmos/ics23/v1/proofs.ts";
import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { appHash, storeProof } from "#store/commit-info.ts";
import { ProofError } from "#store/ics23/errors.ts";
import { type CompleteSpec, IAVL_SPEC, SMT_SPEC, TENDERMINT_SPEC } from "#store/ics23/specs.ts";
import { checkExistence, existenceRoot, verifyMembership, verifyNonMembership } from "#store/ics23/verify.ts";
import { readVector } from "#test/support/vectors.ts";
import { GO_ZERO_TIMESTAMP, WireError } from "#wire";
import { decodeTwice } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

/** Targets of proofs and of the commit info they end in. */
export function proofTargets(): FuzzTarget[] {
  return [commitInfo(), proof(), proofSpec()];
}

function commitInfo(): FuzzTarget {
  const storeInfos = ["acc", "bank", "gov"].map((name) => ({
    name,
    commitId: { version: 4n, hash: sha256(utf8Encode(name)) },
  }));
  const info: CommitInfo = { version: 4n, storeInfos, timestamp: GO_ZERO_TIMESTAMP };
  return {
    name: "store/commit-info",
    grammar: "wire",
    allowed: [WireError],
    corpus: () => [CommitInfo.encode(info)],
    run: (input) => {
      const decoded = decodeTwice(CommitInfo, input);
      const root = appHash(decoded);
      for (const { name, commitId } of decoded.storeInfos) {
        const proven = CommitmentProof.create({ proof: { kind: "exist", value: storeProof(decoded, name) } });
        if (name === "" || commitId.hash.length === 0) continue;
        const claim = { root, key: utf8Encode(name), value: storeProof(decoded, name).value };
        assert.equal(verifyMembership(TENDERMINT_SPEC, proven, claim), true, "a store's proof does not hold");
      }
    },
  };
}

const PROOF_FOLDER = "cosmos__ics23/testdata";
const SPECS: Readonly<Record<string, CompleteSpec>> = { iavl: IAVL_SPEC, tendermint: TENDERMINT_SPEC, smt: SMT_SPEC };

interface ProofVector {
  readonly key: string;
  readonly value: string;
  readonly root: string;
  readonly proof: string;
}

/** Proofs from strangers: never an error, and never a proof of what is not so. */
function proof(): FuzzTarget {
  const vectors = Object.entries(SPECS).flatMap(([name, spec]) =>
    ["left", "middle", "right"].map((side) => ({
      spec,
      exist: readVector<ProofVector>(`${PROOF_FOLDER}/${name}/exist_${side}.json`),
      absent: readVector<ProofVector>(`${PROOF_FOLDER}/${name}/nonexist_${side}.json`),
    })),
  );
  return {
    name: "store/ics23-proof",
    grammar: "wire",
    runs: 2500,
    allowed: [WireError],
    corpus: () => vectors.flatMap(({ exist, absent }) => [fromHex(exist.proof), fromHex(absent.proof)]),
    run: (input) => {
      const decoded = decodeTwice(CommitmentProof, input);
      const proven = vectors.map(({ spec, exist, absent }) => {
        const present = { root: fromHex(exist.root), key: fromHex(exist.key) };
        const missing = { root: fromHex(absent.root), key: fromHex(absent.key) };
        assert.equal(verifyNonMembership(spec, decoded, present), false, "a present key is proven absent");
        assert.equal(verifyMembership(spec, decoded, { ...missing, value: Uint8Array.of(1) }), false);
        const other = { ...present, value: utf8Encode("another value") };
        assert.equal(verifyMembership(spec, decoded, other), false, "another value is proven");
        const holds = verifyMembership(spec, decoded, { ...present, value: fromHex(exist.value) });
        return holds || verifyNonMembership(spec, decoded, missing);
      });
      return proven.includes(true) ? "holds" : "does not hold";
    },
  };
}

/** Specs come from whoever sets up a light client; together with a hostile proof they must not get stuck. */
function proofSpec(): FuzzTarget {
  const exist = readVector<ProofVector>(`${PROOF_FOLDER}/iavl/exist_left.json`);
  const existing = CommitmentProof.decode(fromHex(exist.proof));
  return {
    name: "store/ics23-spec",
    grammar: "wire",
    runs: 1000,
    allowed: [WireError, ProofError],
    corpus: () => Object.values(SPECS).map(ProofSpec.encode),
    run: (input) => {
      const spec = decodeTwice(ProofSpec, input);
      const { leafSpec, innerSpec } = spec;
      if (leafSpec === undefined || innerSpec === undefined) return "incomplete";
      const complete: CompleteSpec = { ...spec, leafSpec, innerSpec };
      const claim = { root: fromHex(exist.root), key: fromHex(exist.key) };
      verifyMembership(complete, existing, { ...claim, value: fromHex(exist.value) });
      verifyNonMembership(complete, existing, claim);
      if (existing.proof?.kind !== "exist") return "other";
      checkExistence(complete, existing.proof.value);
      existenceRoot(existing.proof.value, complete);
      return "fits";
    },
  };
}
