/** Help texts from the comments of the .proto files, where those are beside the program; without them commands have none. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Comments by full name: `package.Message`, `package.Message.field`, `package.Service.Method`. */
export interface ProtoDocs {
  /** The comment as one line without its final point; undefined when there is none. */
  of(name: string): string | undefined;
}

/** Reads packages when they are first asked for; `root` is the folder of the .proto files. */
export function protoDocs(root: string = join(import.meta.dirname, "..", "..", "proto")): ProtoDocs {
  const packages = new Map<string, ReadonlyMap<string, string>>();
  return {
    of(name) {
      const words = name.split(".");
      const first = words.findIndex((word) => /^[A-Z]/.test(word));
      const folder = words.slice(0, Math.max(first, 0));
      const key = folder.join(".");
      const docs = packages.get(key) ?? readPackage(join(root, ...folder));
      packages.set(key, docs);
      return docs.get(words.slice(folder.length).join("."));
    },
  };
}

function readPackage(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(".proto"));
  return new Map(files.flatMap((file) => [...parseDocs(readFileSync(join(folder, file), "utf8"))]));
}

/** Comments right above messages, services, methods and fields. */
export function parseDocs(text: string): ReadonlyMap<string, string> {
  const docs = new Map<string, string>();
  const scope: string[] = [];
  let comment: string[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line.startsWith("//")) {
      comment.push(line.replace(/^\/\/\s?/, ""));
      continue;
    }
    const block = /^(?:message|service|enum|oneof) (\w+) \{/.exec(line)?.[1];
    const member = /^rpc (\w+)/.exec(line)?.[1] ?? /^(?:repeated |optional )?[\w.]+ (\w+) = \d+/.exec(line)?.[1];
    const name = block ?? member;
    if (name !== undefined && comment.length > 0) {
      docs.set([...scope, name].filter((part) => part !== "").join("."), sentence(comment));
    }
    comment = [];
    // A oneof adds no name of its own, and neither do options in braces.
    if (opens(line)) scope.push(line.startsWith("oneof ") ? "" : (block ?? ""));
    else if (/^\}/.test(line)) scope.pop();
  }
  return docs;
}

const opens = (line: string): boolean => /\{\s*(\/\/.*)?$/.test(line);

const sentence = (lines: readonly string[]): string => lines.join(" ").trim().replace(/\.$/, "");
