// Generated from proto/cosmos/crypto/keyring/v1/record.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Any } from "#proto/google/protobuf/any.ts";

/** Record is one key of a keyring. */
export interface Record {
  readonly name: string;
  readonly pubKey: Any | undefined;
  readonly item: { readonly kind: "local"; readonly value: Record_Local } | { readonly kind: "ledger"; readonly value: Record_Ledger } | { readonly kind: "multi"; readonly value: Record_Multi } | { readonly kind: "offline"; readonly value: Record_Offline } | undefined;
}
const Record_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.crypto.keyring.v1.Record. */
export const Record: MessageType<Record> = message<Record>({
  typeName: "cosmos.crypto.keyring.v1.Record",
  options: {},
  fields: [
    { number: 1, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "local", key: "local", type: { kind: "message", type: () => Record_Local }, repeated: false, required: false, oneof: "item", options: {} },
    { number: 4, name: "ledger", key: "ledger", type: { kind: "message", type: () => Record_Ledger }, repeated: false, required: false, oneof: "item", options: {} },
    { number: 5, name: "multi", key: "multi", type: { kind: "message", type: () => Record_Multi }, repeated: false, required: false, oneof: "item", options: {} },
    { number: 6, name: "offline", key: "offline", type: { kind: "message", type: () => Record_Offline }, repeated: false, required: false, oneof: "item", options: {} },
  ],
  create: (p) => ({ name: p.name ?? "", pubKey: p.pubKey ?? undefined, item: p.item }),
  write: (m, w) => {
    if (m.name !== "") w.uint32(10).string(m.name);
    if (m.pubKey !== undefined) { const mark = w.uint32(18).fork(); Any.write(m.pubKey, w); w.join(mark); }
    if (m.item?.kind === "local") { const mark = w.uint32(26).fork(); Record_Local.write(m.item.value, w); w.join(mark); }
    if (m.item?.kind === "ledger") { const mark = w.uint32(34).fork(); Record_Ledger.write(m.item.value, w); w.join(mark); }
    if (m.item?.kind === "multi") { const mark = w.uint32(42).fork(); Record_Multi.write(m.item.value, w); w.join(mark); }
    if (m.item?.kind === "offline") { const mark = w.uint32(50).fork(); Record_Offline.write(m.item.value, w); w.join(mark); }
  },
  read: (r) => {
    let name_: string = "";
    let pubKey_: Any | undefined = undefined;
    let item: Record["item"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: name_ = r.string(); break;
        case 18: pubKey_ = r.nested(Any.read); break;
        case 26: item = { kind: "local", value: r.nested(Record_Local.read) }; break;
        case 34: item = { kind: "ledger", value: r.nested(Record_Ledger.read) }; break;
        case 42: item = { kind: "multi", value: r.nested(Record_Multi.read) }; break;
        case 50: item = { kind: "offline", value: r.nested(Record_Offline.read) }; break;
        default: r.other(tag, Record_numbers);
      }
    }
    return { name: name_, pubKey: pubKey_, item };
  },
});

/** Local holds a private key. */
export interface Record_Local {
  readonly privKey: Any | undefined;
}
const Record_Local_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.crypto.keyring.v1.Record.Local. */
export const Record_Local: MessageType<Record_Local> = message<Record_Local>({
  typeName: "cosmos.crypto.keyring.v1.Record.Local",
  options: {},
  fields: [
    { number: 1, name: "priv_key", key: "privKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ privKey: p.privKey ?? undefined }),
  write: (m, w) => {
    if (m.privKey !== undefined) { const mark = w.uint32(10).fork(); Any.write(m.privKey, w); w.join(mark); }
  },
  read: (r) => {
    let privKey_: Any | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: privKey_ = r.nested(Any.read); break;
        default: r.other(tag, Record_Local_numbers);
      }
    }
    return { privKey: privKey_ };
  },
});

/** Ledger names a key in a hardware wallet. */
export interface Record_Ledger {
  readonly path: Bip44Params | undefined;
}
const Record_Ledger_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.crypto.keyring.v1.Record.Ledger. */
export const Record_Ledger: MessageType<Record_Ledger> = message<Record_Ledger>({
  typeName: "cosmos.crypto.keyring.v1.Record.Ledger",
  options: {},
  fields: [
    { number: 1, name: "path", key: "path", type: { kind: "message", type: () => Bip44Params }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ path: p.path ?? undefined }),
  write: (m, w) => {
    if (m.path !== undefined) { const mark = w.uint32(10).fork(); Bip44Params.write(m.path, w); w.join(mark); }
  },
  read: (r) => {
    let path_: Bip44Params | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: path_ = r.nested(Bip44Params.read); break;
        default: r.other(tag, Record_Ledger_numbers);
      }
    }
    return { path: path_ };
  },
});

/** Multi is a multisig key. */
export interface Record_Multi {

}
const Record_Multi_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.crypto.keyring.v1.Record.Multi. */
export const Record_Multi: MessageType<Record_Multi> = message<Record_Multi>({
  typeName: "cosmos.crypto.keyring.v1.Record.Multi",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, Record_Multi_numbers);
      }
    }
    return {  };
  },
});

/** Offline is a public key only. */
export interface Record_Offline {

}
const Record_Offline_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.crypto.keyring.v1.Record.Offline. */
export const Record_Offline: MessageType<Record_Offline> = message<Record_Offline>({
  typeName: "cosmos.crypto.keyring.v1.Record.Offline",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, Record_Offline_numbers);
      }
    }
    return {  };
  },
});

/** Bip44Params is a BIP-44 derivation path. */
export interface Bip44Params {
  readonly purpose: number;
  readonly coinType: number;
  readonly account: number;
  readonly change: boolean;
  readonly addressIndex: number;
}
const Bip44Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.crypto.keyring.v1.Bip44Params. */
export const Bip44Params: MessageType<Bip44Params> = message<Bip44Params>({
  typeName: "cosmos.crypto.keyring.v1.Bip44Params",
  options: {},
  fields: [
    { number: 1, name: "purpose", key: "purpose", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "coin_type", key: "coinType", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "account", key: "account", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "change", key: "change", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "address_index", key: "addressIndex", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ purpose: p.purpose ?? 0, coinType: p.coinType ?? 0, account: p.account ?? 0, change: p.change ?? false, addressIndex: p.addressIndex ?? 0 }),
  write: (m, w) => {
    if (m.purpose !== 0) w.uint32(8).uint32(m.purpose);
    if (m.coinType !== 0) w.uint32(16).uint32(m.coinType);
    if (m.account !== 0) w.uint32(24).uint32(m.account);
    if (m.change) w.uint32(32).bool(m.change);
    if (m.addressIndex !== 0) w.uint32(40).uint32(m.addressIndex);
  },
  read: (r) => {
    let purpose_: number = 0;
    let coinType_: number = 0;
    let account_: number = 0;
    let change_: boolean = false;
    let addressIndex_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: purpose_ = r.uint32(); break;
        case 16: coinType_ = r.uint32(); break;
        case 24: account_ = r.uint32(); break;
        case 32: change_ = r.bool(); break;
        case 40: addressIndex_ = r.uint32(); break;
        default: r.other(tag, Bip44Params_numbers);
      }
    }
    return { purpose: purpose_, coinType: coinType_, account: account_, change: change_, addressIndex: addressIndex_ };
  },
});
