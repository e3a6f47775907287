/** Everything that is wrong with a genesis document, each problem with its place. */

import { fieldByName } from "#codec/fields.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { errorMessage } from "#lib/errors.ts";
import { type AppModule, wire } from "#sdk";
import { GenesisError, parseGenesis } from "#types/genesis.ts";
import type { Field, MessageType } from "#wire";
import type { Application } from "../application.ts";
import { BECH32_PREFIX_MEMBER } from "./prefix.ts";

/** One problem. */
export interface GenesisProblem {
  /** Where, such as `app_state.bank.balances[3].coins`. */
  readonly path: string;
  readonly problem: string;
}

/** Problems listed at most. */
export const PROBLEMS_MAX = 100;

/** Checks the document's own members, then every module's state against its type and its rules. */
export function genesisProblems(
  text: string,
  state: JsonObject,
  { application, bech32Prefix }: { readonly application: Application; readonly bech32Prefix: string },
): GenesisProblem[] {
  // The SDK writes `null` for modules that have nothing to say.
  const names = application.modules.flatMap(({ name, genesis }) =>
    genesis === undefined && isJsonObject(state[name]) ? [] : [name],
  );
  const unknown = Object.keys(state).filter((name) => !names.includes(name) && name !== BECH32_PREFIX_MEMBER);
  const lane = wire(application.spec, { bech32Prefix }).openLane("check");
  const problems = [
    ...documentProblems(text),
    ...unknown.map((name) => ({ path: `app_state.${name}`, problem: "no module has this name" })),
    ...application.modules.flatMap((module, index) =>
      moduleProblems(module, state[module.name], { application, context: lane.contextOf(index) }),
    ),
  ];
  return problems.slice(0, PROBLEMS_MAX);
}

function documentProblems(text: string): GenesisProblem[] {
  try {
    parseGenesis(text);
    return [];
  } catch (error) {
    if (!(error instanceof GenesisError)) throw error;
    return [{ path: String(error.data.field ?? ""), problem: error.message }];
  }
}

function moduleProblems(
  { name, genesis }: AppModule,
  json: JsonValue | undefined,
  { application, context }: { readonly application: Application; readonly context: never },
): GenesisProblem[] {
  if (genesis === undefined) return [];
  const path = `app_state.${name}`;
  if (json === undefined) return [{ path, problem: "the module's state is missing" }];
  const malformed = typeProblems(genesis.type, json, { path, application });
  if (malformed.length > 0) return malformed;
  const problem = refusal(() =>
    genesis.validate?.(context, fromProtoJson(genesis.type, json, application.registry) as never),
  );
  return problem === undefined ? [] : [{ path, problem }];
}

interface Place {
  readonly path: string;
  readonly application: Application;
}

/** Goes down to the smallest parts that cannot be read. */
function typeProblems(type: MessageType<unknown>, json: JsonValue, place: Place): GenesisProblem[] {
  const problem = refusal(() => fromProtoJson(type, json, place.application.registry));
  if (problem === undefined) return [];
  const inner = isJsonObject(json)
    ? Object.entries(json).flatMap(([key, held]) => {
        const field = fieldByName(type, key);
        const path = `${place.path}.${key}`;
        if (field === undefined) return key.startsWith("@") ? [] : [{ path, problem: "no such field" }];
        return fieldProblems(type, field, { ...place, path, json: held });
      })
    : [];
  return inner.length > 0 ? inner : [{ path: place.path, problem }];
}

function fieldProblems(
  owner: MessageType<unknown>,
  field: Field,
  place: Place & { readonly json: JsonValue },
): GenesisProblem[] {
  const { json, path, application } = place;
  const problem = refusal(() => fromProtoJson(owner, { [field.name]: json }, application.registry));
  if (problem === undefined) return [];
  if (field.type.kind !== "message") return [{ path, problem }];
  const type = field.type.type();
  if (!field.repeated) return typeProblems(type, json, place);
  if (!Array.isArray(json)) return [{ path, problem }];
  return json.flatMap((item: JsonValue, i) => typeProblems(type, item, { application, path: `${path}[${i}]` }));
}

function refusal(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return errorMessage(error);
  }
}
