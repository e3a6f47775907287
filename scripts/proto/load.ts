/** Reads every .proto file into one resolved tree with protobufjs. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import protobuf from "protobufjs";

/** Files that only declare options: the generator reads options by name and needs no types for them. */
const OPTION_ONLY = ["gogoproto/", "cosmos_proto/", "amino/", "google/api/", "cosmos/msg/v1/"];

/** One .proto file with the types it declares, in declaration order. */
export interface ProtoFile {
  readonly path: string;
  readonly messages: protobuf.Type[];
  readonly enums: protobuf.Enum[];
  readonly services: protobuf.Service[];
}

/** Parses and resolves all files below `root`. */
export function loadProtos(root: string): ProtoFile[] {
  const paths = listProtos(root)
    .map((file) => relative(root, file))
    .filter((path) => !OPTION_ONLY.some((prefix) => path.startsWith(prefix)));
  const tree = new protobuf.Root();
  for (const path of paths) {
    Object.assign(protobuf.parse, { filename: path }); // how the parser learns which file a type came from
    const source = readFileSync(join(root, path), "utf8");
    try {
      protobuf.parse(source, tree, { keepCase: true, alternateCommentMode: true });
    } catch (cause) {
      throw new TypeError(`${path} does not parse: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  tree.resolveAll();
  const files = new Map(paths.map((path) => [path, { path, messages: [], enums: [], services: [] } as ProtoFile]));
  collect(tree, files);
  return [...files.values()];
}

function listProtos(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return entry.name === "gen" || entry.name === "wire" ? [] : listProtos(path);
      return entry.name.endsWith(".proto") ? [path] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

function collect(scope: protobuf.NamespaceBase, files: ReadonlyMap<string, ProtoFile>): void {
  for (const child of scope.nestedArray) {
    const file = files.get(child.filename ?? "");
    if (child instanceof protobuf.Type) file?.messages.push(child);
    else if (child instanceof protobuf.Enum) file?.enums.push(child);
    else if (child instanceof protobuf.Service) file?.services.push(child);
    if (child instanceof protobuf.Namespace) collect(child, files);
  }
}
