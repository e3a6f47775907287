/** Files an operator or a program may hand us: genesis documents, configuration, keys, and what a validator signed last. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "#cli/errors.ts";
import { decryptJwe, encryptJwe, JweError } from "#cli/keyring/jwe.ts";
import { Keyring, KeyringError, publicKeyToAny } from "#cli/keyring/keyring.ts";
import { unarmorPrivateKey } from "#cli/keys/armor.ts";
import { appSpec, clientSpec } from "#config/app-spec.ts";
import { cometSpec } from "#config/comet-spec.ts";
import { formatDuration, parseDurationMs } from "#config/duration.ts";
import { defaultsOf, type FileSpec } from "#config/spec.ts";
import { ConfigError, readToml, writeToml } from "#config/toml-file.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import {
  ed25519SigningKey,
  formatNodeKey,
  formatValidatorKey,
  KeyFileError,
  parseKeyFile,
} from "#engine/priv-validator/key-file.ts";
import { decideToSign, formatLastSignState, parseLastSignState } from "#engine/priv-validator/last-sign-state.ts";
import { SignerError } from "#engine/priv-validator/priv-validator.ts";
import { toBase64, utf8Encode } from "#lib/bytes.ts";
import { Record as KeyRecord } from "#proto/cosmos/crypto/keyring/v1/record.ts";
import { PrivKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { TEST_CHAIN_ID, testGenesis } from "#test/support/chain.ts";
import { GenesisError, parseGenesis } from "#types/genesis.ts";
import { appGenesisText, genesisText } from "#types/genesis-json.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import { SIGNERS, sampleVotes } from "../chain.ts";
import { textOf, texts, vectorFiles } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

/** Targets of files. */
export async function fileTargets(): Promise<FuzzTarget[]> {
  const sealed = await Promise.all([utf8Encode("secret"), new Uint8Array(0)].map((text) => encryptJwe(text, PASSWORD)));
  return [
    genesis(),
    toml("config", cometSpec),
    toml("app", appSpec),
    toml("client", clientSpec),
    {
      name: "file/duration",
      grammar: "text",
      allowed: [],
      dictionary: ["h", "m", "s", "ms", "us", "µs", "ns", "."],
      corpus: () => texts("1h2m3s4ms5us6ns", "500ms", "0", "1.5h"),
      run: (input) => {
        const ms = parseDurationMs(textOf(input));
        if (ms === undefined) return "refused";
        assert.equal(ms >= 0 && Number.isFinite(ms), true, "a duration is a number");
        const again = parseDurationMs(formatDuration(ms)) ?? assert.fail(`"${formatDuration(ms)}" is no duration`);
        // Beyond 2^53 ns, about 100 days, a double no longer holds every nanosecond.
        assert.equal(Math.abs(again - ms) <= ms * Number.EPSILON, true, "a written duration is read as another one");
        return "accepted";
      },
    },
    keyFile(),
    signState(),
    jwe(texts(...sealed)),
    keyringRecord(),
    armor(),
  ];
}

function genesis(): FuzzTarget {
  const doc = { ...testGenesis(SIGNERS), appState: '{"bank":{"balances":[]}}', appName: "tributary", appVersion: "1" };
  return {
    name: "file/genesis",
    grammar: "json",
    runs: 1200,
    allowed: [GenesisError],
    corpus: () => [
      ...texts(genesisText(doc), appGenesisText(doc)),
      ...vectorFiles("cosmos__cosmos-sdk/x/genutil/types", { suffix: ".json", max: 4 }),
    ],
    run: (input) => {
      const parsed = parseGenesis(input);
      const [plain, sdk] = [genesisText(parsed), appGenesisText(parsed)];
      assert.equal(appGenesisText(parseGenesis(sdk)), sdk);
      assert.equal(genesisText(parseGenesis(plain)), plain);
      return parsed.appName;
    },
  };
}

function toml(name: string, spec: FileSpec): FuzzTarget {
  return {
    name: `file/${name}-toml`,
    grammar: "text",
    allowed: [ConfigError],
    dictionary: [
      "[rpc]",
      "[[rpc]]",
      "laddr",
      " = ",
      '"""',
      "'''",
      "1979-05-27T07:32:00Z",
      "0x1F",
      "inf",
      "a.",
      "\\u0000",
    ],
    corpus: () => texts(writeToml(spec, defaultsOf(spec), "title"), 'a.b = 1\n[c]\nd = [1, "x"]'),
    run: (input) => {
      const { values } = readToml(spec, textOf(input), "file.toml");
      const again = readToml(spec, writeToml(spec, values, "title"), "file.toml");
      assert.deepEqual(again, { values, unknownKeys: [] }, "a written file is read as other values");
    },
  };
}

function keyFile(): FuzzTarget {
  const key = ed25519SigningKey(SIGNERS[0]?.privateKey ?? new Uint8Array(64));
  const secp = { type: "tendermint/PrivKeySecp256k1", value: toBase64(new Uint8Array(32).fill(1)) };
  return {
    name: "file/key",
    grammar: "json",
    allowed: [KeyFileError],
    corpus: () => texts(formatValidatorKey(key), formatNodeKey(key), JSON.stringify({ priv_key: secp })),
    run: (input) => {
      const parsed = parseKeyFile(textOf(input));
      assert.deepEqual(parseKeyFile(formatValidatorKey(parsed)).publicKey, parsed.publicKey);
      assert.equal(parsed.sign(input.slice(0, 8)).length, 64);
    },
  };
}

function signState(): FuzzTarget {
  const [vote] = sampleVotes();
  const signBytes = voteSignBytes(TEST_CHAIN_ID, vote);
  const request = { height: vote.height, round: vote.round, step: 3, signBytes } as const;
  return {
    name: "file/sign-state",
    grammar: "json",
    allowed: [SignerError],
    corpus: () =>
      texts(
        formatLastSignState({ ...request, signature: vote.signature }),
        formatLastSignState({ height: 0n, round: 0, step: 0 }),
        formatLastSignState({ ...request, signature: vote.signature, signBytes: Uint8Array.of(1, 0) }),
      ),
    run: (input) => {
      const state = parseLastSignState(textOf(input));
      const text = formatLastSignState(state);
      assert.equal(formatLastSignState(parseLastSignState(text)), text);
      return decideToSign(state, request).kind;
    },
  };
}

const PASSWORD = "password";
/** Deriving a key takes milliseconds by design. */
const SLOW_RUNS = 120;
const PRIVATE_KEY = new Uint8Array(32).fill(7);

function jwe(samples: readonly Uint8Array[]): FuzzTarget {
  return {
    name: "file/jwe",
    grammar: "text",
    runs: SLOW_RUNS,
    allowed: [JweError],
    corpus: () => samples,
    run: async (input) => {
      await decryptJwe(textOf(input), PASSWORD);
    },
  };
}

/** A keyring file that was sealed with the right password but holds anything. */
function keyringRecord(): FuzzTarget {
  let home: string | undefined;
  const publicKey = { kind: "single", publicKey: secp256k1PublicKey(PRIVATE_KEY) } as const;
  const privKey = { typeUrl: PrivKey.typeUrl, value: PrivKey.encode({ key: PRIVATE_KEY }) };
  const record = KeyRecord.create({ name: "key", pubKey: publicKeyToAny(publicKey) });
  const members = { kind: "multisig", threshold: 1, members: [publicKey.publicKey] } as const;
  const sealed = (bytes: Uint8Array): string => JSON.stringify({ Key: "key.info", Data: toBase64(bytes) });
  return {
    name: "file/keyring-record",
    grammar: "json",
    runs: SLOW_RUNS,
    allowed: [KeyringError, JweError],
    corpus: () =>
      texts(
        sealed(KeyRecord.encode({ ...record, item: { kind: "local", value: { privKey } } })),
        sealed(KeyRecord.encode({ ...record, pubKey: publicKeyToAny(members), item: { kind: "multi", value: {} } })),
      ),
    run: async (input) => {
      home ??= mkdtempSync(join(tmpdir(), "fuzz-keyring-"));
      mkdirSync(join(home, "keyring-test"), { recursive: true });
      writeFileSync(join(home, "keyring-test", "key.info"), await encryptJwe(input, "test"));
      const keyring = new Keyring({ home, backend: "test", password: () => Promise.resolve("") });
      return (await keyring.byName("key")).public.kind;
    },
    close: async () => {
      if (home !== undefined) rmSync(home, { recursive: true });
      home = undefined;
    },
  };
}

const ARMORED = [
  "-----BEGIN TENDERMINT PRIVATE KEY-----",
  "kdf: bcrypt",
  "salt: 218050E7D06785596ED7B2A96335C22E",
  "type: secp256k1",
  "",
  "z+4DMaDfN/ZG70cBZRUgz6tjNOFhHDbNzOgpvTtPOAhGtR6NKQrP2NzuNJEP3vvc",
  "DdtN9Z8=",
  "=C2/M",
  "-----END TENDERMINT PRIVATE KEY-----",
].join("\n");

/** Only texts that name no key derivation we perform: Argon2 in JavaScript takes a second. */
function armor(): FuzzTarget {
  return {
    name: "file/armor",
    grammar: "text",
    allowed: [CliError],
    corpus: () => texts(ARMORED, ARMORED.replace("secp256k1", "ed25519"), ARMORED.replace("DdtN9Z8=", "DdtN9Z9=")),
    run: (input) => {
      unarmorPrivateKey(textOf(input), PASSWORD);
    },
  };
}
