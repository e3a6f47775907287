/** What the engine reads from disk and from the ABCI socket. */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeMethodRequest } from "#abci/messages.ts";
import { formatSocketAddress, parseSocketAddress, SocketAddressError } from "#engine/abci-socket/address.ts";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { AbciConnectionError } from "#engine/abci-socket/connection.ts";
import { FrameReader, FramingError, frame } from "#engine/abci-socket/framing.ts";
import { serveAbci } from "#engine/abci-socket/server.ts";
import { crc32c } from "#engine/wal/crc32c.ts";
import { encodeRecord, RECORD_HEADER_BYTES, scanRecords } from "#engine/wal/record.ts";
import { Wal } from "#engine/wal/wal.ts";
import { concatBytes } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { Request, Response } from "#proto/tendermint/abci/types.ts";
import { TimedWALMessage } from "#proto/tendermint/consensus/wal.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { WireError } from "#wire";
import { sampleVotes } from "../chain.ts";
import { textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

const WAL_CLOCK = { now: (): bigint => 1_000_000_000n };
const HEADER_BYTES = RECORD_HEADER_BYTES;
const MESSAGE_BYTES_MAX = 4096;
const ECHO: Request = { value: { kind: "echo", value: { message: "still here" } } };
/** Files are synced and sockets opened for each input. */
const SLOW_RUNS = 60;

/** Targets of the engine. */
export const engineTargets: readonly FuzzTarget[] = [
  walFile(),
  walBodies(),
  walRepair(),
  frames(),
  abciServer(),
  abciClient(),
  socketAddress(),
];

/** Raw bytes of a log file: reading stops at the first flaw, never throws, and reads the same up to there again. */
function walFile(): FuzzTarget {
  return {
    name: "engine/wal-file",
    grammar: "bytes",
    runs: 1500,
    allowed: [],
    corpus: () => [concatBytes(...walMessages().map(encodeRecord))],
    run: (input) => scanTwice(input),
  };
}

/** Message bodies behind true checksums, which hostile disks can have as well. */
function walBodies(): FuzzTarget {
  return {
    name: "engine/wal-message",
    grammar: "wire",
    runs: 1500,
    allowed: [],
    corpus: () => walMessages().map(TimedWALMessage.encode),
    run: (input) => scanTwice(concatBytes(checked(input), encodeRecord(endOfHeight(7n)))),
  };
}

/** A node opens its log whatever is in it, and what it has repaired is whole. */
function walRepair(): FuzzTarget {
  return {
    name: "engine/wal-repair",
    grammar: "bytes",
    runs: SLOW_RUNS,
    allowed: [],
    corpus: () => [concatBytes(...walMessages().map(encodeRecord)), new Uint8Array(0), new Uint8Array(64)],
    run: async (input) => {
      const directory = mkdtempSync(join(tmpdir(), "fuzz-wal-"));
      try {
        const path = join(directory, "wal");
        writeFileSync(path, input);
        const wal = new Wal({ clock: WAL_CLOCK, logger: silentLogger }, { path });
        const found = wal.search(2n, 1n);
        wal.append(endOfHeight(9n).msg ?? assert.fail("marker has no message"));
        await wal.close();
        assert.equal(scanRecords(new Uint8Array(readFileSync(path))).flaw, undefined);
        return found.kind;
      } finally {
        rmSync(directory, { recursive: true });
      }
    },
  };
}

function frames(): FuzzTarget {
  return {
    name: "engine/abci-frames",
    grammar: "bytes",
    runs: 1500,
    allowed: [FramingError, WireError],
    corpus: () => [concatBytes(...requests().map(frame)), frame(new Uint8Array(200))],
    run: (input) => {
      const whole = new FrameReader({ messageBytesMax: MESSAGE_BYTES_MAX }).push(input);
      const reader = new FrameReader({ messageBytesMax: MESSAGE_BYTES_MAX });
      const parts: Uint8Array[] = [];
      // The cuts follow from the input, so that the same input is always cut alike.
      for (let at = 0; at < input.length; ) {
        const end = at + 1 + ((input[at] as number) % 40);
        parts.push(...reader.push(input.subarray(at, end)).map((bytes) => bytes.slice()));
        at = end;
      }
      assert.deepEqual(
        parts,
        whole.map((bytes) => bytes.slice()),
        "frames depend on how the stream was cut",
      );
      for (const message of whole) Request.decode(message);
    },
  };
}

/** A client of our ABCI server may send anything: the server answers others as before. */
function abciServer(): FuzzTarget {
  let server: Promise<Awaited<ReturnType<typeof serveAbci>>> | undefined;
  return {
    name: "engine/abci-server",
    grammar: "wire",
    runs: SLOW_RUNS,
    allowed: [],
    corpus: requests,
    run: async (input) => {
      const dependencies = { application: kvStoreApplication(), logger: silentLogger };
      server ??= serveAbci(dependencies, { address: "tcp://127.0.0.1:0", messageBytesMax: 65_536 });
      const { address } = await server;
      await exchange(address, frame(input));
      await exchange(address, input);
      const answers = await exchange(address, concatBytes(...[ECHO].map(Request.encode).map(frame)));
      assert.deepEqual(Response.decode(answers.subarray(1)).value, ECHO.value, "the server no longer answers");
    },
    close: async () => {
      await (await server)?.close();
      server = undefined;
    },
  };
}

/** The application at the other end of our ABCI client may answer anything: calls end, by an answer or by one error. */
function abciClient(): FuzzTarget {
  return {
    name: "engine/abci-client",
    grammar: "wire",
    runs: SLOW_RUNS,
    allowed: [AbciConnectionError],
    corpus: () => [
      Response.encode({
        value: {
          kind: "info",
          value: { data: "d", version: "v", appVersion: 1n, lastBlockHeight: 3n, lastBlockAppHash: new Uint8Array(8) },
        },
      }),
      Response.encode({ value: { kind: "exception", value: { error: "no" } } }),
    ],
    run: async (input) => {
      const server = createServer((socket) => {
        socket.on("error", () => socket.destroy());
        socket.once("data", () =>
          socket.end(concatBytes(frame(input), frame(Response.encode({ value: { kind: "flush", value: {} } })))),
        );
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      const timers = { after: () => ({ cancel: () => {} }) };
      const door = await connectApplication(
        { logger: silentLogger, timers },
        { address: `tcp://127.0.0.1:${port}`, messageBytesMax: 65_536 },
      );
      try {
        await door.info({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" });
      } finally {
        await door.close();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function socketAddress(): FuzzTarget {
  return {
    name: "engine/socket-address",
    grammar: "text",
    allowed: [SocketAddressError],
    dictionary: ["tcp://", "unix://", "[::1]", ":65535", ":0"],
    corpus: () => texts("tcp://127.0.0.1:26658", "unix:///tmp/app.sock", "[::1]:1", "localhost:80", "h:65536"),
    run: (input) => {
      const address = parseSocketAddress(textOf(input));
      assert.deepEqual(parseSocketAddress(formatSocketAddress(address)), address);
      return address.kind;
    },
  };
}

function scanTwice(bytes: Uint8Array): string {
  const { messages, validBytes, flaw } = scanRecords(bytes);
  const again = scanRecords(bytes.subarray(0, validBytes));
  assert.deepEqual([again.messages, again.validBytes, again.flaw], [messages, validBytes, undefined]);
  assert.equal(flaw === undefined, validBytes === bytes.length);
  for (const message of messages) assert.deepEqual(scanRecords(encodeRecord(message)).messages, [message]);
  return flaw ?? "whole";
}

function checked(body: Uint8Array): Uint8Array {
  const record = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, crc32c(body));
  view.setUint32(4, body.length);
  record.set(body, HEADER_BYTES);
  return record;
}

function walMessages(): TimedWALMessage[] {
  const time = { seconds: 5n, nanos: 6 };
  const [vote] = sampleVotes();
  return [
    endOfHeight(1n),
    {
      time,
      msg: {
        sum: { kind: "timeoutInfo", value: { duration: { seconds: 1n, nanos: 0 }, height: 2n, round: 0, step: 3 } },
      },
    },
    {
      time,
      msg: { sum: { kind: "msgInfo", value: { peerId: "peer", msg: { sum: { kind: "vote", value: { vote } } } } } },
    },
  ];
}

function endOfHeight(height: bigint): TimedWALMessage {
  return { time: { seconds: 5n, nanos: 6 }, msg: { sum: { kind: "endHeight", value: { height } } } };
}

function requests(): Uint8Array[] {
  return [
    Request.encode(ECHO),
    encodeMethodRequest("checkTx", { tx: Buffer.from("a=1"), type: 0 }),
    encodeMethodRequest("query", { data: Buffer.from("a"), path: "/key", height: 0n, prove: true }),
  ];
}

/** Sends bytes and collects what comes back until the server hangs up or has nothing more to say. */
function exchange(address: string, bytes: Uint8Array): Promise<Uint8Array> {
  const parsed = parseSocketAddress(address);
  assert.ok(parsed.kind === "tcp");
  return new Promise((resolve) => {
    const received: Uint8Array[] = [];
    const socket = connect({ host: parsed.host, port: parsed.port });
    const finish = (): void => {
      socket.destroy();
      resolve(concatBytes(...received));
    };
    socket.on("data", (chunk) => received.push(new Uint8Array(chunk)));
    // A server that was sent half a message waits for the other half; the end of our side tells it that there is none.
    socket.on("end", finish);
    socket.on("error", finish);
    socket.on("close", finish);
    socket.end(bytes);
  });
}
