/** The nouns of `model`: state, errors, events and the keepers it needs. */

import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import {
  EventEdgeAdded,
  EventModelRegistered,
  EventSessionClosed,
  EventSessionExpired,
  EventSessionOpened,
  EventSessionSettled,
  EventSessionToppedUp,
  EventVersionDeprecated,
  EventVersionDrafted,
  EventVersionPublished,
} from "#proto/tributary/model/v1/event.ts";
import { Edge, Model, ModelVersion, Params, Session, Settlement } from "#proto/tributary/model/v1/types.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  indexedMap,
  item,
  map,
  multi,
  needs,
  pair,
  type QueryContextOf,
  sequence,
  triple,
  u32Key,
  u64Key,
} from "#sdk";

/** What `model` asks of the bank. */
type Bank = Pick<
  BankKeeper,
  "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "burnCoins" | "getAllBalances"
>;

/** Name of the module, its store and its account, which holds the escrows of sessions. */
export const MODEL = "model";

export const model = declareModule(MODEL, {
  state: {
    params: item(0x00, Params),
    nextModelId: sequence(0x01),
    nextSessionId: sequence(0x02),
    models: map(0x10, u64Key, Model),
    versions: map(0x11, pair(u64Key, u64Key), ModelVersion), // (model, number)
    edges: map(0x12, triple(u64Key, u64Key, u32Key), Edge), // (model, version, index)
    sessions: indexedMap(
      0x13,
      { key: u64Key, value: Session },
      {
        client: multi(0x14, addressKey, (_id: bigint, session: Session) => session.client),
        node: multi(0x15, addressKey, (_id: bigint, session: Session) => session.node),
      },
    ),
    settlements: map(0x16, triple(u64Key, u64Key, u64Key), Settlement), // (model, version, number)
  },
  errors: {
    notFound: [2, "model does not exist"],
    versionNotFound: [3, "model version does not exist"],
    sessionNotFound: [4, "session does not exist"],
    sourceNotFound: [5, "source of the edge does not exist"],
    notOwner: [6, "signer does not own the model"],
    notParty: [7, "signer is no party of the session"],
    invalidKind: [8, "kind is not known"],
    invalidText: [9, "text is empty or too long"],
    invalidHash: [10, "hash must have 32 bytes"],
    invalidMethods: [11, "attribution methods must be known, distinct and not empty"],
    invalidPrice: [12, "price must be positive and in an accepted denomination"],
    invalidServing: [13, "serving part is out of range"],
    invalidShares: [14, "own shares must name accounts once each and sum to 10000"],
    notDraft: [15, "version is not a draft"],
    notPublished: [16, "version is not published"],
    sourceNotPublished: [17, "source version is not published"],
    duplicateEdge: [18, "version already has an edge to this source"],
    tooManyEdges: [19, "version has too many edges"],
    licenseForbids: [20, "licence does not allow this use"],
    royaltyTooLow: [21, "royalty is below what the licence asks"],
    royaltyNotAllowed: [22, "the claims of a model are fixed at its publication"],
    stackOverflow: [23, "claims exceed the royalty stack"],
    dataBelowFloor: [24, "data is left less than its floor"],
    tooManyPayees: [25, "royalty vector has too many payees"],
    tooDeep: [26, "lineage is too deep"],
    invalidKey: [27, "receipt key must be an ed25519 or secp256k1 public key"],
    invalidDeposit: [28, "deposit is too small or in another denomination"],
    invalidDuration: [29, "session is too long or has no length"],
    wrongState: [30, "session is in another state"],
    tooLate: [31, "the session's time has passed"],
    tooEarly: [32, "the session's time has not passed"],
    staleReceipt: [33, "receipt is not newer than what was settled"],
    wrongCost: [34, "cost is not units times price"],
    overspent: [35, "cost exceeds the escrow"],
    invalidSignature: [36, "receipt is not signed by the session's key"],
    invalidParams: [37, "parameters are out of bounds"],
    invalidGenesis: [38, "genesis state contradicts itself"],
  },
  events: {
    modelRegistered: EventModelRegistered,
    versionDrafted: EventVersionDrafted,
    edgeAdded: EventEdgeAdded,
    versionPublished: EventVersionPublished,
    versionDeprecated: EventVersionDeprecated,
    sessionOpened: EventSessionOpened,
    sessionToppedUp: EventSessionToppedUp,
    sessionSettled: EventSessionSettled,
    sessionClosed: EventSessionClosed,
    sessionExpired: EventSessionExpired,
  },
  keepers: needs<{
    bank: Bank;
    datanet: Pick<DatanetKeeper, "frozenVersion" | "license">;
    rewards: Pick<RewardsKeeper, "recordRevenue">;
  }>("bank", "datanet", "rewards"),
  accounts: { [MODEL]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type ModelContext = ContextOf<typeof model>;
/** What queries and invariants of this module get. */
export type ModelQueryContext = QueryContextOf<typeof model>;
