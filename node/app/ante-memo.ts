/** Ante check 5: the length of the memo (`sdk:x/auth/ante/basic.go`). */
import { failSdk, utf8Encode } from "#sdk";
import type { AnteContext } from "./ante.ts";

/** Fails with code 12 when the memo has more bytes than the auth parameters allow. */
export function checkMemo({ keepers, tx }: AnteContext): void {
  const { memo } = tx;
  if (memo.length === 0) return;
  const max = keepers.accounts.params().maxMemoCharacters;
  const length = BigInt(utf8Encode(memo).length);
  if (length > max) {
    failSdk.memoTooLarge(`maximum number of characters is ${max} but received ${length} characters`);
  }
}
