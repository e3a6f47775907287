/** How many bundles may be committed in a window of blocks, by datanet and by account: nobody floods the near-duplicate index. */

import type { Datanet } from "#proto/tributary/datanet/v1/types.ts";
import type { DatanetContext } from "./declaration.ts";

/** Counts one bundle; fails with `quotaUsed`. */
export function useQuota(ctx: DatanetContext, net: Datanet, account: string): void {
  const { state, fail, block } = ctx;
  const { quotas } = state.params.get();
  const window = block.height / quotas.window;
  const own = state.quotas.get(account);
  const ofNet = net.quotaWindow === window ? net.quotaUsed : 0;
  const ofAccount = own?.window === window ? own.used : 0;
  if (ofNet >= quotas.datanetBundles || ofAccount >= quotas.accountBundles) fail.quotaUsed();
  state.datanets.set(net.id, { ...net, quotaWindow: window, quotaUsed: ofNet + 1 });
  state.quotas.set(account, { account, window, used: ofAccount + 1 });
}
