/** Emits one TypeScript file for one .proto file. */
import type protobuf from "protobufjs";
import {
  defaultValue,
  elementType,
  type FieldPlan,
  option,
  planField,
  propertyType,
  type Resolve,
  readCases,
  target,
  writeElement,
  writeField,
} from "./fields.ts";
import type { ProtoFile } from "./load.ts";
import { firstSentence, fullName, lowerFirst, modulePath, typeName } from "./names.ts";

const FIELD_OPTIONS = [
  "cosmos_proto.scalar",
  "amino.dont_omitempty",
  "amino.encoding",
  "amino.field_name",
  "gogoproto.stdtime",
  "gogoproto.stdduration",
  "cosmos_proto.accepts_interface",
];
const MESSAGE_OPTIONS = ["amino.name", "amino.encoding", "amino.message_encoding", "cosmos.msg.v1.signer"];

/** The generated source of `file`. */
export function emitFile(file: ProtoFile): string {
  const imports = new Map<string, Map<string, string>>();
  const local = new Set([...file.messages, ...file.enums].map(typeName));
  const resolve: Resolve = (type, suffix = "") => {
    const name = typeName(type) + suffix;
    if (type.filename === file.path) return name;
    const from = modulePath(type.filename ?? "");
    const names = imports.get(from) ?? new Map<string, string>();
    imports.set(from, names);
    const taken =
      local.has(name) || [...imports].some(([other, n]) => other !== from && [...n.values()].includes(name));
    const alias = names.get(name) ?? (taken ? `${name}_${fullName(type).split(".").at(-3) ?? "other"}` : name);
    names.set(name, alias);
    return alias;
  };
  const body = [
    ...file.enums.map(emitEnum),
    ...file.messages.map((type) => emitMessage(type, resolve)),
    ...file.services.map((service) => emitService(service, resolve)),
  ].join("\n");
  return `${header(file.path, body, imports)}\n${body}`;
}

function header(path: string, body: string, imports: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const values = ["EMPTY_BYTES", "GO_ZERO_TIMESTAMP", "message<", "readDec(", "readInt("]
    .filter((name) => body.includes(name))
    .map((name) => name.replace(/[<(]/, ""));
  const types = ["EnumType", "MessageType", "Reader", "Rpc", "ServiceType", "Writer"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  const wire = [...values, ...types.map((name) => `type ${name}`)];
  const lines = [`// Generated from proto/${path} by \`npm run proto\`. Do not edit.`];
  if (wire.length > 0) lines.push(`import { ${wire.join(", ")} } from "#wire";`);
  for (const [from, names] of [...imports].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const list = [...names]
      .map(([name, alias]) => (name === alias ? name : `${name} as ${alias}`))
      .sort((a, b) => (a < b ? -1 : 1));
    lines.push(`import { ${list.join(", ")} } from "${from}";`);
  }
  return `${lines.join("\n")}\n`;
}

function emitEnum(type: protobuf.Enum): string {
  const name = typeName(type);
  const values = Object.entries(type.values).map(([key, value]) => `  ${key}: ${value},`);
  return `${doc(type, `Numbers of ${fullName(type)}.`)}export const ${name} = {\n${values.join("\n")}\n} as const;
/** Description of ${fullName(type)}. */
export const ${name}Enum: EnumType = { typeName: "${fullName(type)}", values: ${name} };\n`;
}

function emitMessage(type: protobuf.Type, resolve: Resolve): string {
  const name = typeName(type);
  const plans = type.fieldsArray.map(planField).sort((a, b) => a.number - b.number);
  const unions = [...new Set(plans.flatMap((p) => (p.oneof === undefined ? [] : [p.oneof])))];
  const plain = plans.filter((p) => p.oneof === undefined);
  const members = (union: string): FieldPlan[] => plans.filter((p) => p.oneof === union);
  const unionType = (union: string): string =>
    members(union)
      .map((p) => `{ readonly kind: "${p.key}"; readonly value: ${elementType(p, resolve)} }`)
      .join(" | ");
  const properties = [
    ...plain.map((p) => `  readonly ${p.key}: ${propertyType(p, resolve)};`),
    ...unions.map((u) => `  readonly ${u}: ${unionType(u)} | undefined;`),
  ];
  const create = [
    ...plain.map((p) => `${p.key}: p.${p.key} ?? ${defaultValue(p, resolve)}`),
    ...unions.map((u) => `${u}: p.${u}`),
  ];
  const write = plans.map((p) =>
    p.oneof === undefined
      ? writeField(p, resolve)
      : `if (m.${p.oneof}?.kind === "${p.key}") ${writeElement(p, `m.${p.oneof}.value`, resolve)}`,
  );
  const declare = [
    ...plain.map((p) =>
      p.repeated
        ? `const ${p.key}_: ${elementType(p, resolve)}[] = [];`
        : `let ${p.key}_: ${propertyType(p, resolve)} = ${defaultValue(p, resolve)};`,
    ),
    ...unions.map((u) => `let ${u}: ${name}["${u}"];`),
  ];
  const result = [...plain.map((p) => `${p.key}: ${p.key}_`), ...unions];
  const numbers = `new Set<number>([${plans.map((p) => p.number).join(", ")}])`;
  const writer = write.length === 0 ? "() => {}" : `(m, w) => {\n    ${write.join("\n    ")}\n  }`;
  return `${doc(type, `${fullName(type)}.`)}export interface ${name} {\n${properties.join("\n")}\n}
const ${name}_numbers: ReadonlySet<number> = ${numbers};
/** Codec of ${fullName(type)}. */
export const ${name}: MessageType<${name}> = message<${name}>({
  typeName: "${fullName(type)}",
  options: ${options(type, MESSAGE_OPTIONS)},
  fields: [${plans.map((p) => `\n    ${describe(p, resolve)},`).join("")}${plans.length > 0 ? "\n  " : ""}],
  create: (${create.length === 0 ? "" : "p"}) => (${create.length === 0 ? "{}" : `{ ${create.join(", ")} }`}),
  write: ${writer},
  read: (r) => {
    ${declare.join("\n    ")}
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        ${plans.map((p) => readCases(p, resolve)).join("\n        ")}
        default: r.other(tag, ${name}_numbers);
      }
    }
    return { ${result.join(", ")} };
  },
});\n`;
}

function describe(plan: FieldPlan, resolve: Resolve): string {
  const type =
    plan.kind === "message"
      ? `{ kind: "message", type: () => ${resolve(target(plan))} }`
      : plan.kind === "enum"
        ? `{ kind: "enum", type: ${resolve(target(plan), "Enum")} }`
        : plan.kind === "scalar"
          ? `{ kind: "scalar", scalar: "${plan.scalar}" }`
          : `{ kind: "${plan.kind}" }`;
  const oneof = plan.oneof === undefined ? "undefined" : `"${plan.oneof}"`;
  return `{ number: ${plan.number}, name: "${plan.field.name}", key: "${plan.key}", type: ${type}, repeated: ${plan.repeated}, required: ${plan.required}, oneof: ${oneof}, options: ${options(plan.field, FIELD_OPTIONS)} }`;
}

function options(object: protobuf.ReflectionObject, names: readonly string[]): string {
  const entries = names.flatMap((name) => {
    const values = (object.parsedOptions ?? []).flatMap((o: Record<string, unknown>) =>
      `(${name})` in o ? [o[`(${name})`]] : [],
    );
    const value = values.length > 1 ? values.join(",") : (values[0] ?? option(object, name));
    if (value === undefined) return [];
    return [`"${name}": ${typeof value === "boolean" ? value : JSON.stringify(String(value))}`];
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function emitService(service: protobuf.Service, resolve: Resolve): string {
  const name = service.name;
  const methods = service.methodsArray.map((method) => {
    const request = resolve(method.resolvedRequestType ?? method);
    const response = resolve(method.resolvedResponseType ?? method);
    const path = `/${fullName(service)}/${method.name}`;
    return { key: lowerFirst(method.name), request, response, path, method };
  });
  const types = methods.map((m) => `  readonly ${m.key}: Rpc<${m.request}, ${m.response}>;`);
  const values = methods.map(
    (m) =>
      `    ${m.key}: { name: "${m.method.name}", path: "${m.path}", request: ${m.request}, response: ${m.response}, http: ${http(m.method)} },`,
  );
  return `${doc(service, `Methods of ${fullName(service)}.`)}export interface ${name}Methods {\n${types.join("\n")}\n}
/** Description of ${fullName(service)}. */
export const ${name}: ServiceType<${name}Methods> = {
  typeName: "${fullName(service)}",
  methods: {\n${values.join("\n")}\n  },
};\n`;
}

interface HttpRule {
  readonly get?: string;
  readonly post?: string;
  readonly additional_bindings?: HttpRule | readonly HttpRule[];
}

function http(method: protobuf.Method): string {
  const rules = (method.parsedOptions ?? []).flatMap((o: Record<string, unknown>) => {
    const rule = o["(google.api.http)"] as HttpRule | undefined;
    if (rule === undefined) return [];
    const more = rule.additional_bindings ?? [];
    return [rule, ...(Array.isArray(more) ? (more as readonly HttpRule[]) : [more as HttpRule])];
  });
  const bindings = rules.map((rule) => {
    const [verb, path] = rule.get === undefined ? ["POST", rule.post ?? ""] : ["GET", rule.get];
    return `{ method: "${verb}", path: ${JSON.stringify(path)} }`;
  });
  return `[${bindings.join(", ")}]`;
}

function doc(object: protobuf.ReflectionObject, fallback: string): string {
  const sentence = firstSentence(object.comment);
  return `/** ${sentence === "" ? fallback : sentence} */\n`;
}
