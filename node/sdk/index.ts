/** The only door between modules and the machine: everything a module may use. */
export {
  areValidCoins,
  type Coin,
  CoinError,
  type DecCoin,
  formatCoin,
  formatCoins,
  formatDecCoins,
  isDenom,
  parseCoin,
  parseCoins,
  parseDecCoins,
  validateCoins,
} from "#codec/coins.ts";
export { type JsonValue, parseJson } from "#codec/json-value.ts";
export { packAny, type TypeRegistry, typeRegistry, unpackAny } from "#codec/type-registry.ts";
export { durationFromNs, nsFromDuration } from "#codec/well-known-json.ts";
export { derivedModuleAddress, ed25519Address, hashAddress, moduleAddress, secp256k1Address } from "#crypto/address.ts";
export { sha256 } from "#crypto/sha256.ts";
export { assert, assertDefined, unreachable } from "#lib/assert.ts";
export * from "#lib/bytes.ts";
export * from "#lib/decimal.ts";
export { errorMessage, TypedError } from "#lib/errors.ts";
export { floorDiv, I64_MAX, INT_MAX, parseBigint, parseInteger, U32_MAX, U64_MAX } from "#lib/integer.ts";
export { type Random, seededRandom } from "#lib/prng.ts";
export {
  addNs,
  compareTimestamps,
  formatRfc3339Nano,
  GO_ZERO_TIME,
  nsFromTimestamp,
  parseRfc3339,
  TIME_MAX,
  type Timestamp,
  timestampFromNs,
} from "#lib/time.ts";
export type { KVReader, KVStore } from "#store/kv-store.ts";
export { type Address, type AddressCodec, type Addresses, addressCodec, addressesOf } from "./addresses.ts";
export type { StoreBranch } from "./backing.ts";
export type { BlockFacts } from "./block-info.ts";
export {
  addCoins,
  amountOf,
  type Coins,
  coinsOf,
  coversCoins,
  equalCoins,
  normalizeCoins,
  requireCoinsAfter,
  subCoins,
} from "./coins.ts";
export type { Collection, Prefix } from "./collection.ts";
export {
  type Attempt,
  type Block,
  type CheckContext,
  type Context,
  type ExtendedVote,
  type HookNames,
  hooks,
  type InspectedMessage,
  type MessageRouter,
  type ModuleSpec,
  type Needs,
  needs,
  type QueryContext,
  type SimulationContext,
} from "./context.ts";
export {
  type ContextOf,
  type DeclaredModule,
  declareModule,
  type GenesisDefinition,
  type HandlerResult,
  type MessageDefinition,
  type ModuleContents,
  type QueryContextOf,
  type VoteExtensionDefinition,
} from "./declare.ts";
export {
  declareErrors,
  type ErrorSpec,
  type FailDetails,
  type FailFunctions,
  failInternal,
  failQuery,
  failSdk,
  GRPC_CODES,
  INTERNAL_CODE,
  PANIC_CODE,
  QueryError,
  redacted,
  SDK_ERRORS,
  TxError,
  UNDEFINED_CODESPACE,
} from "./errors.ts";
export {
  attribute,
  type Emit,
  type EventSink,
  type EventSpec,
  type EventValue,
  emitters,
  eventOf,
  type LegacyEvent,
  legacyEvent,
  typedEvent,
} from "./events.ts";
export { firstOf } from "./first-of.ts";
export { GAS_MAX, GasMeter, OutOfGas } from "./gas.ts";
export {
  type IndexedMap,
  type IndexedMapView,
  indexedMap,
  multi,
  reversePair,
  type UniqueView,
  unique,
} from "./indexed-map.ts";
export { type Item, type ItemView, item, type Sequence, type SequenceView, sequence } from "./item.ts";
export {
  addressKey,
  boolKey,
  bytesKey,
  consensusKey,
  i64Key,
  type KeyCodec,
  sizedAddressKey,
  sizedBytesKey,
  sizedConsensusKey,
  sizedValidatorKey,
  stringKey,
  timeKey,
  u8Key,
  u32Key,
  u64Key,
  u64LittleEndianKey,
  validatorKey,
} from "./keys.ts";
export { Lane, type LaneKind } from "./lane.ts";
export {
  type KeySetView,
  keySet,
  type MapView,
  type MutableKeySet,
  type MutableMap,
  map,
  type PageOptions,
} from "./map.ts";
export type {
  AppModule,
  BlockHook,
  FirstValidator,
  GenesisHandler,
  HookTime,
  Invariant,
  Listener,
  MessageHandler,
  OwnVoter,
  QueryHandler,
  VoteExtensionHandler,
  VoteToVerify,
} from "./module.ts";
export {
  type ModuleAccountInfo,
  type ModuleAccountSpec,
  type ModuleAccounts,
  moduleAddressOf,
  type Permission,
} from "./module-accounts.ts";
export type { ModuleStore } from "./module-store.ts";
export { decodePacked, encodePacked, type Packed } from "./packed.ts";
export {
  PAGE_LIMIT_DEFAULT,
  PAGE_LIMIT_MAX,
  type Page,
  type PageRequest,
  type PageResponse,
  pageOfList,
} from "./page.ts";
export type { Range } from "./range.ts";
export {
  type ApplicationSpec,
  type ModuleOrder,
  packResponse,
  type RoutedMessage,
  type RoutedQuery,
  type Wiring,
} from "./routes.ts";
export { brokenInvariants, memoryBranch, SANDBOX_CHAIN_ID, type Sandbox, sandbox } from "./sandbox.ts";
export { isOperatorField, signersOf } from "./signers.ts";
export { type KeyPrefix, pair, quad, triple } from "./tuple-keys.ts";
export {
  addressValue,
  boolValue,
  bytesValue,
  consensusValue,
  decValue,
  emptyValue,
  intValue,
  protoBoolValue,
  stringValue,
  u64Value,
  type ValueCodec,
  validatorValue,
} from "./values.ts";
export { AUTHORITY_MODULE, wire } from "./wiring.ts";
