/** Keys on disk, in the folder layout and file format of the Cosmos SDK's `file` and `test` keyrings. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aminoSecp256k1Key, multisigAddress, secp256k1Address } from "#crypto/address.ts";
import { isSecp256k1PrivateKey, isSecp256k1PublicKey, secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { BytesError, equalBytes, fromBase64, toBase64, toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import { Record as KeyRecord } from "#proto/cosmos/crypto/keyring/v1/record.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PrivKey, PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { WireError } from "#wire";
import { decryptJwe, encryptJwe } from "./jwe.ts";

/** A key that is missing, exists already or cannot do what was asked; the message says what to do next. */
export class KeyringError extends TypedError {}

/** A public key: one key, or several with a threshold. */
export type KeyPublic =
  | { readonly kind: "single"; readonly publicKey: Uint8Array }
  | { readonly kind: "multisig"; readonly threshold: number; readonly members: readonly Uint8Array[] };

/** One key. `privateKey` is absent for multisig and offline keys. */
export interface Key {
  readonly name: string;
  readonly address: Uint8Array;
  readonly public: KeyPublic;
  readonly privateKey: Uint8Array | undefined;
}

/** Where keys are kept. */
export interface KeyringOptions {
  readonly home: string;
  readonly backend: "test" | "file";
  /** Asked for when a file must be read or written; the `test` backend never asks. */
  password(): Promise<string>;
}

const TEST_PASSWORD = "test";
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What decoders throw over bytes that are not what they should be. */
const DAMAGE = [KeyringError, SyntaxError, BytesError, WireError];

/** A folder of keys. */
export class Keyring {
  private readonly options: KeyringOptions;
  private readonly folder: string;

  constructor(options: KeyringOptions) {
    this.options = options;
    this.folder = join(options.home, `keyring-${options.backend}`);
  }

  /** All keys, by name. */
  async list(): Promise<Key[]> {
    if (!existsSync(this.folder)) return [];
    const names = readdirSync(this.folder).flatMap((file) =>
      file.endsWith(".info") ? [file.slice(0, -".info".length)] : [],
    );
    const keys: Key[] = [];
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) keys.push(await this.byName(name));
    return keys;
  }

  /** The key called `name`. */
  async byName(name: string): Promise<Key> {
    const path = this.infoPath(name);
    if (!existsSync(path)) {
      throw new KeyringError(`there is no key called ${name}: list the keys with "tributary keys list"`, { name });
    }
    return this.read(path, (data) => keyFromRecord(KeyRecord.decode(data)));
  }

  /** The key with this address, if there is one. */
  async byAddress(address: Uint8Array): Promise<Key | undefined> {
    const path = join(this.folder, `${toHex(address)}.address`);
    if (!existsSync(path)) return undefined;
    return this.byName(await this.read(path, (data) => utf8Decode(data).replace(/\.info$/, "")));
  }

  /** Adds a key from its 32-byte private key. */
  addPrivate(name: string, privateKey: Uint8Array): Promise<Key> {
    const publicKey = secp256k1PublicKey(privateKey);
    return this.add({ name, address: secp256k1Address(publicKey), public: { kind: "single", publicKey }, privateKey });
  }

  /** Adds a key that cannot sign here. */
  addPublic(name: string, pub: KeyPublic): Promise<Key> {
    return this.add({ name, address: addressOf(pub), public: pub, privateKey: undefined });
  }

  /** Removes a key for good. */
  async remove(name: string): Promise<void> {
    const key = await this.byName(name);
    rmSync(this.infoPath(name));
    rmSync(join(this.folder, `${toHex(key.address)}.address`), { force: true });
  }

  /** Gives a key another name. */
  async rename(from: string, to: string): Promise<void> {
    const key = await this.byName(from);
    this.refuseTaken(to);
    await this.remove(from);
    await this.add({ ...key, name: to });
  }

  private async add(key: Key): Promise<Key> {
    this.refuseTaken(key.name);
    const existing = await this.byAddress(key.address);
    if (existing !== undefined) {
      throw new KeyringError(`this key is in the keyring already, as ${existing.name}`, { name: existing.name });
    }
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    await this.write(this.infoPath(key.name), `${key.name}.info`, KeyRecord.encode(recordFromKey(key)));
    const address = toHex(key.address);
    await this.write(join(this.folder, `${address}.address`), `${address}.address`, utf8Encode(`${key.name}.info`));
    return key;
  }

  private refuseTaken(name: string): void {
    if (existsSync(this.infoPath(name))) throw new KeyringError(`a key called ${name} exists already`, { name });
  }

  private infoPath(name: string): string {
    if (!NAME.test(name)) throw new KeyringError("a key name has 1 to 64 letters, digits, dots, dashes or underscores");
    return join(this.folder, `${name}.info`);
  }

  private password(): Promise<string> {
    return this.options.backend === "test" ? Promise.resolve(TEST_PASSWORD) : this.options.password();
  }

  /** What `decode` makes of a file's content; a file sealed with the right password may hold anything all the same. */
  private async read<T>(path: string, decode: (data: Uint8Array) => T): Promise<T> {
    const plain = await decryptJwe(readFileSync(path, "utf8"), await this.password());
    try {
      const item: unknown = JSON.parse(utf8Decode(plain));
      const data = (item as { Data?: unknown } | null)?.Data;
      if (typeof data !== "string") throw new KeyringError("there is no data in it");
      return decode(fromBase64(data));
    } catch (cause) {
      if (!DAMAGE.some((type) => cause instanceof type)) throw cause;
      throw new KeyringError(`${path} does not hold a key: ${errorMessage(cause)}`, {}, { cause });
    }
  }

  private async write(path: string, key: string, data: Uint8Array): Promise<void> {
    const item = {
      Key: key,
      Data: toBase64(data),
      Label: "",
      Description: "",
      KeychainNotTrustApplication: false,
      KeychainNotSynchronizable: false,
    };
    const temporary = `${path}.tmp`;
    writeFileSync(temporary, await encryptJwe(utf8Encode(JSON.stringify(item)), await this.password()), {
      mode: 0o600,
    });
    renameSync(temporary, path);
  }
}

/** The account address of a public key. */
export const addressOf = (key: KeyPublic): Uint8Array =>
  key.kind === "single"
    ? secp256k1Address(key.publicKey)
    : multisigAddress(key.threshold, key.members.map(aminoSecp256k1Key));

/** A public key as protobuf Any. */
export function publicKeyToAny(key: KeyPublic): Any {
  if (key.kind === "single") return { typeUrl: PubKey.typeUrl, value: PubKey.encode({ key: key.publicKey }) };
  const publicKeys = key.members.map((member) => ({ typeUrl: PubKey.typeUrl, value: PubKey.encode({ key: member }) }));
  return {
    typeUrl: LegacyAminoPubKey.typeUrl,
    value: LegacyAminoPubKey.encode({ threshold: key.threshold, publicKeys }),
  };
}

function publicKeyFromAny(any: Any): KeyPublic {
  if (any.typeUrl === PubKey.typeUrl) return { kind: "single", publicKey: singleKey(any) };
  if (any.typeUrl !== LegacyAminoPubKey.typeUrl)
    throw new KeyringError(`keys of type ${any.typeUrl} are not supported`);
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(any.value);
  if (threshold < 1 || threshold > publicKeys.length) throw new KeyringError("threshold does not fit the members");
  return { kind: "multisig", threshold, members: publicKeys.map(singleKey) };
}

function singleKey({ typeUrl, value }: Any): Uint8Array {
  const { key } = PubKey.decode(value);
  if (typeUrl !== PubKey.typeUrl || !isSecp256k1PublicKey(key)) throw new KeyringError("public key is not secp256k1");
  return key;
}

function recordFromKey(key: Key): KeyRecord {
  const base = { name: key.name, pubKey: publicKeyToAny(key.public) };
  if (key.privateKey !== undefined) {
    const privKey = { typeUrl: PrivKey.typeUrl, value: PrivKey.encode({ key: key.privateKey }) };
    return { ...base, item: { kind: "local", value: { privKey } } };
  }
  return key.public.kind === "multisig"
    ? { ...base, item: { kind: "multi", value: {} } }
    : { ...base, item: { kind: "offline", value: {} } };
}

function keyFromRecord(record: KeyRecord): Key {
  if (record.pubKey === undefined) throw new KeyringError(`key ${record.name} has no public key`);
  const pub = publicKeyFromAny(record.pubKey);
  const local = record.item?.kind === "local" ? record.item.value.privKey : undefined;
  const privateKey = local === undefined ? undefined : PrivKey.decode(local.value).key;
  if (privateKey !== undefined) requirePair(privateKey, pub);
  return { name: record.name, address: addressOf(pub), public: pub, privateKey };
}

/** A key under somebody else's address would sign transactions that nobody accepts. */
function requirePair(privateKey: Uint8Array, pub: KeyPublic): void {
  const belongs =
    pub.kind === "single" &&
    isSecp256k1PrivateKey(privateKey) &&
    equalBytes(secp256k1PublicKey(privateKey), pub.publicKey);
  if (!belongs) throw new KeyringError("private key does not belong to the public key");
}
