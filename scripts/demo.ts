/**
 * `npm run demo`: people bring documents, a model learns from them, a client pays for answers, and everybody whose texts
 * are in the answers is paid. Runs on a chain of its own, or with `--node <url>` on a running development chain;
 * `--documents <n>` bounds what each contributor brings, `--uses <n>` how many answers are paid for (at least 20).
 */
import { join } from "node:path";
import { errorMessage } from "#lib/errors.ts";
import { parseInteger } from "#lib/integer.ts";
import { attributeUses } from "./demo/attribute.ts";
import { connectChain } from "./demo/chain-client.ts";
import { claimAll } from "./demo/claims.ts";
import { fillDatanet } from "./demo/contribute.ts";
import { fillShelves } from "./demo/documents.ts";
import { incomesOf } from "./demo/incomes.ts";
import { startOwnChain } from "./demo/own-chain.ts";
import { castOf } from "./demo/people.ts";
import { say } from "./demo/progress.ts";
import { useModel } from "./demo/use.ts";

/** Small enough for a minute on one core, large enough that spans mean something. */
const SHELF_LIMITS = { documents: 60, bytes: 900_000 };
const USE_OPTIONS = { order: 5, uses: 40, tokensPerUse: 150, seed: "the demonstration" };

const given = textOf("--node");
const shelfLimits = { ...SHELF_LIMITS, documents: numberOf("--documents", SHELF_LIMITS.documents) };
const useOptions = { ...USE_OPTIONS, uses: numberOf("--uses", USE_OPTIONS.uses) };

try {
  await demonstrate();
} catch (error) {
  console.error(`Error: ${errorMessage(error)}`);
  process.exitCode = 1;
}

async function demonstrate(): Promise<void> {
  const started = performance.now();
  const cast = castOf();
  const shelves = fillShelves(join(import.meta.dirname, "..", "node_modules"), shelfLimits);
  const own = given === undefined ? await startOwnChain() : undefined;
  try {
    const chain = await connectChain(own?.url ?? given ?? "");
    try {
      console.log(`Tributary demonstration on ${chain.chainId}${own === undefined ? "" : ", a chain of its own"}`);
      await chain.reach(2n);
      const net = await fillDatanet(chain, cast, shelves);
      const incomes = await incomesOf(chain, cast);
      const used = await useModel(chain, cast, { net, options: useOptions });
      const attributed = await attributeUses(chain, cast, { net, used });
      await claimAll(chain, cast, { net, attributed, incomes });
      const seconds = ((performance.now() - started) / 1_000).toFixed(0);
      console.log("");
      say(`${chain.totals.transactions} transactions, ${chain.totals.gas} gas, ${seconds} s`);
    } finally {
      chain.close();
    }
  } finally {
    await own?.close();
  }
}

function textOf(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at >= 0 ? process.argv[at + 1] : undefined;
}

function numberOf(flag: string, otherwise: number): number {
  const text = textOf(flag);
  return text === undefined ? otherwise : parseInteger(text, { min: 1, max: 10_000 });
}
