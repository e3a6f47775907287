/** How each field is typed, created, written and read in generated code. */
import protobuf from "protobufjs";
import { camelCase, fullName } from "./names.ts";

/** Resolves a message or enum to the name it has in the file being generated. */
export type Resolve = (type: protobuf.ReflectionObject, suffix?: string) => string;

/** What the emitter knows about one field. */
export interface FieldPlan {
  readonly field: protobuf.Field;
  readonly key: string;
  readonly number: number;
  readonly repeated: boolean;
  readonly required: boolean;
  /** proto3 `optional`: undefined when absent. */
  readonly optional: boolean;
  readonly oneof: string | undefined;
  readonly kind: "scalar" | "int" | "dec" | "enum" | "message";
  readonly scalar: string;
  readonly wireType: number;
  /** A Go time.Time whose zero value is written. */
  readonly goTime: boolean;
}

const SCALAR_WIRE: Readonly<Record<string, number>> = {
  bool: 0,
  int32: 0,
  uint32: 0,
  sint32: 0,
  int64: 0,
  uint64: 0,
  sint64: 0,
  fixed64: 1,
  sfixed64: 1,
  string: 2,
  bytes: 2,
  fixed32: 5,
  sfixed32: 5,
};
const BIG = new Set(["int64", "uint64", "sint64", "fixed64", "sfixed64"]);

/** Reads an option whatever way protobufjs stored it. */
export function option(object: protobuf.ReflectionObject, name: string): unknown {
  return object.options?.[`(${name})`];
}

/** Plans one field of a message. */
export function planField(field: protobuf.Field): FieldPlan {
  if (field.map) throw new TypeError(`${fullName(field)}: maps have no deterministic order`);
  const custom = option(field, "cosmos_proto.scalar");
  const isMessage = field.resolvedType instanceof protobuf.Type;
  const isEnum = field.resolvedType instanceof protobuf.Enum;
  const numeric = field.type === "string" && (custom === "cosmos.Int" || custom === "cosmos.Dec");
  const kind = isMessage ? "message" : isEnum ? "enum" : numeric ? (custom === "cosmos.Int" ? "int" : "dec") : "scalar";
  const wire = isMessage ? 2 : isEnum ? 0 : SCALAR_WIRE[field.type];
  if (wire === undefined) throw new TypeError(`${fullName(field)}: type ${field.type} is not supported`);
  const inOneof = field.partOf !== null && !field.options?.proto3_optional;
  return {
    field,
    key: camelCase(field.name),
    number: field.id,
    repeated: field.repeated,
    required: String(option(field, "gogoproto.nullable")) === "false",
    optional: Boolean(field.options?.proto3_optional),
    oneof: inOneof && field.partOf !== null ? camelCase(field.partOf.name) : undefined,
    kind,
    scalar: field.type,
    wireType: wire,
    goTime: option(field, "gogoproto.stdtime") !== undefined,
  };
}

/** The type of one element. */
export function elementType(plan: FieldPlan, resolve: Resolve): string {
  switch (plan.kind) {
    case "message":
      return resolve(target(plan));
    case "enum":
      return "number";
    case "int":
    case "dec":
      return "bigint";
    case "scalar":
      if (plan.scalar === "bytes") return "Uint8Array";
      if (plan.scalar === "string") return "string";
      if (plan.scalar === "bool") return "boolean";
      return BIG.has(plan.scalar) ? "bigint" : "number";
  }
}

/** The type of the property. */
export function propertyType(plan: FieldPlan, resolve: Resolve): string {
  const element = elementType(plan, resolve);
  if (plan.repeated) return `readonly ${element}[]`;
  return isOptional(plan) ? `${element} | undefined` : element;
}

const isOptional = (plan: FieldPlan): boolean => plan.optional || (plan.kind === "message" && !plan.required);

/** The default of the property. */
export function defaultValue(plan: FieldPlan, resolve: Resolve): string {
  if (plan.repeated) return "[]";
  if (isOptional(plan)) return "undefined";
  if (plan.kind === "message") return plan.goTime ? "GO_ZERO_TIMESTAMP" : `${resolve(target(plan))}.create()`;
  const type = elementType(plan, resolve);
  return { string: '""', Uint8Array: "EMPTY_BYTES", boolean: "false", bigint: "0n", number: "0" }[type] ?? '""';
}

/** The message or enum a field refers to. */
export function target(plan: FieldPlan): protobuf.ReflectionObject {
  const type = plan.field.resolvedType;
  if (type === null) throw new TypeError(`${fullName(plan.field)} does not resolve`);
  return type;
}

const tagOf = (number: number, wire: number): number => ((number << 3) | wire) >>> 0;

/** Statements that write the value `value` of the field, tag included. */
export function writeElement(plan: FieldPlan, value: string, resolve: Resolve): string {
  const tag = `w.uint32(${tagOf(plan.number, plan.wireType)})`;
  if (plan.kind !== "message") return `${tag}.${writeCall(plan, value)};`;
  return `{ const mark = ${tag}.fork(); ${resolve(target(plan))}.write(${value}, w); w.join(mark); }`;
}

function writeCall(plan: FieldPlan, value: string): string {
  if (plan.kind === "int" || plan.kind === "dec") return `string(${value}.toString())`;
  if (plan.kind === "enum") return `int32(${value})`;
  const method = { int64: "uint64", sfixed64: "fixed64", sfixed32: "fixed32" }[plan.scalar] ?? plan.scalar;
  return plan.scalar === "sint32" ? `sint64(BigInt(${value}))` : `${method}(${value})`;
}

/** Statements that write the whole field when it is present. */
export function writeField(plan: FieldPlan, resolve: Resolve): string {
  const property = `m.${plan.key}`;
  if (plan.repeated) {
    if (plan.wireType === 2) return `for (const v of ${property}) ${writeElement(plan, "v", resolve)}`;
    const tag = tagOf(plan.number, 2);
    return `if (${property}.length > 0) { const mark = w.uint32(${tag}).fork(); for (const v of ${property}) w.${writeCall(plan, "v")}; w.join(mark); }`;
  }
  const write = writeElement(plan, property, resolve);
  if (isOptional(plan)) return `if (${property} !== undefined) ${write}`;
  if (plan.required && (plan.kind === "message" || plan.kind === "int" || plan.kind === "dec")) return write;
  const type = elementType(plan, resolve);
  const empty = { string: `${property} !== ""`, Uint8Array: `${property}.length > 0`, boolean: property }[type];
  return `if (${empty ?? `${property} !== ${type === "bigint" ? "0n" : "0"}`}) ${write}`;
}

/** An expression that reads one element. */
export function readElement(plan: FieldPlan, resolve: Resolve): string {
  switch (plan.kind) {
    case "message":
      return `r.nested(${resolve(target(plan))}.read)`;
    case "int":
      return "readInt(r)";
    case "dec":
      return "readDec(r)";
    case "enum":
      return "r.int32()";
    case "scalar":
      if (plan.scalar === "sint32") return "Number(BigInt.asIntN(32, r.sint64()))";
      return plan.scalar === "sfixed32" ? "(r.fixed32() | 0)" : `r.${plan.scalar}()`;
  }
}

/** The `case` clauses that read a field into its local variable. */
export function readCases(plan: FieldPlan, resolve: Resolve): string {
  const read = readElement(plan, resolve);
  const tag = tagOf(plan.number, plan.wireType);
  if (plan.oneof !== undefined) return `case ${tag}: ${plan.oneof} = { kind: "${plan.key}", value: ${read} }; break;`;
  if (!plan.repeated) return `case ${tag}: ${plan.key}_ = ${read}; break;`;
  const single = `case ${tag}: ${plan.key}_.push(${read}); break;`;
  if (plan.wireType === 2) return single;
  return `${single}\n        case ${tagOf(plan.number, 2)}: r.packed(${plan.key}_, (r) => ${read}); break;`;
}
