import assert from "node:assert/strict";
import { test } from "node:test";
import { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { GenesisError } from "./genesis-parts.ts";
import { GenesisValidators } from "./genesis-validators.ts";

const update = (n: number, power: bigint): ValidatorUpdate =>
  ValidatorUpdate.create({ pubKey: { sum: { kind: "ed25519", value: new Uint8Array(32).fill(n) } }, power });

test("the module that names validators decides, and only one may", () => {
  const validators = new GenesisValidators();
  validators.adopt("bank", undefined);
  validators.adopt("staking", [update(1, 5n)]);
  validators.adopt("slashing", []);
  assert.deepEqual(validators.requireAgreement([]), [update(1, 5n)]);
  assert.throws(() => validators.adopt("genutil", [update(2, 5n)]), /staking and genutil both name validators/);
});

test("the file's own list must say the same in any order, unless no module says anything", () => {
  const validators = new GenesisValidators();
  const named = [update(1, 5n), update(2, 6n)];
  assert.deepEqual(validators.requireAgreement(named), []);
  validators.adopt("genutil", named);
  assert.deepEqual(validators.requireAgreement([...named].reverse()), named);
  for (const other of [named.slice(1), [update(1, 5n), update(2, 7n)], [...named, update(3, 1n)]]) {
    assert.throws(() => validators.requireAgreement(other), GenesisError);
  }
});
