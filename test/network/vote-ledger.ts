/** Everything validators were heard to sign, from the logs of all nodes: who signed two things for one height, round and step. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scanRecords } from "#engine/wal/record.ts";
import { toHex } from "#lib/bytes.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { pubKeyAddress, verifySignature } from "#types/pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";

/** Two signatures of one validator for one place. */
export interface DoubleSignature {
  /** Name of the signer. */
  readonly signer: string;
  /** "height/round/step" */
  readonly place: string;
}

/** A validator to be. */
export interface Signer {
  readonly name: string;
  readonly publicKey: PublicKey;
}

/** Collects signatures; those that do not verify were never given by their validator and do not count. */
export class VoteLedger {
  readonly #chainId: string;
  readonly #signers: readonly Signer[];
  readonly #byAddress: ReadonlyMap<string, Signer>;
  /** The first signature at each place of each signer. */
  readonly #first = new Map<string, string>();
  readonly #doubles = new Map<string, DoubleSignature>();

  constructor(chainId: string, signers: readonly Signer[]) {
    this.#chainId = chainId;
    this.#signers = signers;
    this.#byAddress = new Map(signers.map((signer) => [toHex(pubKeyAddress(signer.publicKey)), signer]));
  }

  /** How many signatures were found. */
  get size(): number {
    return this.#first.size;
  }

  /** Places that were signed twice. */
  get doubles(): readonly DoubleSignature[] {
    return [...this.#doubles.values()];
  }

  /** Reads the log of a node that does not run, with what was put aside. */
  readHome(home: string): void {
    const directory = join(home, "data", "cs.wal");
    if (!existsSync(directory)) return;
    for (const file of readdirSync(directory)) {
      for (const { msg } of scanRecords(readFileSync(join(directory, file))).messages) {
        if (msg?.sum?.kind === "msgInfo") this.#note(msg.sum.value.msg);
      }
    }
  }

  #note({ sum }: Message): void {
    if (sum?.kind === "vote" && sum.value.vote !== undefined) {
      const { vote } = sum.value;
      const signer = this.#byAddress.get(toHex(vote.validatorAddress));
      const place = `${vote.height}/${vote.round}/${vote.type === 1 ? "prevote" : "precommit"}`;
      if (signer === undefined || this.#isKnown(signer, place, vote.signature)) return;
      if (verifySignature(signer.publicKey, voteSignBytes(this.#chainId, vote), vote.signature))
        this.#sign(signer, place, vote.signature);
    }
    if (sum?.kind === "proposal") {
      const { proposal } = sum.value;
      const place = `${proposal.height}/${proposal.round}/proposal`;
      if (this.#signers.some((signer) => this.#isKnown(signer, place, proposal.signature))) return;
      const bytes = proposalSignBytes(this.#chainId, proposal);
      // A proposal does not say who made it.
      const signer = this.#signers.find(({ publicKey }) => verifySignature(publicKey, bytes, proposal.signature));
      if (signer !== undefined) this.#sign(signer, place, proposal.signature);
    }
  }

  #isKnown({ name }: Signer, place: string, signature: Uint8Array): boolean {
    return this.#first.get(`${name} ${place}`) === toHex(signature);
  }

  #sign({ name }: Signer, place: string, signature: Uint8Array): void {
    const key = `${name} ${place}`;
    // A signature is deterministic, so another one means other content.
    if (this.#first.has(key)) this.#doubles.set(key, { signer: name, place });
    else this.#first.set(key, toHex(signature));
  }
}
