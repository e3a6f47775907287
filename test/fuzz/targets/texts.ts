/** Texts of bytes, numbers, times, coins, addresses and key paths. */

import assert from "node:assert/strict";
import { AddressError, decodeBech32, encodeBech32, formatAddress, parseAddress } from "#codec/bech32.ts";
import {
  CoinError,
  formatCoin,
  formatCoins,
  formatDecCoin,
  formatDecCoins,
  parseCoin,
  parseCoins,
  parseDecCoin,
  parseDecCoins,
} from "#codec/coins.ts";
import { DurationError, formatDurationJson, formatTimestampJson, parseDurationJson } from "#codec/well-known-json.ts";
import { derivePrivateKey, HdError, isMnemonic, parseHdPath } from "#crypto/hd.ts";
import {
  BytesError,
  bytesFromLatin1,
  fromBase64,
  fromHex,
  latin1FromBytes,
  toBase64,
  toHex,
  utf8Decode,
  utf8Encode,
} from "#lib/bytes.ts";
import { DecimalError, formatDec, parseDec } from "#lib/decimal.ts";
import { IntegerError, parseBigint, parseInteger } from "#lib/integer.ts";
import { formatRfc3339Nano, formatSortableTime, parseRfc3339, parseSortableTime, TimeError } from "#lib/time.ts";
import { decodeUtf8, encodeUtf8Into } from "#wire";
import { assertTextRoundTrip, goCorpus, textOf, texts } from "../support.ts";
import type { ErrorClass, FuzzTarget } from "../target.ts";

const SDK_CORPUS = "cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz";
const NUMBERS = texts("0", "-1", "123456789012345678901234567890", "0.25", "-17.000000000000000001", ".5");
const TIMES = texts(
  "2024-02-29T23:59:59.123456789Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59+14:30",
  "1970-01-01T00:00:00.000000000",
);
const COINS = texts("10utrib", "0.25utrib", "1atom,2ibc/27394FB092D2ECCD,3utrib", "");
const ADDRESSES = texts(
  encodeBech32("trib", new Uint8Array(20).fill(7)),
  encodeBech32("tribvaloper", new Uint8Array(32).fill(9)),
  "A12UEL5L",
);
const SEED = new Uint8Array(64).fill(3);

/** Targets whose input is one text. */
export const textTargets: readonly FuzzTarget[] = [
  text("hex", [BytesError], texts("00ff10", "ABcd"), (input) => {
    assert.equal(toHex(fromHex(input)), input.toLowerCase());
  }),
  text("base64", [BytesError], texts("AAECAw==", "AAE=", "AAEC", ""), (input) => {
    assert.equal(toBase64(fromBase64(input)), input);
  }),
  text("integer", [IntegerError], NUMBERS, (input) => {
    assertTextRoundTrip(parseBigint(input), String, parseBigint);
    assert.equal(Number.isSafeInteger(parseInteger(input)), true);
  }),
  text("decimal", [DecimalError], [...NUMBERS, ...goCorpus(`${SDK_CORPUS}/FuzzTypesDecSetString`)], (input) =>
    assertTextRoundTrip(parseDec(input), formatDec, parseDec),
  ),
  text("time", [TimeError], TIMES, (input) => {
    const time = parseRfc3339(input);
    assertTextRoundTrip(time, formatRfc3339Nano, parseRfc3339);
    assertTextRoundTrip(time, formatTimestampJson, parseRfc3339);
    assertTextRoundTrip(time, formatSortableTime, parseSortableTime);
  }),
  text(
    "sortable-time",
    [TimeError],
    [...texts("2024-02-29T23:59:59.123456789"), ...goCorpus(`${SDK_CORPUS}/FuzzTypesParseTimeBytes`)],
    (input) => {
      assert.equal(formatSortableTime(parseSortableTime(input)), input);
    },
  ),
  text("duration", [DurationError], texts("1.5s", "-315576000000s", "0s", "0.000000001s"), (input) =>
    assertTextRoundTrip(parseDurationJson(input), formatDurationJson, parseDurationJson),
  ),
  text("coin", [CoinError], [...COINS, ...goCorpus(`${SDK_CORPUS}/FuzzTypesParseCoin`)], (input) => {
    assertTextRoundTrip(parseCoin(input), formatCoin, parseCoin);
  }),
  text("coins", [CoinError], COINS, (input) => assertTextRoundTrip(parseCoins(input), formatCoins, parseCoins)),
  text("dec-coin", [CoinError], [...COINS, ...goCorpus(`${SDK_CORPUS}/FuzzTypesParseDecCoin`)], (input) =>
    assertTextRoundTrip(parseDecCoin(input), formatDecCoin, parseDecCoin),
  ),
  text("dec-coins", [CoinError], COINS, (input) =>
    assertTextRoundTrip(parseDecCoins(input), formatDecCoins, parseDecCoins),
  ),
  text("bech32", [AddressError], ADDRESSES, (input) => {
    const { prefix, bytes } = decodeBech32(input);
    assert.equal(encodeBech32(prefix, bytes), input.toLowerCase());
  }),
  text(
    "address",
    [AddressError],
    [...ADDRESSES, ...goCorpus(`${SDK_CORPUS}/FuzzTypesVerifyAddressFormat`)],
    (input) => {
      assert.equal(formatAddress(parseAddress(input, "trib"), "trib"), input.toLowerCase());
    },
  ),
  text(
    "hd-path",
    [HdError],
    [
      ...texts("m/44'/118'/0'/0/0", "0/1"),
      ...goCorpus(`${SDK_CORPUS}/FuzzCryptoHDNewParamsFromPath`),
      ...goCorpus(`${SDK_CORPUS}/FuzzCryptoHDDerivePrivateKeyForPath`),
    ],
    (input) => {
      const steps = parseHdPath(input);
      assert.equal(
        steps.every((step) => step >= 0 && step < 2 ** 32),
        true,
      );
      assert.equal(derivePrivateKey(SEED, input).length, 32);
    },
  ),
  text("mnemonic", [], texts(`${"abandon ".repeat(11)}about`), (input) => (isMnemonic(input) ? "valid" : "invalid")),
  {
    name: "text/utf8",
    grammar: "bytes",
    allowed: [BytesError],
    corpus: () => texts("plain", "\u00e9\u0661\u{1f600}", "\ufeff"),
    run: (input) => {
      const ours = decodeUtf8(input, 0, input.length);
      assert.deepEqual(bytesFromLatin1(latin1FromBytes(input)), input);
      if (ours !== undefined) {
        const buffer = new Uint8Array(ours.length * 3);
        assert.deepEqual(buffer.slice(0, encodeUtf8Into(buffer, 0, ours)), input);
        assert.equal(utf8Decode(input), ours);
      }
      const platform = utf8Decode(input);
      assert.equal(platform, ours, "two decoders disagree");
      assert.deepEqual(utf8Encode(platform), input);
    },
  },
];

function text(
  name: string,
  allowed: readonly ErrorClass[],
  corpus: readonly Uint8Array[],
  run: (input: string) => unknown,
): FuzzTarget {
  return {
    name: `text/${name}`,
    grammar: "text",
    allowed,
    corpus: () => corpus,
    run: (input) => run(textOf(input)),
  };
}
