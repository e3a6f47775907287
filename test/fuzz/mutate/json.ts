/** Mutations of JSON documents: members dropped, doubled, renamed and retyped, numbers out of every range, endless nesting. */

import { utf8Encode } from "#lib/bytes.ts";
import type { Random } from "#lib/prng.ts";
import { mutateString, mutateText, STRANGE_TEXTS, type TextMaterial } from "./text.ts";

/** A document that may say the same name twice and hold literals that no double holds. */
type Tree =
  | { readonly kind: "literal"; literal: string }
  | { readonly kind: "list"; readonly items: Tree[] }
  | { readonly kind: "object"; readonly members: Member[] };

interface Member {
  name: string;
  value: Tree;
}

const LITERALS: readonly string[] = [
  "null",
  "true",
  "false",
  "0",
  "-0",
  "-1",
  "1",
  "0.5",
  "1e2",
  "1e400",
  "-1e400",
  "2147483648",
  "4294967296",
  "9007199254740993",
  "9223372036854775808",
  "1".repeat(400),
  "[]",
  "{}",
  '""',
];
const NESTINGS_MAX = 20_000;

/** `input` with one change to its tree; what is not JSON is changed as a text. */
export function mutateJson(random: Random, input: Uint8Array, material: TextMaterial): Uint8Array {
  const root = parseTree(input);
  if (root === undefined || random.chance(1, 10)) return mutateText(random, input, material);
  if (random.chance(1, 40)) return utf8Encode(nested(random, write(root)));
  const donor = parseTree(material.other) ?? root;
  change(random, pickNode(random, root), { material, donor });
  return utf8Encode(write(root));
}

interface Sources {
  readonly material: TextMaterial;
  readonly donor: Tree;
}

function change(random: Random, node: Tree, sources: Sources): void {
  switch (node.kind) {
    case "literal":
      node.literal = changedLiteral(random, node.literal, sources.material);
      return;
    case "list":
      changeList(random, node.items, sources);
      return;
    case "object":
      changeObject(random, node.members, sources);
      return;
  }
}

function changedLiteral(random: Random, literal: string, material: TextMaterial): string {
  if (!literal.startsWith('"') || random.chance(1, 4)) return random.pick(LITERALS);
  if (random.chance(1, 4)) return JSON.stringify(random.pick(STRANGE_TEXTS));
  // Without its quotes a number in a text becomes a number.
  if (random.chance(1, 8) && /^"-?[0-9]+"$/.test(literal)) return literal.slice(1, -1);
  return JSON.stringify(mutateString(random, JSON.parse(literal) as string, { ...material, bytesMax: 4096 }));
}

function changeList(random: Random, items: Tree[], sources: Sources): void {
  const at = random.below(items.length + 1);
  const item = items[at] ?? items[0];
  switch (random.below(4)) {
    case 0:
      items.splice(at, 1);
      return;
    case 1:
      if (item !== undefined) items.splice(at, 0, ...copies(random, item));
      return;
    case 2:
      items.splice(at, 1, randomTree(random));
      return;
    case 3:
      items.splice(at, 0, copy(pickNode(random, sources.donor)));
      return;
  }
}

function changeObject(random: Random, members: Member[], sources: Sources): void {
  const at = random.below(members.length + 1);
  const member = members[at] ?? members[0];
  switch (random.below(6)) {
    case 0:
      members.splice(at, 1);
      return;
    case 1:
      if (member !== undefined) members.splice(at, 0, { name: member.name, value: copy(member.value) });
      return;
    case 2:
      if (member !== undefined) member.value = randomTree(random);
      return;
    case 3:
      if (member !== undefined) member.name = mutateString(random, member.name, { ...sources.material, bytesMax: 256 });
      return;
    case 4:
      members.push({
        name: random.pick(["__proto__", "constructor", "toString", "@type", ""]),
        value: randomTree(random),
      });
      return;
    case 5:
      if (member !== undefined) member.value = copy(pickNode(random, sources.donor));
      return;
  }
}

function randomTree(random: Random): Tree {
  return {
    kind: "literal",
    literal: random.chance(1, 3) ? JSON.stringify(random.pick(STRANGE_TEXTS)) : random.pick(LITERALS),
  };
}

function copies(random: Random, item: Tree): Tree[] {
  return Array.from({ length: random.chance(1, 10) ? random.below(200) : 1 }, () => copy(item));
}

function nested(random: Random, inner: string): string {
  const depth = random.below(NESTINGS_MAX);
  if (random.chance(1, 2)) return "[".repeat(depth) + inner + "]".repeat(depth);
  const name = random.pick(['{"a":', '{"value":', '{"@type":"/google.protobuf.Any","value":', '{"messages":[']);
  return name.repeat(depth) + inner + (name.endsWith("[") ? "]}" : "}").repeat(depth);
}

function pickNode(random: Random, root: Tree): Tree {
  let node = root;
  for (;;) {
    const inner =
      node.kind === "list" ? node.items : node.kind === "object" ? node.members.map(({ value }) => value) : [];
    if (inner.length === 0 || random.chance(1, 4)) return node;
    node = random.pick(inner);
  }
}

function parseTree(input: Uint8Array): Tree | undefined {
  try {
    return treeOf(JSON.parse(Buffer.from(input).toString("utf8")), 0);
  } catch {
    // Not JSON, or nested more deeply than is worth changing from the inside.
    return undefined;
  }
}

const DEPTH_MAX = 500;

function treeOf(value: unknown, depth: number): Tree {
  if (depth > DEPTH_MAX) throw new RangeError("document is too deep to change");
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => treeOf(item, depth + 1)) };
  if (typeof value !== "object" || value === null) return { kind: "literal", literal: JSON.stringify(value) };
  const members = Object.entries(value).map(([name, held]) => ({ name, value: treeOf(held, depth + 1) }));
  return { kind: "object", members };
}

function copy(tree: Tree): Tree {
  switch (tree.kind) {
    case "literal":
      return { ...tree };
    case "list":
      return { kind: "list", items: tree.items.map(copy) };
    case "object":
      return { kind: "object", members: tree.members.map(({ name, value }) => ({ name, value: copy(value) })) };
  }
}

function write(tree: Tree): string {
  switch (tree.kind) {
    case "literal":
      return tree.literal;
    case "list":
      return `[${tree.items.map(write).join(",")}]`;
    case "object":
      return `{${tree.members.map(({ name, value }) => `${JSON.stringify(name)}:${write(value)}`).join(",")}}`;
  }
}
