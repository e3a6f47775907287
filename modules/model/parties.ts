/** Who is who: accounts that belong together, and who pays for a session. */

import type { Session } from "#proto/tributary/model/v1/types.ts";
import type { ModelContext } from "./declaration.ts";

/** Whether two accounts are one, or known to belong together. */
export function areRelated(ctx: ModelContext, a: string, b: string): boolean {
  const { datanet } = ctx.keepers;
  return a === b || datanet.family(a) === datanet.family(b);
}

/** Whose money is in a session. */
export function payerOf(session: Session): string {
  return session.principal === "" ? session.client : session.principal;
}
