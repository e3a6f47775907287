/** What a test with real networks needs of the machine, as an option of `test`. */
import { namespacesMissing } from "./namespaces.ts";

const missing = namespacesMissing();

/** Skips a test where no network namespaces can be made, with the reason. */
export const NEEDS_NAMESPACES: { readonly skip: string | false } = { skip: missing ?? false };

/** Interrupted tests end through the exit handlers, which remove processes and namespaces. */
export function endInOrder(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
}
