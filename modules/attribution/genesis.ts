/** The genesis state of `attribution`: everything but the queues, which follow from it. */

import { GenesisState } from "#proto/tributary/attribution/v1/genesis.ts";
import { BatchState, CertificateState } from "#proto/tributary/attribution/v1/types.ts";
import type { GenesisDefinition } from "#sdk";
import { certificateFault } from "./attestations.ts";
import { isUndecided } from "./batches.ts";
import type { AttributionContext, attribution } from "./declaration.ts";
import { noteGates } from "./gates.ts";
import { areParamsValid, defaultParams } from "./params.ts";
import { targetKey } from "./targets.ts";

/** Import and export of the whole state. */
export const genesis: GenesisDefinition<(typeof attribution)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => ({
    params: defaultParams(),
    nextBatchId: 1n,
    attributors: [],
    batches: [],
    batchCursors: [],
    distributions: [],
    nextArtefactId: 1n,
    artefacts: [],
    nextCertificateId: 1n,
    certificates: [],
    evaluations: [],
    commitments: [],
    pendingSlashes: [],
    unlocks: [],
    nextRequestId: 1n,
    requests: [],
    forcedError: undefined,
    jackpot: undefined,
    concentrations: [],
  }),
  validate(ctx, state) {
    if (!areParamsValid(state.params)) ctx.fail.invalidParams();
    const areCounted =
      isCounted(state.batches, state.nextBatchId) &&
      isCounted(state.artefacts, state.nextArtefactId) &&
      isCounted(state.certificates, state.nextCertificateId) &&
      isCounted(state.requests, state.nextRequestId);
    if (!areCounted) ctx.fail.invalidGenesis("ids are repeated or not below the next one");
    const artefacts = new Map(state.artefacts.map((entry) => [entry.id, entry]));
    const batches = new Map(state.batches.map((entry) => [entry.id, entry]));
    const known = { artefacts, batches };
    const isFounded = state.certificates.every((entry) => certificateFault(entry, known) === undefined);
    const certificates = new Set(state.certificates.map(({ id }) => id));
    const areGated = state.batches.every(({ artefactIds, gateCertificateIds }) => {
      const areKnown = gateCertificateIds.every((id) => id === 0n || certificates.has(id));
      return gateCertificateIds.length === artefactIds.length && areKnown;
    });
    if (!areGated) ctx.fail.invalidGenesis("a batch names gates that are not there");
    if (!isFounded) ctx.fail.invalidGenesis("a certificate measures what is not there, or is attested by one twice");
  },
  import({ state }, genesisState) {
    state.params.set(genesisState.params);
    state.nextBatchId.set(genesisState.nextBatchId);
    for (const entry of genesisState.attributors) {
      state.attributors.set(entry.address, entry);
      if (entry.unbondingHeight !== 0n) state.unbondings.add([entry.unbondingHeight, entry.address]);
    }
    for (const entry of genesisState.batches) {
      state.batches.set(entry.id, entry);
      if (entry.state === BatchState.BATCH_STATE_WINDOW) state.windows.add([entry.windowEndHeight, entry.id]);
      else if (isUndecided(entry)) state.windows.add([entry.sampleDeadline, entry.id]);
    }
    for (const entry of genesisState.batchCursors)
      state.cursors.set([entry.modelId, entry.version], entry.lastSettlement);
    for (const entry of genesisState.distributions) {
      state.distributions.set([entry.datanetId, entry.denom, entry.number], entry);
    }
    importClaims(state, genesisState);
    importDisputes(state, genesisState);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    nextBatchId: state.nextBatchId.peek(),
    attributors: [...state.attributors.values()],
    batches: [...state.batches.values()],
    batchCursors: [...state.cursors.entries()].map(([[modelId, version], lastSettlement]) => ({
      modelId,
      version,
      lastSettlement,
    })),
    distributions: [...state.distributions.values()],
    nextArtefactId: state.nextArtefactId.peek(),
    artefacts: [...state.artefacts.values()],
    nextCertificateId: state.nextCertificateId.peek(),
    certificates: [...state.certificates.values()],
    evaluations: [...state.evaluations.values()],
    commitments: [...state.commitments.values()],
    pendingSlashes: [...state.pendingSlashes.values()],
    unlocks: [...state.unlocks.entries()].map(([[height, attributor], amount]) => ({ height, attributor, amount })),
    nextRequestId: state.nextRequestId.peek(),
    requests: [...state.requests.values()],
    forcedError: state.forcedError.find(),
    jackpot: state.jackpot.find(),
    concentrations: [...state.concentrations.values()],
  }),
};

type State = AttributionContext["state"];

function importClaims(state: State, genesisState: GenesisState): void {
  state.nextArtefactId.set(genesisState.nextArtefactId);
  for (const entry of genesisState.artefacts) state.artefacts.set(entry.id, entry);
  state.nextCertificateId.set(genesisState.nextCertificateId);
  for (const entry of genesisState.certificates) {
    const { id, quality } = entry;
    state.certificates.set(id, entry);
    const isRefuted = entry.state === CertificateState.CERTIFICATE_STATE_REFUTED;
    if (isRefuted) continue;
    state.certified.add([quality.modelId, quality.version, id]);
    noteGates({ state }, entry, true);
  }
  for (const entry of genesisState.evaluations) {
    state.evaluations.set([entry.modelId, entry.version, entry.attributor], entry);
  }
  for (const entry of genesisState.concentrations) {
    const { datanetId, denom, epoch } = entry.key;
    state.concentrations.set([datanetId, denom, epoch], entry);
    if (!entry.isFinal) state.concentrationsDue.add([entry.finalHeight, datanetId, denom, epoch]);
  }
}

function importDisputes(state: State, genesisState: GenesisState): void {
  for (const entry of genesisState.commitments) {
    const key = targetKey(entry.target);
    state.commitments.set([key, entry.challenger], entry);
    state.commitmentsDue.add([entry.expiryHeight, key, entry.challenger]);
  }
  for (const entry of genesisState.pendingSlashes) {
    state.pendingSlashes.set(targetKey(entry.target), entry);
    state.rewardsDue.add([entry.expiryHeight, targetKey(entry.target)]);
  }
  for (const { height, attributor, amount } of genesisState.unlocks) state.unlocks.set([height, attributor], amount);
  state.nextRequestId.set(genesisState.nextRequestId);
  for (const entry of genesisState.requests) {
    state.requests.set(entry.id, entry);
    state.requestsDue.add([entry.deadline, entry.id]);
  }
  if (genesisState.forcedError !== undefined) state.forcedError.set(genesisState.forcedError);
  if (genesisState.jackpot !== undefined) state.jackpot.set(genesisState.jackpot);
}

function isCounted(entries: readonly { readonly id: bigint }[], next: bigint): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  return ids.size === entries.length && [...ids].every((id) => id >= 1n && id < next);
}
