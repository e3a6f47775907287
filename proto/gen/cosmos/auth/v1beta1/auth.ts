// Generated from proto/cosmos/auth/v1beta1/auth.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Any } from "#proto/google/protobuf/any.ts";

/** BaseAccount is an account controlled by a key. */
export interface BaseAccount {
  readonly address: string;
  readonly pubKey: Any | undefined;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}
const BaseAccount_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.auth.v1beta1.BaseAccount. */
export const BaseAccount: MessageType<BaseAccount> = message<BaseAccount>({
  typeName: "cosmos.auth.v1beta1.BaseAccount",
  options: { "amino.name": "cosmos-sdk/BaseAccount" },
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "amino.field_name": "public_key" } },
    { number: 3, name: "account_number", key: "accountNumber", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", pubKey: p.pubKey ?? undefined, accountNumber: p.accountNumber ?? 0n, sequence: p.sequence ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.pubKey !== undefined) { const mark = w.uint32(18).fork(); Any.write(m.pubKey, w); w.join(mark); }
    if (m.accountNumber !== 0n) w.uint32(24).uint64(m.accountNumber);
    if (m.sequence !== 0n) w.uint32(32).uint64(m.sequence);
  },
  read: (r) => {
    let address_: string = "";
    let pubKey_: Any | undefined = undefined;
    let accountNumber_: bigint = 0n;
    let sequence_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: pubKey_ = r.nested(Any.read); break;
        case 24: accountNumber_ = r.uint64(); break;
        case 32: sequence_ = r.uint64(); break;
        default: r.other(tag, BaseAccount_numbers);
      }
    }
    return { address: address_, pubKey: pubKey_, accountNumber: accountNumber_, sequence: sequence_ };
  },
});

/** ModuleAccount is an account owned by a module. */
export interface ModuleAccount {
  readonly baseAccount: BaseAccount | undefined;
  readonly name: string;
  readonly permissions: readonly string[];
}
const ModuleAccount_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.auth.v1beta1.ModuleAccount. */
export const ModuleAccount: MessageType<ModuleAccount> = message<ModuleAccount>({
  typeName: "cosmos.auth.v1beta1.ModuleAccount",
  options: { "amino.name": "cosmos-sdk/ModuleAccount", "amino.message_encoding": "module_account" },
  fields: [
    { number: 1, name: "base_account", key: "baseAccount", type: { kind: "message", type: () => BaseAccount }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "permissions", key: "permissions", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ baseAccount: p.baseAccount ?? undefined, name: p.name ?? "", permissions: p.permissions ?? [] }),
  write: (m, w) => {
    if (m.baseAccount !== undefined) { const mark = w.uint32(10).fork(); BaseAccount.write(m.baseAccount, w); w.join(mark); }
    if (m.name !== "") w.uint32(18).string(m.name);
    for (const v of m.permissions) w.uint32(26).string(v);
  },
  read: (r) => {
    let baseAccount_: BaseAccount | undefined = undefined;
    let name_: string = "";
    const permissions_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: baseAccount_ = r.nested(BaseAccount.read); break;
        case 18: name_ = r.string(); break;
        case 26: permissions_.push(r.string()); break;
        default: r.other(tag, ModuleAccount_numbers);
      }
    }
    return { baseAccount: baseAccount_, name: name_, permissions: permissions_ };
  },
});

/** ModuleCredential is the derivation of a module's sub-account. */
export interface ModuleCredential {
  readonly moduleName: string;
  readonly derivationKeys: readonly Uint8Array[];
}
const ModuleCredential_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.auth.v1beta1.ModuleCredential. */
export const ModuleCredential: MessageType<ModuleCredential> = message<ModuleCredential>({
  typeName: "cosmos.auth.v1beta1.ModuleCredential",
  options: { "amino.name": "cosmos-sdk/GroupAccountCredential" },
  fields: [
    { number: 1, name: "module_name", key: "moduleName", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "derivation_keys", key: "derivationKeys", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ moduleName: p.moduleName ?? "", derivationKeys: p.derivationKeys ?? [] }),
  write: (m, w) => {
    if (m.moduleName !== "") w.uint32(10).string(m.moduleName);
    for (const v of m.derivationKeys) w.uint32(18).bytes(v);
  },
  read: (r) => {
    let moduleName_: string = "";
    const derivationKeys_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: moduleName_ = r.string(); break;
        case 18: derivationKeys_.push(r.bytes()); break;
        default: r.other(tag, ModuleCredential_numbers);
      }
    }
    return { moduleName: moduleName_, derivationKeys: derivationKeys_ };
  },
});

/** Params are the limits and gas costs of signatures and memos. */
export interface Params {
  readonly maxMemoCharacters: bigint;
  readonly txSigLimit: bigint;
  readonly txSizeCostPerByte: bigint;
  readonly sigVerifyCostEd25519: bigint;
  readonly sigVerifyCostSecp256k1: bigint;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.auth.v1beta1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "cosmos.auth.v1beta1.Params",
  options: { "amino.name": "cosmos-sdk/x/auth/Params" },
  fields: [
    { number: 1, name: "max_memo_characters", key: "maxMemoCharacters", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "tx_sig_limit", key: "txSigLimit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "tx_size_cost_per_byte", key: "txSizeCostPerByte", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "sig_verify_cost_ed25519", key: "sigVerifyCostEd25519", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "sig_verify_cost_secp256k1", key: "sigVerifyCostSecp256k1", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ maxMemoCharacters: p.maxMemoCharacters ?? 0n, txSigLimit: p.txSigLimit ?? 0n, txSizeCostPerByte: p.txSizeCostPerByte ?? 0n, sigVerifyCostEd25519: p.sigVerifyCostEd25519 ?? 0n, sigVerifyCostSecp256k1: p.sigVerifyCostSecp256k1 ?? 0n }),
  write: (m, w) => {
    if (m.maxMemoCharacters !== 0n) w.uint32(8).uint64(m.maxMemoCharacters);
    if (m.txSigLimit !== 0n) w.uint32(16).uint64(m.txSigLimit);
    if (m.txSizeCostPerByte !== 0n) w.uint32(24).uint64(m.txSizeCostPerByte);
    if (m.sigVerifyCostEd25519 !== 0n) w.uint32(32).uint64(m.sigVerifyCostEd25519);
    if (m.sigVerifyCostSecp256k1 !== 0n) w.uint32(40).uint64(m.sigVerifyCostSecp256k1);
  },
  read: (r) => {
    let maxMemoCharacters_: bigint = 0n;
    let txSigLimit_: bigint = 0n;
    let txSizeCostPerByte_: bigint = 0n;
    let sigVerifyCostEd25519_: bigint = 0n;
    let sigVerifyCostSecp256k1_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: maxMemoCharacters_ = r.uint64(); break;
        case 16: txSigLimit_ = r.uint64(); break;
        case 24: txSizeCostPerByte_ = r.uint64(); break;
        case 32: sigVerifyCostEd25519_ = r.uint64(); break;
        case 40: sigVerifyCostSecp256k1_ = r.uint64(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { maxMemoCharacters: maxMemoCharacters_, txSigLimit: txSigLimit_, txSizeCostPerByte: txSizeCostPerByte_, sigVerifyCostEd25519: sigVerifyCostEd25519_, sigVerifyCostSecp256k1: sigVerifyCostSecp256k1_ };
  },
});
