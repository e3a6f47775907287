/** Names in generated TypeScript. */
import type protobuf from "protobufjs";

/** A type's name with its outer messages, joined by "_". */
export function typeName(type: protobuf.ReflectionObject): string {
  const outer = type.parent;
  const nested = outer !== null && "fields" in outer;
  return nested ? `${typeName(outer)}_${type.name}` : type.name;
}

/** The full name without the leading dot. */
export const fullName = (object: protobuf.ReflectionObject): string => object.fullName.replace(/^\./, "");

/** snake_case to camelCase. */
export const camelCase = (name: string): string =>
  name.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** PascalCase to camelCase, for methods. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The import specifier of the code generated for a .proto file. */
export const modulePath = (protoPath: string): string => `#proto/${protoPath.replace(/\.proto$/, ".ts")}`;

/** The first sentence of a comment, on one line. */
export function firstSentence(comment: string | null): string {
  const line = (comment ?? "").replace(/\s+/g, " ").replaceAll("*/", "").trim();
  return /^.*?[.](?=\s|$)/.exec(line)?.[0] ?? line;
}
