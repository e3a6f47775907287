/** The nouns of `datanet`: state, errors, events and the keepers it needs. */

import type { BankKeeper } from "#modules/bank/keeper.ts";
import {
  EventBondReleased,
  EventContributionAccepted,
  EventContributionCommitted,
  EventContributionDuplicate,
  EventContributionExpired,
  EventContributionRejected,
  EventContributionRevealed,
  EventContributionWithdrawn,
  EventDatanetCreated,
  EventDatanetUpdated,
  EventLicenseRegistered,
  EventVersionPublished,
} from "#proto/tributary/datanet/v1/event.ts";
import { Bundle, Datanet, License, Params, Version, VersionMember } from "#proto/tributary/datanet/v1/types.ts";
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
  sequence,
  triple,
  u64Key,
} from "#sdk";

/** What `datanet` asks of the bank. */
type Bank = Pick<
  BankKeeper,
  "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "burnCoins" | "getAllBalances"
>;

/** Name of the module, its store and its account, which holds the bonds. */
export const DATANET = "datanet";

export const datanet = declareModule(DATANET, {
  state: {
    params: item(0x00, Params),
    nextDatanetId: sequence(0x01),
    nextBundleId: sequence(0x02),
    nextLicenseId: sequence(0x03),
    datanets: map(0x10, u64Key, Datanet),
    bundles: indexedMap(
      0x11,
      { key: u64Key, value: Bundle },
      {
        datanet: multi(0x12, u64Key, (_id: bigint, bundle: Bundle) => bundle.datanetId),
        contributor: multi(0x13, addressKey, (_id: bigint, bundle: Bundle) => bundle.contributor),
      },
    ),
    versions: map(0x14, pair(u64Key, u64Key), Version), // (datanet, number)
    members: map(0x15, pair(u64Key, u64Key), VersionMember), // (datanet, bundle)
    current: keySet(0x19, pair(u64Key, u64Key)), // (datanet, bundle): members of the version being built
    licenses: map(0x16, u64Key, License),
    bands: keySet(0x17, triple(u64Key, bytesKey, u64Key)), // (datanet, sketch band, bundle)
    queue: keySet(0x18, pair(u64Key, u64Key)), // (height, bundle): a reveal falls due, or a bond is released
  },
  errors: {
    notFound: [2, "datanet does not exist"],
    bundleNotFound: [3, "bundle does not exist"],
    licenseNotFound: [4, "licence does not exist"],
    versionNotFound: [5, "version does not exist"],
    notCurator: [6, "signer is not the curator"],
    notContributor: [7, "signer is not the contributor"],
    closed: [8, "datanet is closed to contributions"],
    invalidText: [9, "text is empty or too long"],
    invalidHash: [10, "hash must have 32 bytes"],
    invalidPolicy: [11, "policy is outside the parameters"],
    invalidLicense: [12, "licence is malformed"],
    licenseMismatch: [13, "licence is not the datanet's"],
    invalidItems: [14, "number of items is out of range"],
    tooLarge: [15, "bundle is larger than params.bundle_bytes_max"],
    wrongState: [16, "bundle is in another state"],
    revealTooEarly: [17, "bundle was committed in this block"],
    revealTooLate: [18, "reveal window has passed"],
    commitmentMismatch: [19, "root and salt do not open the commitment"],
    invalidSketch: [20, "sketch does not fit the datanet's modality"],
    notCurated: [21, "datanet admits bundles without review"],
    tooManyBundles: [22, "too many bundles"],
    notAccepted: [23, "bundle is not an accepted one of this datanet"],
    alreadyMember: [24, "bundle was added before"],
    notMember: [25, "bundle is not in the version"],
    emptyVersion: [26, "version would have no bundle"],
    invalidState: [27, "datanet state is not one a curator can set"],
    invalidParams: [28, "parameters are out of bounds"],
    invalidGenesis: [29, "genesis state contradicts itself"],
  },
  events: {
    datanetCreated: EventDatanetCreated,
    datanetUpdated: EventDatanetUpdated,
    licenseRegistered: EventLicenseRegistered,
    contributionCommitted: EventContributionCommitted,
    contributionRevealed: EventContributionRevealed,
    contributionAccepted: EventContributionAccepted,
    contributionRejected: EventContributionRejected,
    contributionDuplicate: EventContributionDuplicate,
    contributionExpired: EventContributionExpired,
    contributionWithdrawn: EventContributionWithdrawn,
    bondReleased: EventBondReleased,
    versionPublished: EventVersionPublished,
  },
  keepers: needs<{ bank: Bank }>("bank"),
  accounts: { [DATANET]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type DatanetContext = ContextOf<typeof datanet>;
/** What queries and invariants of this module get. */
export type DatanetQueryContext = QueryContextOf<typeof datanet>;
