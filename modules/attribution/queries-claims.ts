/** Queries about what attribution rests on: artefacts, certificates, challenges, requests, measurements. */

import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { failQuery, firstOf } from "#sdk";
import { certificatesOf, kappaOf } from "./certificates.ts";
import { attribution } from "./declaration.ts";
import { gateCertificate } from "./gates.ts";

const methods = Query.methods;

/** Undecided bonds that one answer lists. */
const PENDING_MAX = 100;

/** An artefact. */
export const artefact = attribution.query(methods.artefact, ({ state, block }, { artefactId }) => ({
  artefact: state.artefacts.get(artefactId) ?? failQuery.notFound(`artefact ${artefactId} does not exist`),
  gateCertificateId: gateCertificate({ state }, artefactId, block.height),
}));

/** All artefacts. */
export const artefacts = attribution.query(methods.artefacts, ({ state }, { pagination }) => {
  const page = state.artefacts.page(pagination, { read: (_id, found) => found });
  return { artefacts: page.items, pagination: page.pagination };
});

/** What a version is certified for now. */
export const certificate = attribution.query(methods.certificate, (ctx, { modelId, version }) => {
  const { inForce, pending } = certificatesOf(ctx, modelId, version);
  return { certificate: inForce, pending, kappaBps: Number(kappaOf(ctx, modelId, version)) };
});

/** All certificates. */
export const certificates = attribution.query(methods.certificates, ({ state }, { pagination }) => {
  const page = state.certificates.page(pagination, { read: (_id, found) => found });
  return { certificates: page.items, pagination: page.pagination };
});

/** Committed challenges and bonds whose reward is not decided. */
export const challenges = attribution.query(methods.challenges, ({ state }, { pagination }) => {
  const page = state.commitments.page(pagination, { read: (_key, found) => found });
  const pending = firstOf(state.pendingSlashes.values(), PENDING_MAX);
  return { commitments: page.items, pending, pagination: page.pagination };
});

/** Requests that are not answered. */
export const requests = attribution.query(methods.requests, ({ state }, { pagination }) => {
  const page = state.requests.page(pagination, { read: (_id, found) => found });
  return { requests: page.items, pagination: page.pagination };
});

/** The forced error under way, and the jackpot. */
export const forcedError = attribution.query(methods.forcedError, ({ state }) => ({
  error: state.forcedError.find(),
  jackpot: state.jackpot.find(),
}));

/** A measurement of concentration. */
export const concentration = attribution.query(methods.concentration, ({ state }, { datanetId, denom, epoch }) => ({
  concentration:
    state.concentrations.get([datanetId, denom, epoch]) ?? failQuery.notFound(`epoch ${epoch} was not measured`),
}));
