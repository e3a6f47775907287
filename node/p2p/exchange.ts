/** One framed message each way on a stream of its own: hellos, and questions for peers. */

import type { Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import { FrameError, StreamError } from "./errors.ts";
import { FrameReader, frame } from "./framing.ts";
import { STREAM_TIMEOUT_MS } from "./limits.ts";
import { type ByteStream, byteStream, type Connection, type Libp2pStream } from "./streams.ts";

/** Opens a stream of `protocol`, sends `question` and returns the answer. Throws `StreamError` or `FrameError`. */
export async function ask(
  connection: Connection,
  {
    protocol,
    question,
    answerBytesMax,
  }: { readonly protocol: string; readonly question: Uint8Array; readonly answerBytesMax: number },
  timers: Timers,
): Promise<Uint8Array> {
  const opened = await openStream(connection, protocol);
  const { stream, message } = readOne(opened, answerBytesMax, timers);
  // Whatever fails first ends the exchange, so a late failure of the answer has been told already.
  message.catch(() => {});
  await stream.write(frame(question));
  await stream.finish();
  return await message;
}

/** Reads one message from an incoming stream and sends what `answer` makes of it. Throws as `ask` does. */
export async function answerOnce(
  incoming: Libp2pStream,
  { questionBytesMax, answer }: { readonly questionBytesMax: number; answer(question: Uint8Array): Uint8Array },
  timers: Timers,
): Promise<void> {
  const { stream, message } = readOne(incoming, questionBytesMax, timers);
  try {
    await stream.write(frame(answer(await message)));
    await stream.finish();
  } catch (cause) {
    stream.reset(errorMessage(cause));
    throw cause;
  }
}

/** Opens a stream; throws `StreamError`, and `UnsupportedProtocol` when the other side does not speak `protocol`. */
export async function openStream(connection: Connection, protocol: string): Promise<Libp2pStream> {
  try {
    return await connection.newStream(protocol, {
      signal: AbortSignal.timeout(STREAM_TIMEOUT_MS),
      maxOutboundStreams: Number.MAX_SAFE_INTEGER,
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === "UnsupportedProtocolError") throw new UnsupportedProtocol(protocol);
    throw new StreamError(`stream cannot be opened: ${errorMessage(cause)}`, { protocol }, { cause });
  }
}

/** The other side does not speak a protocol. */
export class UnsupportedProtocol extends StreamError {
  constructor(protocol: string) {
    super("protocol is not supported by the peer", { protocol });
  }
}

function readOne(
  opened: Libp2pStream,
  bytesMax: number,
  timers: Timers,
): { readonly stream: ByteStream; readonly message: Promise<Uint8Array> } {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const frames = new FrameReader(bytesMax);
  let isSettled = false;
  const settle = (): boolean => {
    if (isSettled) return false;
    isSettled = true;
    timer.cancel();
    return true;
  };
  const fail = (cause: Error): void => {
    if (!settle()) return;
    reject(cause);
    stream.reset(cause.message);
  };
  const timer = timers.after(STREAM_TIMEOUT_MS, () => fail(new StreamError("no message in time")));
  const reader = {
    data(bytes: Uint8Array): void {
      try {
        frames.push(bytes, (payload) => {
          if (settle()) resolve(payload);
          return false;
        });
      } catch (cause) {
        fail(cause instanceof FrameError ? cause : new StreamError(errorMessage(cause)));
      }
    },
    end: () => fail(new StreamError("stream ended before its message")),
  };
  const stream = byteStream(opened, reader, bytesMax);
  return { stream, message: promise };
}
