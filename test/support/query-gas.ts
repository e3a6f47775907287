/** The reference's exact gas of queries over known fixtures. */
import assert from "node:assert/strict";
import { readVector } from "./vectors.ts";

interface GasCase {
  readonly test: string;
  readonly gas: number;
}

const { cases } = readVector<{ readonly cases: readonly GasCase[] }>("derived/sdk_query_gas_deterministic.json");

/** Gas of the query in the reference test `name`. */
export function queryGas(name: string): bigint {
  const found = cases.find((each) => each.test === name);
  assert(found !== undefined, `no gas vector for ${name}`);
  return BigInt(found.gas);
}
