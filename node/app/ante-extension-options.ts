/** Ante check 2: options that must be understood (`sdk:x/auth/ante/ext.go`). */
import { failSdk } from "#sdk";
import type { AnteContext } from "./ante.ts";

/** Refuses every critical extension option with code 31: this chain defines none. */
export function checkExtensionOptions({ tx }: AnteContext): void {
  if (tx.hasExtensionOptions) failSdk.unknownExtensionOptions();
}
