/**
 * A validator whose key is in another process, such as TMKMS or Horcrux (`cmt:privval/signer_client.go`,
 * `retry_signer_client.go`). The remote's own protection against signing twice comes first; this side adds two rules: no
 * signature leaves it that is not valid, and none that conflicts with one it released before.
 */

import type { Timers } from "#lib/clock.ts";
import type { Logger } from "#lib/logger.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { type Proposal, SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { verifyProposal } from "#types/proposal.ts";
import { equalPubKeys, pubKeyAddress } from "#types/pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { carriesExtension, verifyVote, verifyVoteExtension } from "#types/vote.ts";
import { formatSocketAddress } from "../abci-socket/address.ts";
import type { SigningKey } from "../priv-validator/key-file.ts";
import {
  decideToSign,
  type LastSignState,
  NOTHING_SIGNED,
  SIGN_STEP,
  type SignPosition,
} from "../priv-validator/last-sign-state.ts";
import { type PrivValidator, SignerError } from "../priv-validator/priv-validator.ts";
import { parseSignerAddress } from "./address.ts";
import { SignerConnectionError, SignerRefusedError } from "./errors.ts";
import { proposalIn, publicKeyIn, type SignerMessage, voteIn } from "./messages.ts";
import type { LinkOptions, SignerLink } from "./signer-link.ts";
import { listenForSigner, type SignerListener } from "./signer-listener.ts";

/** Time for one signature with everything it takes, milliseconds: consensus waits no longer. */
export const SIGN_TIMEOUT_MS = 3000;
/** Time for the signer to appear when the node starts, milliseconds. */
export const START_TIMEOUT_MS = 60_000;
/** Pause before a request is repeated, milliseconds (`cmt:node/setup.go`). */
export const RETRY_PAUSE_MS = 100;

/** What a remote signer needs. */
export interface RemotePrivValidatorDependencies {
  readonly timers: Timers;
  readonly logger: Logger;
}

/** Where to wait for which signer. */
export interface RemotePrivValidatorOptions extends LinkOptions {
  /** `priv_validator_laddr`: `tcp://host:port`, `tcp://<id of the signer's key>@host:port` or `unix:///path`. */
  readonly address: string;
  readonly chainId: string;
  /** The key that this node shows, by which the signer may know it; ed25519. */
  readonly identity: SigningKey;
  readonly signTimeoutMs?: number;
  readonly startTimeoutMs?: number;
  readonly handshakeTimeoutMs?: number;
}

/** Waits for the signer and learns its key; rejects with `SignerError` when none comes in time. */
export async function openRemotePrivValidator(
  { timers, logger }: RemotePrivValidatorDependencies,
  options: RemotePrivValidatorOptions,
): Promise<RemotePrivValidator> {
  const { chainId, signTimeoutMs = SIGN_TIMEOUT_MS, startTimeoutMs = START_TIMEOUT_MS } = options;
  let known: PublicKey | undefined;
  const admit = async (link: SignerLink): Promise<void> => {
    const publicKey = publicKeyIn(await link.request({ kind: "pubKeyRequest", value: { chainId } }));
    known ??= publicKey;
    if (!equalPubKeys(known, publicKey)) throw new SignerConnectionError("signer holds the key of another validator");
  };
  const listener = await listenForSigner(
    { timers, logger, admit },
    { ...options, address: parseSignerAddress(options.address), startTimeoutMs, absenceMs: signTimeoutMs },
  );
  try {
    await listener.link();
    if (known === undefined) throw new SignerConnectionError("signer shows no key");
    logger.info("remote signer is ready", { validator: pubKeyAddress(known) });
    return new RemotePrivValidator({ listener, timers, publicKey: known }, { chainId, signTimeoutMs });
  } catch (cause) {
    await listener.close();
    throw cause;
  }
}

/** A signature with the time it is for, which the remote may have chosen earlier. */
interface Signed {
  readonly signature: Uint8Array;
  readonly timestamp: Vote["timestamp"];
}

/** The signer behind a listening address; made by `openRemotePrivValidator`. */
export class RemotePrivValidator implements PrivValidator {
  readonly publicKey: PublicKey;
  readonly #listener: SignerListener;
  readonly #timers: Timers;
  readonly #options: { readonly chainId: string; readonly signTimeoutMs: number };
  /** What was released last; unlike a file's memory it ends with the process, for the remote has its own. */
  #last: LastSignState = NOTHING_SIGNED;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    parts: { readonly listener: SignerListener; readonly timers: Timers; readonly publicKey: PublicKey },
    options: { readonly chainId: string; readonly signTimeoutMs: number },
  ) {
    this.publicKey = parts.publicKey;
    this.#listener = parts.listener;
    this.#timers = parts.timers;
    this.#options = options;
  }

  /** The address that the signer dials. */
  get address(): string {
    return formatSocketAddress(this.#listener.bound);
  }

  /** Whether the signer is there. */
  get isConnected(): boolean {
    return this.#listener.isConnected;
  }

  signVote(chainId: string, vote: Vote): Promise<Vote> {
    return this.#inTurn(async () => {
      this.#requireChain(chainId);
      const position = votePosition(vote);
      const decision = decideToSign(this.#last, { ...position, signBytes: voteSignBytes(chainId, vote) });
      const timestamp = decision.kind === "reuse" ? decision.timestamp : vote.timestamp;
      // Only the signature of an extension is ever made anew.
      if (decision.kind === "reuse" && !carriesExtension(vote)) {
        return { ...vote, timestamp, signature: decision.signature, extensionSignature: new Uint8Array(0) };
      }
      const asked = { ...vote, timestamp };
      const answer = await this.#ask({ kind: "signVoteRequest", value: { vote: asked, chainId } });
      const signed = this.#checked(() => this.#signedVote(chainId, asked, voteIn(answer)));
      if (decision.kind === "reuse") return { ...signed, timestamp, signature: decision.signature };
      this.#remember(position, signed, voteSignBytes(chainId, signed));
      return signed;
    });
  }

  signProposal(chainId: string, proposal: Proposal): Promise<Proposal> {
    return this.#inTurn(async () => {
      this.#requireChain(chainId);
      const position = { height: proposal.height, round: proposal.round, step: SIGN_STEP.propose };
      const decision = decideToSign(this.#last, { ...position, signBytes: proposalSignBytes(chainId, proposal) });
      if (decision.kind === "reuse") {
        return { ...proposal, timestamp: decision.timestamp, signature: decision.signature };
      }
      const answer = await this.#ask({ kind: "signProposalRequest", value: { proposal, chainId } });
      const signed = this.#checked(() => this.#signedProposal(chainId, proposal, proposalIn(answer)));
      this.#remember(position, signed, proposalSignBytes(chainId, signed));
      return signed;
    });
  }

  close(): Promise<void> {
    return this.#listener.close();
  }

  #inTurn<T>(sign: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(sign);
    this.#queue = result.catch(() => {});
    return result;
  }

  #requireChain(chainId: string): void {
    if (chainId !== this.#options.chainId) throw new SignerError("remote signer serves another chain", { chainId });
  }

  /** Takes time and signatures from the answer and all else from the request, so that nothing else can be slipped in. */
  #signedVote(chainId: string, asked: Vote, { timestamp, signature, extensionSignature }: Vote): Vote {
    const hasExtension = carriesExtension(asked) && extensionSignature.length > 0;
    const signed = {
      ...asked,
      timestamp,
      signature,
      extensionSignature: hasExtension ? extensionSignature : new Uint8Array(0),
    };
    if (!verifyVote(chainId, signed, this)) throw new SignerConnectionError("remote signer's signature is not valid");
    if (!hasExtension && asked.extension.length > 0) {
      throw new SignerRefusedError("signer signs no vote extensions, which this chain needs");
    }
    if (hasExtension && !verifyVoteExtension(chainId, signed, this)) {
      throw new SignerConnectionError("remote signer's signature of the vote extension is not valid");
    }
    return signed;
  }

  #signedProposal(chainId: string, asked: Proposal, { timestamp, signature }: Signed): Proposal {
    const signed = { ...asked, timestamp, signature };
    if (!verifyProposal(chainId, signed, this))
      throw new SignerConnectionError("remote signer's signature is not valid");
    return signed;
  }

  /** A signer whose answers are wrong loses its place to one who may do better. */
  #checked<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      if (!(cause instanceof SignerRefusedError)) this.#listener.drop("signer gave a wrong answer");
      throw cause;
    }
  }

  #remember(position: SignPosition, { signature }: Signed, signBytes: Uint8Array): void {
    this.#last = { ...position, signature, signBytes };
  }

  /** Asks until there is an answer, on new connections if need be; rejects with `SignerError` when the time is up. */
  async #ask(request: SignerMessage): Promise<SignerMessage> {
    const { signTimeoutMs } = this.#options;
    const late = Promise.withResolvers<never>();
    let isLate = false;
    const timer = this.#timers.after(signTimeoutMs, () => {
      isLate = true;
      this.#listener.drop("signer did not answer in time");
      late.reject(new SignerConnectionError("signer did not answer in time", { signTimeoutMs }));
    });
    const attempts = async (): Promise<SignerMessage> => {
      for (;;) {
        const link = await this.#listener.link();
        // Nobody waits for this answer any more, and the next request may be another one.
        if (isLate) throw new SignerConnectionError("signer came too late");
        try {
          return await link.request(request);
        } catch (cause) {
          if (isLate) throw cause;
        }
        await new Promise<void>((resolve) => this.#timers.after(RETRY_PAUSE_MS, resolve));
      }
    };
    try {
      return await Promise.race([attempts(), late.promise]);
    } finally {
      timer.cancel();
    }
  }
}

function votePosition({ type, height, round, ...vote }: Vote): SignPosition {
  switch (type) {
    case SignedMsgType.SIGNED_MSG_TYPE_PREVOTE:
      return { height, round, step: SIGN_STEP.prevote };
    case SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT:
      return { height, round, step: SIGN_STEP.precommit };
    default:
      throw new SignerError("vote has an unknown type", { type, index: vote.validatorIndex });
  }
}
