/** The domains in use: chain and engine take them from here, so that both speak of the same thing. */

import type { Domain } from "./domain.ts";

/** Items, bundles and their commitments in a datanet. */
export function bundleDomain(chainId: string, datanetId: bigint): Domain {
  return { chainId, module: "datanet", datanetId, version: 0n };
}

/** The members of a datanet version, counted from 1. */
export function versionDomain(chainId: string, datanetId: bigint, version: bigint): Domain {
  return { chainId, module: "datanet", datanetId, version };
}

/** Receipts and text commitments of a model version. */
export function receiptDomain(chainId: string, modelId: bigint, version: bigint): Domain {
  return { chainId, module: `model/${modelId}`, datanetId: 0n, version };
}

/** Uses and shares of the batch of a model version that begins at a settlement. */
export function batchDomain(
  chainId: string,
  model: { readonly modelId: bigint; readonly version: bigint },
  firstSettlement: bigint,
): Domain {
  const module = `attribution/model/${model.modelId}/${model.version}`;
  return { chainId, module, datanetId: 0n, version: firstSettlement };
}

/** A distribution of a datanet's earnings in one denomination, counted from 1. */
export function distributionDomain(
  chainId: string,
  pool: { readonly datanetId: bigint; readonly denom: string },
  number: bigint,
): Domain {
  return { chainId, module: `attribution/${pool.denom}`, datanetId: pool.datanetId, version: number };
}

/** What the evidence of a model version's uses is checked against, built from one datanet version. */
export function artefactDomain(
  chainId: string,
  model: { readonly modelId: bigint; readonly version: bigint },
  data: { readonly datanetId: bigint; readonly datanetVersion: bigint },
): Domain {
  const module = `attribution/artefact/${model.modelId}/${model.version}`;
  return { chainId, module, datanetId: data.datanetId, version: data.datanetVersion };
}

/** Certificates of a model version. */
export function qualityDomain(chainId: string, modelId: bigint, version: bigint): Domain {
  return { chainId, module: `attribution/quality/${modelId}`, datanetId: 0n, version };
}

/** A measurement of how a datanet's earnings in one denomination are spread, in one epoch. */
export function concentrationDomain(
  chainId: string,
  pool: { readonly datanetId: bigint; readonly denom: string },
  epoch: bigint,
): Domain {
  return { chainId, module: `attribution/concentration/${pool.denom}`, datanetId: pool.datanetId, version: epoch };
}
