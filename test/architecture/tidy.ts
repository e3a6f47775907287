/** Habits a text search can hold: pairs of what is banned and what to use instead. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One banned pattern. */
export interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  readonly use: string;
  /** Where it applies; everywhere when absent. */
  readonly within?: RegExp;
  /** Where it is allowed all the same. */
  readonly except?: RegExp;
}

const TESTS = /\.test\.ts$|^test\/|^bench\/|^scripts\//;
const STATE_CODE = /^(node\/(lib|crypto|codec|types|consensus|abci|sdk|app)|modules|attribution\/kernels)\//;

/** The rules' own text and the breaches that prove them. */
const SELF = /^test\/architecture\/|^scripts\/size\//;

/** The ban list. */
export const BANS: readonly Ban[] = [
  { name: "Math.random", pattern: /\bMath\.random\b/, use: "Random from #lib/prng.ts" },
  {
    name: "Date",
    pattern: /\bDate\.now\b|\bnew Date\b/,
    use: "Clock from #lib/clock.ts",
    within: /^(node|modules|attribution\/kernels)\//,
    except: /\.test\.ts$|^node\/(telemetry|main)/,
  },
  {
    name: "new Error",
    pattern: /\bnew Error\(/,
    use: "assert, a declared code or a typed error",
    except: new RegExp(`${TESTS.source}|^node/lib/assert\\.ts$`),
  },
  { name: "any", pattern: /\bas any\b|:\s*any[;,)= ]|<any>|\bany\[\]/, use: "unknown and a parse function" },
  { name: "ts-ignore", pattern: /@ts-(ignore|nocheck)/, use: "a type that is true" },
  {
    name: "sort without order",
    pattern: /\.(sort|toSorted)\(\)/,
    use: "a comparator",
  },
  {
    name: "parseInt",
    pattern: /\bparse(Int|Float)\(/,
    use: "parseInteger from #lib/integer.ts",
    within: /^(node|modules|cli|attribution)\//,
    except: /\.test\.ts$|^node\/lib\/integer\.ts$/,
  },
  {
    name: "locale",
    pattern: /toLocale|localeCompare|Intl\./,
    use: "compareBytes or a fixed format",
    within: STATE_CODE,
  },
  {
    name: "float",
    pattern: /\bMath\.(sqrt|log|log2|pow|exp|sin|cos)\b/,
    use: "integer arithmetic",
    within: STATE_CODE,
    except: /\.test\.ts$/,
  },
  {
    name: "environment",
    pattern: /\bprocess\.env\b/,
    use: "node/config",
    within: /^(node|modules|attribution)\//,
    except: /^node\/config\/|\.test\.ts$/,
  },
  { name: "unfinished", pattern: /\b(TODO|FIXME|XXX|HACK)\b/, use: "an issue" },
  {
    name: "focused or skipped test",
    pattern: /\b(test|it|describe)\.(only|todo)\b|\bretry:/,
    use: "a test that runs",
  },
  { name: "deep relative import", pattern: /from "(\.\.\/){2,}/, use: "a # alias" },
  {
    name: "default export",
    pattern: /^export default/m,
    use: "a named export",
    except: /^modules\/[^/]+\/module\.ts$/,
  },
];

/** Longest file allowed, in lines. */
export const FILE_LINES_MAX = 500;

/** Every breach in `file`, one sentence each. */
export function tidyProblems(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (block) => block.replace(/[^\n]/g, " ")).replace(/(?<!:)\/\/ .*/g, "");
  if (SELF.test(file)) return [];
  const bans = BANS.filter((ban) => (ban.within?.test(file) ?? true) && !(ban.except?.test(file) ?? false));
  const found = bans.flatMap((ban) => {
    const subject = ban.name === "unfinished" ? text : code;
    const at = subject.search(ban.pattern);
    return at < 0 ? [] : [`${file}:${subject.slice(0, at).split("\n").length}: ${ban.name} is banned, use ${ban.use}`];
  });
  const lines = text.split("\n").length - 1;
  return lines > FILE_LINES_MAX ? [...found, `${file} has ${lines} lines, the limit is ${FILE_LINES_MAX}`] : found;
}
