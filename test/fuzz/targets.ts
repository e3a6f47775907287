/** Every fuzz target of the repository, by group; a group is loaded when it is asked for. */

import type { FuzzTarget } from "./target.ts";

/** Loads the targets of one group; their names begin with none, one or several prefixes of their own. */
export type TargetGroup = () => Promise<readonly FuzzTarget[]>;

/** Groups by name; each has its own test process. */
export const TARGET_GROUPS: Readonly<Record<string, TargetGroup>> = {
  messages: async () => (await import("./targets/messages.ts")).messageTargets(),
  codec: async () => [
    ...(await import("./targets/texts.ts")).textTargets,
    ...(await (await import("./targets/json.ts")).jsonTargets()),
    ...(await (await import("./targets/tx.ts")).txTargets()),
  ],
  types: async () => (await import("./targets/types.ts")).typeTargets,
  files: async () => [
    ...(await (await import("./targets/files.ts")).fileTargets()),
    ...(await import("./targets/cli.ts")).cliTargets(),
  ],
  engine: async () => [
    ...(await import("./targets/engine.ts")).engineTargets,
    ...(await import("./targets/mempool.ts")).mempoolTargets(),
    ...(await (await import("./targets/consensus.ts")).consensusTargets()),
  ],
  peers: async () => [
    ...(await (await import("./targets/channels.ts")).channelTargets()),
    ...(await import("./targets/streams.ts")).streamTargets(),
    ...(await import("./targets/signer.ts")).signerTargets(),
  ],
  store: async () => [
    ...(await (await import("./targets/store.ts")).storeTargets()),
    ...(await import("./targets/proofs.ts")).proofTargets(),
  ],
  kernels: async () => (await import("./targets/kernels.ts")).kernelTargets(),
  app: async () => [
    ...(await (await import("./targets/app.ts")).appTargets()),
    ...(await import("./targets/modules.ts")).moduleTargets(),
  ],
  rpc: async () => (await import("./targets/rpc.ts")).rpcTargets(),
};

/** The targets of all groups, or of one; none where there is no such group. */
export async function allTargets(only?: string): Promise<FuzzTarget[]> {
  const wanted = Object.entries(TARGET_GROUPS).filter(([name]) => only === undefined || name === only);
  const groups = await Promise.all(wanted.map(([, load]) => load()));
  return groups.flat();
}
