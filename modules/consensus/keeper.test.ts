import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "#lib/bytes.ts";
import { appChain } from "#test/support/app-chain.ts";

test("an empty authority, which CometBFT writes since 0.39, leaves no trace in the state", async () => {
  const hashOf = async (authority: string | undefined): Promise<string> => {
    const params = authority === undefined ? {} : { authority: { authority } };
    const chain = await appChain({ consensusParams: params });
    return toHex((await chain.block([])).appHash);
  };
  assert.equal(await hashOf(""), await hashOf(undefined));
  assert.notEqual(await hashOf("someone"), await hashOf(undefined));
});
