/** Random messages of any type that are often nearly right: signers from a circle of people, small ids, amounts in the denomination. */

import type { Random } from "#lib/prng.ts";
import type { Field, FieldType, MessageType } from "#wire";

/** Values that random messages are made of. */
export interface Palette {
  readonly addresses: readonly string[];
  readonly denom: string;
  /** Hashes and roots that exist. */
  readonly hashes: readonly Uint8Array[];
}

const DEPTH_MAX = 4;
const REPEATED_MAX = 3;
const COIN = "cosmos.base.v1beta1.Coin";

/** A message of a type; what is beyond the depth is left out. */
export function randomMessage<T>(type: MessageType<T>, random: Random, palette: Palette, depth = 0): T {
  if (type.typeName === COIN) {
    return type.create({ denom: palette.denom, amount: randomAmount(random) } as unknown as Partial<T>);
  }
  const values: Record<string, unknown> = {};
  const unions = new Map<string, Field[]>();
  for (const field of type.fields) {
    if (field.oneof !== undefined) {
      unions.set(field.oneof, [...(unions.get(field.oneof) ?? []), field]);
      continue;
    }
    const value = randomField(field, random, { palette, depth });
    if (value !== undefined) values[field.key] = value;
  }
  for (const [union, fields] of unions) {
    const field = random.pick(fields);
    const value = randomValue(field.type, field, random, { palette, depth });
    if (value !== undefined) values[union] = { kind: field.key, value };
  }
  return type.create(values as Partial<T>);
}

interface Making {
  readonly palette: Palette;
  readonly depth: number;
}

function randomField(field: Field, random: Random, making: Making): unknown {
  if (field.repeated) {
    const count = random.below(REPEATED_MAX + 1);
    const list = Array.from({ length: count }, () => randomValue(field.type, field, random, making));
    return list.filter((value) => value !== undefined);
  }
  return randomValue(field.type, field, random, making);
}

function randomValue(type: FieldType, field: Field, random: Random, making: Making): unknown {
  const { palette, depth } = making;
  switch (type.kind) {
    case "scalar":
      return randomScalar(type.scalar, field, random, palette);
    case "int":
    case "dec":
      return randomAmount(random);
    case "enum":
      return random.pick(Object.values(type.type.values));
    case "message":
      if (depth >= DEPTH_MAX || type.type().typeName.startsWith("google.")) return undefined;
      return randomMessage(type.type(), random, palette, depth + 1);
  }
}

function randomScalar(
  scalar: Extract<FieldType, { kind: "scalar" }>["scalar"],
  field: Field,
  random: Random,
  palette: Palette,
): unknown {
  switch (scalar) {
    case "bool":
      return random.chance(1, 2);
    case "string":
      if (field.options["cosmos_proto.scalar"] === "cosmos.AddressString") return random.pick(palette.addresses);
      return field.name === "denom" ? palette.denom : "x".repeat(random.below(8));
    case "bytes":
      return random.chance(1, 2) ? random.pick(palette.hashes) : random.bytes(random.pick([0, 1, 32, 32, 64, 256]));
    case "int32":
    case "uint32":
    case "sint32":
    case "fixed32":
    case "sfixed32":
      return random.pick([0, 1, 2, random.below(20), random.below(10_001), 2 ** 31 - 1]);
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return random.pick([0n, 1n, 2n, BigInt(random.below(12)), BigInt(random.below(1_000)), (1n << 63n) - 1n]);
  }
}

function randomAmount(random: Random): bigint {
  return random.pick([0n, 1n, BigInt(random.below(1_000)), BigInt(random.below(2_000_000)), 10n ** 12n, 10n ** 30n]);
}
