/** The table of attacks. */

import { type AttackCase, type Figure, MissingPart, type Observed, type Scale } from "#test/attacks/case.ts";
import { ATTACKS } from "#test/attacks/cases.ts";

/** What is run and how it is shown. */
export interface AttackOptions {
  /** All cases when empty. */
  readonly ids: readonly string[];
  readonly scale: Scale;
  readonly isJson: boolean;
}

/** The end of one case. */
interface Outcome {
  readonly verdict: "as expected" | "NOT AS EXPECTED" | "missing";
  readonly observed: Observed;
  readonly seconds: number;
}

/** Runs cases one after another; returns whether each ended as expected. */
export function runAttacks({ ids, scale, isJson }: AttackOptions): boolean {
  const chosen = ATTACKS.filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (chosen.length < Math.max(1, ids.length)) {
    console.error(`no such case; there are ${ATTACKS.map(({ id }) => id).join(", ")}`);
    return false;
  }
  const figures: Figure[] = [];
  let failures = 0;
  for (const attack of chosen) {
    const outcome = runAttack(attack, scale);
    show(attack, outcome);
    figures.push(...figuresOf(attack, outcome));
    if (outcome.verdict !== "as expected") failures++;
  }
  console.log(`\n${chosen.length - failures} of ${chosen.length} end as expected`);
  if (isJson) for (const figure of figures) console.log(JSON.stringify(figure));
  return failures === 0;
}

function runAttack(attack: AttackCase, scale: Scale): Outcome {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1_000;
  try {
    const observed = attack.run(scale);
    return { verdict: observed.holds ? "as expected" : "NOT AS EXPECTED", observed, seconds: seconds() };
  } catch (thrown) {
    const verdict = thrown instanceof MissingPart ? "missing" : "NOT AS EXPECTED";
    const seen = (thrown instanceof Error ? thrown.message : String(thrown)).split("\n").slice(0, 3).join(" ");
    return { verdict, observed: { seen, net: undefined, holds: false }, seconds: seconds() };
  }
}

function show({ id, name, expected }: AttackCase, { verdict, observed, seconds }: Outcome): void {
  const { seen, net } = observed;
  console.log(`${id.padStart(3)}  ${name}`);
  console.log(`     expected   ${expected}`);
  console.log(`     observed   ${seen}`);
  console.log(`     net        ${net === undefined ? "–" : `${net.percent.toFixed(1)} % of ${net.of}`}`);
  console.log(`     verdict    ${verdict} (${seconds.toFixed(1)} s)`);
}

function figuresOf({ id }: AttackCase, { verdict, observed, seconds }: Outcome): readonly Figure[] {
  const { net, figures = [] } = observed;
  return [
    { name: `attack ${id}`, value: verdict === "as expected" ? 1 : 0, unit: "as expected" },
    ...(net === undefined ? [] : [{ name: `attack ${id} net`, value: net.percent, unit: `% of ${net.of}` }]),
    ...figures.map((figure) => ({ ...figure, name: `attack ${id} ${figure.name}` })),
    { name: `attack ${id} time`, value: Math.round(seconds * 10) / 10, unit: "s" },
  ];
}
