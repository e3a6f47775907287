/** The two sides of a remote signer's connection, and strangers to both. */

import { once } from "node:events";
import { connect, type Server, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { generateSigningKey } from "#engine/priv-validator/key-file.ts";
import type { PrivValidator } from "#engine/priv-validator/priv-validator.ts";
import { parseSignerAddress } from "#engine/remote-signer/address.ts";
import { dial, takeUp } from "#engine/remote-signer/connect.ts";
import { SignerConnectionError } from "#engine/remote-signer/errors.ts";
import { type Pipe, writeDelimited } from "#engine/remote-signer/pipe.ts";
import { openRemotePrivValidator, type RemotePrivValidator } from "#engine/remote-signer/remote-priv-validator.ts";
import { type Signer, startSigner } from "#engine/remote-signer/signer.ts";
import type { Logger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import { SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { realTimers } from "#test/support/engine-node.ts";
import { freePort } from "#test/support/processes.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { captureErrors } from "../capture.ts";

/** The chain signed for. */
export const CHAIN = "test-chain";
const key = (n: number) => generateSigningKey(seededRandom(BigInt(n)));
const [NODE, SIGNER, VALIDATOR, STRANGER] = [key(1), key(2), key(3), key(4)];
/** Errors that say what others did, and no defect of ours. */
const EXPECTED = new Set(["no signer is connected, this validator stays silent", "refused to sign"]);
/** Requests wait for this long, so that an input without an answer costs little. */
const SIGN_TIMEOUT_MS = 150;
/** What a listener needs to read what it was sent. */
const READ_MS = 5;

/** The public key that is signed with. */
export const PUBLIC_KEY = VALIDATOR.publicKey;

/** A logger that keeps what would be a defect of ours. */
export function captureDefects(): ReturnType<typeof captureErrors> {
  const { logger, rethrow } = captureErrors();
  const selective: Logger = {
    ...logger,
    error: (event, fields) => {
      if (!EXPECTED.has(event)) logger.error(event, fields);
    },
    child: () => selective,
  };
  return { logger: selective, rethrow };
}

/** A place for a node to wait at. */
export async function freeAddress(): Promise<string> {
  return `tcp://127.0.0.1:${await freePort()}`;
}

/** The node's side, once a signer has come to `address`. */
export function waitForSigner(address: string, logger: Logger): Promise<RemotePrivValidator> {
  return openRemotePrivValidator(
    { timers: realTimers, logger },
    { address, chainId: CHAIN, identity: NODE, signTimeoutMs: SIGN_TIMEOUT_MS, startTimeoutMs: 20_000 },
  );
}

/** The signer's side, which signs whatever the protocol lets through. */
export function serveNode(address: string, logger: Logger): Signer {
  const privValidator: PrivValidator = {
    publicKey: VALIDATOR.publicKey,
    signVote: async (chainId, vote) => ({ ...vote, signature: VALIDATOR.sign(voteSignBytes(chainId, vote)) }),
    signProposal: async (chainId, proposal) => ({
      ...proposal,
      signature: VALIDATOR.sign(proposalSignBytes(chainId, proposal)),
    }),
    close: async () => {},
  };
  return startSigner(
    { privValidator, timers: realTimers, logger },
    { node: address, chainId: CHAIN, identity: SIGNER, dialPauseMs: 5 },
  );
}

/** A stranger's connection to a node's door, the handshake done; undefined while nobody opens. */
export async function knock(address: string): Promise<Pipe | undefined> {
  try {
    return await dial({ address: parseSignerAddress(address), identity: STRANGER, timers: realTimers });
  } catch (cause) {
    if (!(cause instanceof SignerConnectionError)) throw cause;
    return undefined;
  }
}

/** A signer's next visit to a node that is not ours. */
export async function visited(server: Server, address: string): Promise<Pipe> {
  const [socket]: Socket[] = await once(server, "connection");
  if (socket === undefined) throw new SignerConnectionError("nobody came");
  return takeUp(socket, { address: parseSignerAddress(address), identity: STRANGER, timers: realTimers });
}

/** Sends bytes without any handshake, and hangs up. */
export async function throwBytes(address: string, bytes: Uint8Array): Promise<void> {
  const socket = connect({ host: "127.0.0.1", port: Number(address.slice(address.lastIndexOf(":") + 1)) });
  const gone = new Promise<void>((resolve) => {
    socket.once("error", () => resolve());
    socket.once("close", () => resolve());
  });
  socket.resume();
  socket.end(bytes);
  await Promise.race([gone, setTimeout(READ_MS)]);
  socket.destroy();
}

/** Sends messages as records behind the handshake, raw bytes last, and hangs up. */
export async function tell(pipe: Pipe, payloads: readonly Uint8Array[]): Promise<void> {
  for (const payload of payloads) writeDelimited(pipe, payload);
  const [last] = payloads;
  if (last !== undefined) pipe.write(last);
  await Promise.race([pipe.closed, setTimeout(READ_MS)]);
  pipe.close();
}

/** A vote that can be signed. */
export function voteAt(height: bigint): Vote {
  const hash = new Uint8Array(32).fill(1);
  return Vote.create({
    ...{ type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, height, timestamp: { seconds: 10n, nanos: 5 } },
    blockId: { hash, partSetHeader: { total: 1, hash } },
    ...{ validatorAddress: new Uint8Array(20).fill(4), validatorIndex: 3 },
  });
}
