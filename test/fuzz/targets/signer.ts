/**
 * The connection between a node and its signer, both ways: strangers at the door, a signer that answers anything and a
 * node that asks anything, before the secret handshake and behind it.
 */

import assert from "node:assert/strict";
import { SignerError } from "#engine/priv-validator/priv-validator.ts";
import { parseSignerAddress } from "#engine/remote-signer/address.ts";
import { listen } from "#engine/remote-signer/listen.ts";
import { writeDelimited } from "#engine/remote-signer/pipe.ts";
import type { RemotePrivValidator } from "#engine/remote-signer/remote-priv-validator.ts";
import type { Signer } from "#engine/remote-signer/signer.ts";
import { Message } from "#proto/tendermint/privval/types.ts";
import { Proposal, SignedMsgType } from "#proto/tendermint/types/types.ts";
import { eventually } from "#test/support/processes.ts";
import { verifyVote } from "#types/vote.ts";
import { inputOf, payloadsOf } from "../peers/payloads.ts";
import {
  CHAIN,
  captureDefects,
  freeAddress,
  knock,
  PUBLIC_KEY,
  serveNode,
  tell,
  throwBytes,
  visited,
  voteAt,
  waitForSigner,
} from "../peers/signer-sides.ts";
import type { FuzzTarget } from "../target.ts";

/** Sockets are opened for each input. */
const RUNS = 30;
const PATIENCE_MS = 20_000;

/** Targets of the remote signer. */
export function signerTargets(): FuzzTarget[] {
  return [strangers(), hostileSigner(), hostileNode()];
}

interface Pair {
  readonly node: RemotePrivValidator;
  readonly signer: Signer;
  rethrow(): void;
}

/** Whoever comes to the node's door, with and without a proper handshake, the true signer goes on signing. */
function strangers(): FuzzTarget {
  let opening: Promise<Pair> | undefined;
  let height = 0n;
  const open = async (): Promise<Pair> => {
    const address = await freeAddress();
    const { logger, rethrow } = captureDefects();
    const signer = serveNode(address, logger);
    return { signer, node: await waitForSigner(address, logger), rethrow };
  };
  return {
    name: "signer/strangers",
    grammar: "bytes",
    runs: RUNS,
    inputMsMax: PATIENCE_MS,
    allowed: [],
    corpus: () => [new Uint8Array(64).fill(1), inputOf(...answers()), Uint8Array.of(0x22, 0x0a, 0x20)],
    run: async (input) => {
      opening ??= open();
      const { node, rethrow } = await opening;
      await throwBytes(node.address, input);
      const pipe = await knock(node.address);
      if (pipe !== undefined) await tell(pipe, payloadsOf(input));
      const asked = voteAt(++height);
      assert.ok(verifyVote(CHAIN, await node.signVote(CHAIN, asked), node), "the signature is not valid");
      rethrow();
      return pipe === undefined ? "turned away" : "heard";
    },
    close: async () => {
      const pair = await opening;
      opening = undefined;
      await pair?.signer.close();
      await pair?.node.close();
    },
  };
}

/** The signer itself answers anything: what is released is a valid signature of what was asked, or nothing. */
function hostileSigner(): FuzzTarget {
  let height = 0n;
  return {
    name: "signer/answers",
    grammar: "wire",
    runs: RUNS,
    inputMsMax: PATIENCE_MS,
    allowed: [SignerError],
    corpus: () => answers().map((answer) => inputOf(answer, answer)),
    run: async (input) => {
      const { logger, rethrow } = captureDefects();
      const address = await freeAddress();
      const opening = waitForSigner(address, logger);
      const pipe = await eventually("the node's door", () => knock(address), PATIENCE_MS);
      const shown = { kind: "pubKeyResponse", value: { pubKey: PUBLIC_KEY, error: undefined } } as const;
      writeDelimited(pipe, Message.encode({ sum: shown }));
      const node = await opening;
      try {
        const signing = node.signVote(CHAIN, voteAt(++height));
        for (const payload of payloadsOf(input)) writeDelimited(pipe, payload);
        assert.ok(verifyVote(CHAIN, await signing, node), "a signature was released that is not valid");
        return "signed";
      } finally {
        pipe.close();
        await node.close();
        rethrow();
      }
    },
  };
}

/** Our own signing process is asked anything: it answers or hangs up, and comes again. */
function hostileNode(): FuzzTarget {
  return {
    name: "signer/requests",
    grammar: "wire",
    runs: RUNS,
    inputMsMax: PATIENCE_MS,
    allowed: [],
    corpus: () => [...requests().map((request) => inputOf(request)), inputOf(...requests())],
    run: async (input) => {
      const { logger, rethrow } = captureDefects();
      const address = await freeAddress();
      const { server } = await listen(parseSignerAddress(address).socket);
      const signer = serveNode(address, logger);
      try {
        await tell(await visited(server, address), payloadsOf(input));
        // It comes again, and works for who asks properly.
        const pipe = await visited(server, address);
        writeDelimited(pipe, Message.encode({ sum: { kind: "pingRequest", value: {} } }));
        assert.deepEqual(await pipe.read(3), Uint8Array.of(2, 0x42, 0));
        pipe.close();
      } finally {
        await signer.close();
        await new Promise((resolve) => server.close(resolve));
        rethrow();
      }
    },
  };
}

function answers(): Uint8Array[] {
  const error = { code: 1, description: "double sign\u0007" };
  const proposal = Proposal.create({ type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL, height: 1n });
  const sums: Message["sum"][] = [
    { kind: "signedVoteResponse", value: { vote: voteAt(1n), error: undefined } },
    { kind: "signedVoteResponse", value: { vote: voteAt(1n), error } },
    { kind: "signedProposalResponse", value: { proposal, error: undefined } },
    { kind: "pubKeyResponse", value: { pubKey: PUBLIC_KEY, error: undefined } },
    { kind: "pingResponse", value: {} },
  ];
  return sums.map((sum) => Message.encode({ sum }));
}

function requests(): Uint8Array[] {
  const proposal = Proposal.create({ type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL, height: 1n, polRound: -1 });
  const sums: Message["sum"][] = [
    { kind: "pubKeyRequest", value: { chainId: CHAIN } },
    { kind: "signVoteRequest", value: { vote: voteAt(1n), chainId: CHAIN } },
    { kind: "signProposalRequest", value: { proposal, chainId: CHAIN } },
    { kind: "pingRequest", value: {} },
    { kind: "pingResponse", value: {} },
  ];
  return sums.map((sum) => Message.encode({ sum }));
}
