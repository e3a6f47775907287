/** The nouns of `model`: state, errors, events and the keepers it needs. */

import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { BeaconKeeper } from "#modules/beacon/keeper.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import * as events from "#proto/tributary/model/v1/event.ts";
import * as types from "#proto/tributary/model/v1/types.ts";
import {
  addressKey,
  bytesKey,
  type ContextOf,
  declareModule,
  indexedMap,
  item,
  keySet,
  map,
  multi,
  needs,
  pair,
  type QueryContextOf,
  quad,
  sequence,
  triple,
  u32Key,
  u64Key,
  u64Value,
  unique,
} from "#sdk";

/** What `model` asks of the bank. */
type Bank = Pick<
  BankKeeper,
  "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "burnCoins" | "getAllBalances"
>;

/** Name of the module, its store and its account, which holds the escrows of sessions and all bonds. */
export const MODEL = "model";

export const model = declareModule(MODEL, {
  state: {
    params: item(0x00, types.Params),
    nextModelId: sequence(0x01),
    nextSessionId: sequence(0x02),
    nextRunId: sequence(0x03),
    nextAgentId: sequence(0x04),
    nextClaimId: sequence(0x05),
    models: map(0x10, u64Key, types.Model),
    versions: map(0x11, pair(u64Key, u64Key), types.ModelVersion), // (model, number)
    edges: map(0x12, triple(u64Key, u64Key, u32Key), types.Edge), // (model, version, index)
    sessions: indexedMap(
      0x13,
      { key: u64Key, value: types.Session },
      {
        client: multi(0x14, addressKey, (_id: bigint, session: types.Session) => session.client),
        node: multi(0x15, addressKey, (_id: bigint, session: types.Session) => session.node),
      },
    ),
    settlements: map(0x16, triple(u64Key, u64Key, u64Key), types.Settlement), // (model, version, number)
    children: keySet(0x17, quad({ a: u64Key, b: u64Key, c: u64Key, d: u64Key })), // (source model, source version, model, version)
    taints: map(0x18, pair(u64Key, u64Key), types.Taint), // (model, version)
    tainted: keySet(0x19, pair(u64Key, u64Key)), // those not cleared
    runs: indexedMap(
      0x1a,
      { key: u64Key, value: types.TrainingRun },
      {
        version: multi(
          0x1b,
          pair(u64Key, u64Key),
          (_id: bigint, run: types.TrainingRun) => [run.modelId, run.version] as const,
        ),
      },
    ),
    attestations: map(0x1c, pair(u64Key, addressKey), types.RunAttestation), // (run, attestor)
    unlearnings: map(0x1d, triple(u64Key, u64Key, u64Key), types.UnlearningAck), // (model, version, bundle)
    nodes: indexedMap(
      0x1e,
      { key: addressKey, value: types.ServingNode },
      {
        base: multi(
          0x1f,
          pair(u64Key, u64Key),
          (_address: string, node: types.ServingNode) => [node.baseModelId, node.baseVersion] as const,
        ),
      },
    ),
    checks: map(0x20, pair(addressKey, u64Key), types.FetchCheck), // (node, number)
    ratings: map(0x21, addressKey, types.ServiceRating), // by node
    agents: indexedMap(
      0x22,
      { key: u64Key, value: types.Agent },
      { account: unique(0x23, addressKey, (_id: bigint, agent: types.Agent) => agent.account) },
    ),
    mandates: map(0x24, pair(u64Key, addressKey), types.Mandate), // (agent, principal)
    claims: map(0x25, u64Key, types.UndeclaredUse),
    openClaims: map(0x26, pair(u64Key, u64Key), u64Value), // (model, version): the claim that is open
    burnedCanaries: keySet(0x27, triple(u64Key, u64Key, u32Key)), // (datanet, canary set, position)
    contradictions: keySet(0x28, triple(u64Key, u64Key, u32Key)), // (session, sequence, 1 for the node's)
    due: keySet(0x29, triple(u64Key, u32Key, bytesKey)), // (height, what, whose)
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
    invalidDisclosure: [39, "level of disclosure is not known"],
    invalidBond: [40, "bond is not positive, or in another denomination"],
    bondTooSmall: [41, "bond is below what is asked"],
    bondTooYoung: [42, "bond has not lain long enough"],
    unbonding: [43, "a bond is being called back already"],
    tooManyAncestors: [44, "version descends from too many others"],
    runNotFound: [45, "training run does not exist"],
    tooManyRuns: [46, "version has as many training runs as it may"],
    tooManyAttestations: [47, "training run has as many attestations as it may"],
    ownRun: [48, "nobody attests his own run"],
    alreadyAttested: [49, "signer has attested this run"],
    bundleNotUsed: [50, "version did not learn from the bundle, or it is not withdrawn"],
    alreadyAcknowledged: [51, "unlearning was acknowledged before"],
    notTainted: [52, "version is not tainted"],
    nodeExists: [53, "signer is a node already"],
    nodeNotFound: [54, "node does not exist"],
    nodeState: [55, "node is in another state"],
    invalidTerms: [56, "terms are out of bounds"],
    notServed: [57, "node does not serve this version"],
    checkNotFound: [58, "check does not exist or was answered"],
    notDrawn: [59, "random value is not there"],
    invalidOpening: [60, "opening does not show what is asked"],
    agentNotFound: [61, "agent does not exist"],
    agentExists: [62, "account is an agent's already"],
    agentState: [63, "agent is in another state"],
    mandateNotFound: [64, "there is no mandate for this"],
    overCap: [65, "spending exceeds its cap"],
    noContradiction: [66, "receipts do not contradict each other"],
    alreadyPunished: [67, "contradiction was punished before"],
    invalidScore: [68, "score is out of range"],
    alreadyRated: [69, "session was rated before"],
    nothingPaid: [70, "signer has paid this node nothing, or is related to it"],
    claimNotFound: [71, "claim does not exist"],
    claimOpen: [72, "a claim against this version is open"],
    invalidCanary: [73, "no planted canary was committed before the version was published"],
    canaryBurned: [74, "canary was opened before"],
    useDeclared: [75, "version names this datanet"],
    foreignPrompt: [76, "prompt is not the first half of the canary alone"],
    noMatch: [77, "output does not show the canary"],
    tooFewNodes: [78, "too few other nodes serve the version"],
    notDrawnNode: [79, "signer is not drawn for this claim, or has answered"],
    invalidStatement: [80, "statement is malformed or does not open"],
    licenseExpired: [81, "licence of the data behind the version has expired"],
    consentMissing: [82, "leave to use the data was not given, taken back, or has run out"],
    tooManyUses: [83, "receipt stands for more uses than units, or than one batch holds"],
  },
  events: {
    modelRegistered: events.EventModelRegistered,
    versionDrafted: events.EventVersionDrafted,
    edgeAdded: events.EventEdgeAdded,
    versionPublished: events.EventVersionPublished,
    versionDeprecated: events.EventVersionDeprecated,
    sessionOpened: events.EventSessionOpened,
    sessionToppedUp: events.EventSessionToppedUp,
    sessionSettled: events.EventSessionSettled,
    sessionClosed: events.EventSessionClosed,
    sessionExpired: events.EventSessionExpired,
    versionTainted: events.EventVersionTainted,
    versionCleared: events.EventVersionCleared,
    modelBonded: events.EventModelBonded,
    modelUnbonding: events.EventModelUnbonding,
    modelUnbonded: events.EventModelUnbonded,
    runRecorded: events.EventRunRecorded,
    runAttested: events.EventRunAttested,
    unlearningAcknowledged: events.EventUnlearningAcknowledged,
    nodeRegistered: events.EventNodeRegistered,
    nodeUpdated: events.EventNodeUpdated,
    adaptersAnnounced: events.EventAdaptersAnnounced,
    nodeChecked: events.EventNodeChecked,
    nodeJailed: events.EventNodeJailed,
    nodeExited: events.EventNodeExited,
    agentRegistered: events.EventAgentRegistered,
    agentUpdated: events.EventAgentUpdated,
    mandateGranted: events.EventMandateGranted,
    mandateRevoked: events.EventMandateRevoked,
    contradictionSlashed: events.EventContradictionSlashed,
    serviceRated: events.EventServiceRated,
    undeclaredUseClaimed: events.EventUndeclaredUseClaimed,
    outputReproduced: events.EventOutputReproduced,
    undeclaredUseDecided: events.EventUndeclaredUseDecided,
  },
  keepers: needs<{
    bank: Bank;
    beacon: Pick<BeaconKeeper, "request" | "randomAt">;
    datanet: Pick<
      DatanetKeeper,
      "frozenVersion" | "license" | "bundle" | "memberWeight" | "family" | "canaries" | "consent" | "granteesBefore"
    >;
    attribution: Pick<AttributionKeeper, "certificate" | "kappaBps">;
    rewards: Pick<
      RewardsKeeper,
      "recordRevenue" | "waterfall" | "slash" | "freezeVersion" | "unfreezeVersion" | "settleEscrow"
    >;
  }>("bank", "beacon", "datanet", "attribution", "rewards"),
  accounts: { [MODEL]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type ModelContext = ContextOf<typeof model>;
/** What queries and invariants of this module get. */
export type ModelQueryContext = QueryContextOf<typeof model>;
