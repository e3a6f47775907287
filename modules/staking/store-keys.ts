/** Key parts only staking's store has (`sdk:x/staking/types/keys.go`). */
import { type KeyCodec, type Timestamp, timeKey, u64Key, validatorKey } from "#sdk";

/** Operator address with every bit inverted, length in front: in descending order, equals come by ascending address. */
export const invertedValidatorKey: KeyCodec<string> = {
  ...validatorKey,
  name: "inverted validator",
  bind(addresses) {
    const codec = addresses.validator;
    const write: KeyCodec<string>["write"] = (out, key) => {
      const bytes = codec.toBytes(key);
      out.byte(bytes.length);
      out.raw(inverted(bytes));
    };
    const read: KeyCodec<string>["read"] = (input) => codec.toText(inverted(input.take(input.byte())));
    return { name: "inverted validator", write, writePart: write, read, readPart: read };
  },
};

/** Length of the sortable form of a time in eight bytes, then the time: always 29. */
const TIME_LENGTH = 29n;

/** An instant with the length of its text in eight big-endian bytes in front. */
export const lengthThenTimeKey: KeyCodec<Timestamp> = lengthThenTime();

function lengthThenTime(): KeyCodec<Timestamp> {
  const write: KeyCodec<Timestamp>["write"] = (out, key) => {
    u64Key.write(out, TIME_LENGTH);
    timeKey.write(out, key);
  };
  const read: KeyCodec<Timestamp>["read"] = (input) => {
    u64Key.read(input);
    return timeKey.readPart(input);
  };
  return { name: "length and time", write, writePart: write, read, readPart: read };
}

function inverted(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => ~byte);
}
