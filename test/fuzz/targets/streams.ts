/** Streams of a real host: how they begin, frames on them, hellos and questions for peers, both asked and answered. */

import { concatBytes } from "#lib/bytes.ts";
import { frame, frames } from "#p2p/framing.ts";
import { encodeHello, encodeKnownPeers } from "#p2p/hello.ts";
import { negotiationOf } from "#p2p/multistream.ts";
import { messageProtocol, streamProtocol } from "#p2p/protocols.ts";
import { Message } from "#proto/tendermint/mempool/types.ts";
import { type AttackedHost, CHANNEL, openAttackedHost, PROTOCOLS, pour } from "../peers/hosts.ts";
import type { FuzzTarget } from "../target.ts";

/** Each input makes a key and a connection. */
const RUNS = 30;
const SERVING_EVERY = 20;
const PATIENCE_MS = 30_000;
const HELLO = encodeHello({ chainId: "test-1", genesisHash: new Uint8Array(32), version: "1", moniker: "m" });
const TXS = Message.encode({ sum: { kind: "txs", value: { txs: [Uint8Array.of(1), Uint8Array.of(2)] } } });
const PEERS = encodeKnownPeers([
  { id: "12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN", addresses: ["/ip4/8.8.8.8/tcp/26656"] },
]);

/** Targets of streams. */
export function streamTargets(): FuzzTarget[] {
  return [incoming(), outgoing()];
}

/** The first byte says where the rest goes in, the second how it is cut. */
function incoming(): FuzzTarget {
  const [one, many] = [messageProtocol(CHANNEL.id), streamProtocol(CHANNEL.id)];
  const at = (place: number, ...bytes: readonly Uint8Array[]): Uint8Array =>
    concatBytes(Uint8Array.of(place, 255), ...bytes);
  return overHost("streams/incoming", {
    corpus: () => [
      at(0, negotiationOf(one), frame(TXS)),
      at(0, negotiationOf(many), frames([TXS, TXS])),
      at(0, negotiationOf("/ipfs/id/1.0.0")),
      at(1, frame(TXS)),
      at(2, frames([TXS, TXS, TXS])),
      at(3, frame(HELLO)),
      at(4, frame(Uint8Array.of(1))),
    ],
    run: async ({ stranger }, input) => {
      const [place = 0, cut = 0, ...rest] = input;
      const bytes = Uint8Array.from(rest);
      const protocol = PROTOCOLS[place % PROTOCOLS.length];
      const connection = await stranger();
      await pour(connection, protocol, cutIn(bytes, cut));
      // Who is still welcome says it again in one piece, so that something may follow what went well.
      await pour(connection, protocol, [bytes]);
      return connection.status;
    },
  });
}

/** What a stranger answers whom we dialled. */
function outgoing(): FuzzTarget {
  return overHost("streams/answers", {
    corpus: () => [frame(HELLO), frame(PEERS), concatBytes(frame(HELLO), frame(PEERS)), Uint8Array.of(0xff, 0xff, 3)],
    run: ({ dialStranger }, input) => dialStranger(input),
  });
}

function overHost(
  name: string,
  { corpus, run }: Pick<FuzzTarget, "corpus"> & { run(attacked: AttackedHost, input: Uint8Array): Promise<unknown> },
): FuzzTarget {
  let opening: Promise<AttackedHost> | undefined;
  let inputs = 0;
  return {
    name,
    grammar: "bytes",
    runs: RUNS,
    inputMsMax: PATIENCE_MS,
    allowed: [],
    corpus,
    run: async (input) => {
      opening ??= openAttackedHost();
      const attacked = await opening;
      const label = await run(attacked, input);
      if (++inputs % SERVING_EVERY === 0) await attacked.requireServing();
      return label;
    },
    close: async () => {
      const attacked = await opening;
      opening = undefined;
      try {
        await attacked?.requireServing();
      } finally {
        await attacked?.close();
      }
    },
  };
}

/** Pieces of at most `size` bytes; no more than there is patience for. */
function cutIn(bytes: Uint8Array, size: number): Uint8Array[] {
  const step = Math.max(1, size, Math.ceil(bytes.length / PIECES_MAX));
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += step) pieces.push(bytes.subarray(at, at + step));
  return pieces;
}

const PIECES_MAX = 50;
