// Generated from proto/cosmos/bank/v1beta1/bank.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** Params say whether denominations may be sent by default. */
export interface Params {
  readonly sendEnabled: readonly SendEnabled[];
  readonly defaultSendEnabled: boolean;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "cosmos.bank.v1beta1.Params",
  options: { "amino.name": "cosmos-sdk/x/bank/Params" },
  fields: [
    { number: 1, name: "send_enabled", key: "sendEnabled", type: { kind: "message", type: () => SendEnabled }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "default_send_enabled", key: "defaultSendEnabled", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sendEnabled: p.sendEnabled ?? [], defaultSendEnabled: p.defaultSendEnabled ?? false }),
  write: (m, w) => {
    for (const v of m.sendEnabled) { const mark = w.uint32(10).fork(); SendEnabled.write(v, w); w.join(mark); }
    if (m.defaultSendEnabled) w.uint32(16).bool(m.defaultSendEnabled);
  },
  read: (r) => {
    const sendEnabled_: SendEnabled[] = [];
    let defaultSendEnabled_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sendEnabled_.push(r.nested(SendEnabled.read)); break;
        case 16: defaultSendEnabled_ = r.bool(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { sendEnabled: sendEnabled_, defaultSendEnabled: defaultSendEnabled_ };
  },
});

/** SendEnabled says whether a denomination may be sent. */
export interface SendEnabled {
  readonly denom: string;
  readonly enabled: boolean;
}
const SendEnabled_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.SendEnabled. */
export const SendEnabled: MessageType<SendEnabled> = message<SendEnabled>({
  typeName: "cosmos.bank.v1beta1.SendEnabled",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "enabled", key: "enabled", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "", enabled: p.enabled ?? false }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    if (m.enabled) w.uint32(16).bool(m.enabled);
  },
  read: (r) => {
    let denom_: string = "";
    let enabled_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 16: enabled_ = r.bool(); break;
        default: r.other(tag, SendEnabled_numbers);
      }
    }
    return { denom: denom_, enabled: enabled_ };
  },
});

/** Input is one payer of a multi-send. */
export interface Input {
  readonly address: string;
  readonly coins: readonly Coin[];
}
const Input_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.Input. */
export const Input: MessageType<Input> = message<Input>({
  typeName: "cosmos.bank.v1beta1.Input",
  options: { "cosmos.msg.v1.signer": "address" },
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "coins", key: "coins", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
  ],
  create: (p) => ({ address: p.address ?? "", coins: p.coins ?? [] }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    for (const v of m.coins) { const mark = w.uint32(18).fork(); Coin.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    const coins_: Coin[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: coins_.push(r.nested(Coin.read)); break;
        default: r.other(tag, Input_numbers);
      }
    }
    return { address: address_, coins: coins_ };
  },
});

/** Output is one payee of a multi-send. */
export interface Output {
  readonly address: string;
  readonly coins: readonly Coin[];
}
const Output_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.Output. */
export const Output: MessageType<Output> = message<Output>({
  typeName: "cosmos.bank.v1beta1.Output",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "coins", key: "coins", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
  ],
  create: (p) => ({ address: p.address ?? "", coins: p.coins ?? [] }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    for (const v of m.coins) { const mark = w.uint32(18).fork(); Coin.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    const coins_: Coin[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: coins_.push(r.nested(Coin.read)); break;
        default: r.other(tag, Output_numbers);
      }
    }
    return { address: address_, coins: coins_ };
  },
});

/** DenomUnit is a unit of a token, 10^exponent of its base. */
export interface DenomUnit {
  readonly denom: string;
  readonly exponent: number;
  readonly aliases: readonly string[];
}
const DenomUnit_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.bank.v1beta1.DenomUnit. */
export const DenomUnit: MessageType<DenomUnit> = message<DenomUnit>({
  typeName: "cosmos.bank.v1beta1.DenomUnit",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "exponent", key: "exponent", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "aliases", key: "aliases", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ denom: p.denom ?? "", exponent: p.exponent ?? 0, aliases: p.aliases ?? [] }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    if (m.exponent !== 0) w.uint32(16).uint32(m.exponent);
    for (const v of m.aliases) w.uint32(26).string(v);
  },
  read: (r) => {
    let denom_: string = "";
    let exponent_: number = 0;
    const aliases_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 16: exponent_ = r.uint32(); break;
        case 26: aliases_.push(r.string()); break;
        default: r.other(tag, DenomUnit_numbers);
      }
    }
    return { denom: denom_, exponent: exponent_, aliases: aliases_ };
  },
});

/** Metadata is how a token presents itself. */
export interface Metadata {
  readonly description: string;
  readonly denomUnits: readonly DenomUnit[];
  readonly base: string;
  readonly display: string;
  readonly name: string;
  readonly symbol: string;
  readonly uri: string;
  readonly uriHash: string;
}
const Metadata_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of cosmos.bank.v1beta1.Metadata. */
export const Metadata: MessageType<Metadata> = message<Metadata>({
  typeName: "cosmos.bank.v1beta1.Metadata",
  options: {},
  fields: [
    { number: 1, name: "description", key: "description", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "denom_units", key: "denomUnits", type: { kind: "message", type: () => DenomUnit }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "base", key: "base", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "display", key: "display", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "symbol", key: "symbol", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "uri", key: "uri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "uri_hash", key: "uriHash", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ description: p.description ?? "", denomUnits: p.denomUnits ?? [], base: p.base ?? "", display: p.display ?? "", name: p.name ?? "", symbol: p.symbol ?? "", uri: p.uri ?? "", uriHash: p.uriHash ?? "" }),
  write: (m, w) => {
    if (m.description !== "") w.uint32(10).string(m.description);
    for (const v of m.denomUnits) { const mark = w.uint32(18).fork(); DenomUnit.write(v, w); w.join(mark); }
    if (m.base !== "") w.uint32(26).string(m.base);
    if (m.display !== "") w.uint32(34).string(m.display);
    if (m.name !== "") w.uint32(42).string(m.name);
    if (m.symbol !== "") w.uint32(50).string(m.symbol);
    if (m.uri !== "") w.uint32(58).string(m.uri);
    if (m.uriHash !== "") w.uint32(66).string(m.uriHash);
  },
  read: (r) => {
    let description_: string = "";
    const denomUnits_: DenomUnit[] = [];
    let base_: string = "";
    let display_: string = "";
    let name_: string = "";
    let symbol_: string = "";
    let uri_: string = "";
    let uriHash_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: description_ = r.string(); break;
        case 18: denomUnits_.push(r.nested(DenomUnit.read)); break;
        case 26: base_ = r.string(); break;
        case 34: display_ = r.string(); break;
        case 42: name_ = r.string(); break;
        case 50: symbol_ = r.string(); break;
        case 58: uri_ = r.string(); break;
        case 66: uriHash_ = r.string(); break;
        default: r.other(tag, Metadata_numbers);
      }
    }
    return { description: description_, denomUnits: denomUnits_, base: base_, display: display_, name: name_, symbol: symbol_, uri: uri_, uriHash: uriHash_ };
  },
});
