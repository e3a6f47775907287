/** Arbitrary values of any generated message, built from its descriptor. */

import fc from "fast-check";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import type { FieldType, MessageType, Scalar } from "#wire";

/** Values whose nesting stops after `depth` levels of optional and repeated messages. */
export function arbitraryMessage(type: MessageType<unknown>, depth = 2): fc.Arbitrary<unknown> {
  const special = specialMessage(type.typeName);
  if (special !== undefined) return special;
  const properties: Record<string, fc.Arbitrary<unknown>> = {};
  const unions = new Map<string, fc.Arbitrary<unknown>[]>();
  for (const field of type.fields) {
    const isMessage = field.type.kind === "message";
    if (isMessage && depth === 0 && !field.required) {
      if (field.oneof === undefined) properties[field.key] = fc.constant(field.repeated ? [] : undefined);
      continue;
    }
    const single = arbitraryField(field.type, Math.max(0, depth - 1));
    if (field.oneof !== undefined) {
      const members = unions.get(field.oneof) ?? [];
      unions.set(field.oneof, [...members, single.map((value) => ({ kind: field.key, value }))]);
    } else if (field.repeated) properties[field.key] = fc.array(single, { maxLength: 3 });
    else properties[field.key] = isMessage && !field.required ? fc.option(single, { nil: undefined }) : single;
  }
  for (const [union, members] of unions) properties[union] = fc.oneof(fc.constant(undefined), ...members);
  return fc.record(properties, { noNullPrototype: true }).map((value) => type.create(value as object));
}

function specialMessage(typeName: string): fc.Arbitrary<unknown> | undefined {
  switch (typeName) {
    case "google.protobuf.Timestamp":
      return fc.record({
        seconds: fc.bigInt(-62_135_596_800n, 253_402_300_799n),
        nanos: fc.oneof(fc.constant(0), fc.nat(999_999_999)),
      });
    case "google.protobuf.Duration":
      return fc.bigInt(-(10n ** 18n), 10n ** 18n).map((ns) => ({
        seconds: ns / 1_000_000_000n,
        nanos: Number(ns % 1_000_000_000n),
      }));
    case "google.protobuf.Any":
      return arbitraryMessage(MsgSend, 1).map((value) => ({
        typeUrl: MsgSend.typeUrl,
        value: MsgSend.encode(value as MsgSend),
      }));
  }
  return undefined;
}

function arbitraryField(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "scalar":
      return arbitraryScalar(type.scalar);
    case "int":
    case "dec":
      return fc.bigInt(-(2n ** 250n), 2n ** 250n);
    case "enum":
      return fc.oneof(fc.constantFrom(...Object.values(type.type.values)), fc.integer({ min: 0, max: 1_000_000 }));
    case "message":
      return arbitraryMessage(type.type(), depth);
  }
}

function arbitraryScalar(scalar: Scalar): fc.Arbitrary<unknown> {
  switch (scalar) {
    case "bool":
      return fc.boolean();
    case "string":
      return fc.string({ unit: "grapheme", maxLength: 8 });
    case "bytes":
      return fc.uint8Array({ maxLength: 8 });
    case "int32":
    case "sint32":
    case "sfixed32":
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case "uint32":
    case "fixed32":
      return fc.integer({ min: 0, max: 2 ** 32 - 1 });
    case "int64":
    case "sint64":
    case "sfixed64":
      return fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n);
    case "uint64":
    case "fixed64":
      return fc.bigInt(0n, 2n ** 64n - 1n);
  }
}
