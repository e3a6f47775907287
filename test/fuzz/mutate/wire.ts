/** Mutations of protobuf messages: fields repeated, moved, retyped, nested and lied about, the lengths around them kept true. */

import type { Random } from "#lib/prng.ts";
import { INTERESTING_NUMBERS, mutateBytes } from "./bytes.ts";
import { copyField, newField, parseWire, type WireField, writeWire } from "./wire-tree.ts";

/** Levels added when a payload is wrapped again and again: beyond what decoders accept. */
const WRAPS_MAX = 160;
const COPIES_MAX = 300;

/** `input` with one field changed; input that is not made of fields is changed byte by byte. */
export function mutateWire(random: Random, input: Uint8Array, other: Uint8Array): Uint8Array {
  const fields = parseWire(input);
  if (fields === undefined || fields.length === 0) return mutateBytes(random, input, other);
  const list = pickList(random, fields);
  random.pick(MUTATIONS)(random, list, parseWire(other) ?? []);
  return writeWire(fields);
}

/** Changes `list`, which is not empty, in place. */
type Mutation = (random: Random, list: WireField[], donors: WireField[]) => void;

/** The fields of some message in the tree, deeper ones as likely as the outermost. */
function pickList(random: Random, fields: WireField[]): WireField[] {
  let list = fields;
  while (random.chance(2, 3)) {
    const inner = list.flatMap((field) => (field.children === undefined ? [] : [field.children]));
    if (inner.length === 0) return list;
    list = random.pick(inner);
  }
  return list;
}

const repeat: Mutation = (random, list) => {
  const field = random.pick(list);
  const copies = random.chance(1, 10) ? random.below(COPIES_MAX) : 1;
  const at = list.indexOf(field);
  list.splice(at, 0, ...Array.from({ length: copies }, () => copyField(field)));
};

const repeatAtEnd: Mutation = (random, list) => {
  list.push(copyField(random.pick(list)));
};

const drop: Mutation = (random, list) => {
  list.splice(random.below(list.length), 1);
};

const swap: Mutation = (random, list) => {
  const [a, b] = [random.below(list.length), random.below(list.length)];
  const kept = list[a] as WireField;
  list[a] = list[b] as WireField;
  list[b] = kept;
};

const renumber: Mutation = (random, list) => {
  const field = random.pick(list);
  field.number = random.pick([0, 1, field.number + 1, field.number + 1024, 1 + random.below(20), 2 ** 29 - 1]);
};

const retype: Mutation = (random, list) => {
  random.pick(list).wireType = random.below(8);
};

const padTag: Mutation = (random, list) => {
  random.pick(list).tagPadding = random.pick([1, 2, 4, 8, 12]);
};

const padValue: Mutation = (random, list) => {
  random.pick(list).valuePadding = random.pick([1, 2, 4, 8, 12]);
};

const lieAboutLength: Mutation = (random, list) => {
  const field = random.pick(list);
  const size = BigInt(field.payload.length);
  field.length = random.pick([...INTERESTING_NUMBERS, size + 1n, size - 1n]);
};

const setVarint: Mutation = (random, list) => {
  const field = random.pick(list.filter(({ wireType }) => wireType === 0).concat(list));
  field.wireType = 0;
  field.varint = random.chance(1, 2) ? random.pick(INTERESTING_NUMBERS) : -random.pick(INTERESTING_NUMBERS);
};

const wrap: Mutation = (random, list) => {
  const field = random.pick(list);
  const levels = random.chance(1, 3) ? random.below(WRAPS_MAX) : 1;
  for (let i = 0; i < levels; i++) {
    const inner = copyField(field);
    Object.assign(field, newField(field.number, 2, inner.payload), { children: [inner] });
  }
};

const unwrap: Mutation = (random, list) => {
  const at = random.below(list.length);
  const { children } = list[at] as WireField;
  if (children !== undefined) list.splice(at, 1, ...children);
};

const changePayload: Mutation = (random, list, donors) => {
  const field = random.pick(list);
  const donor = donors.length === 0 ? field : random.pick(donors);
  field.children = undefined;
  field.payload = mutateBytes(random, field.payload, donor.payload);
  field.length = undefined;
};

const fillPayload: Mutation = (random, list) => {
  const field = random.pick(list);
  const size = random.pick([0, 1, 19, 20, 21, 31, 32, 33, 63, 64, 65, 256, 4096]);
  Object.assign(field, newField(field.number, 2, random.bytes(size)));
};

/** Text fields hold numbers, addresses and names; these are none. */
const BAD_TEXTS = ["-", "-0", "00", "1e9", "9".repeat(97), "\u0000", "\ufeff", "\u{1f600}", "__proto__", "../"];

const putText: Mutation = (random, list) => {
  const field = random.pick(list);
  Object.assign(field, newField(field.number, 2, Buffer.from(random.pick(BAD_TEXTS))));
};

const putBadText: Mutation = (random, list) => {
  const bad = random.pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]]);
  const field = random.pick(list);
  Object.assign(field, newField(field.number, 2, Uint8Array.from(bad)));
};

const graft: Mutation = (random, list, donors) => {
  if (donors.length > 0) list.splice(random.below(list.length + 1), 0, copyField(random.pick(donors)));
};

const addUnknown: Mutation = (random, list) => {
  const number = random.pick([100, 1023, 1024, 1025, 2047, 2048, 2 ** 29 - 1]);
  const field = newField(number, random.pick([0, 1, 2, 5]), random.bytes(8));
  list.splice(random.below(list.length + 1), 0, field);
};

const MUTATIONS: readonly Mutation[] = [
  repeat,
  repeatAtEnd,
  drop,
  swap,
  renumber,
  retype,
  padTag,
  padValue,
  lieAboutLength,
  setVarint,
  setVarint,
  wrap,
  unwrap,
  changePayload,
  changePayload,
  fillPayload,
  putText,
  putBadText,
  graft,
  addUnknown,
];
