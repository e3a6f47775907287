/** Where an ABCI socket is: `tcp://host:port`, `unix:///path`, or `host:port` for short. */

import { TypedError } from "#lib/errors.ts";

/** A text that names no socket. */
export class SocketAddressError extends TypedError {}

/** What `net.connect` and `net.Server.listen` take. */
export type SocketAddress =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

const PORT_MAX = 65_535;

/** Parses an address; throws `SocketAddressError`. */
export function parseSocketAddress(text: string): SocketAddress {
  const [, scheme = "tcp", rest = ""] = /^(?:([a-z]+):\/\/)?(.+)$/.exec(text) ?? [];
  if (scheme === "unix") return { kind: "unix", path: rest };
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:/[\]]*):([0-9]{1,5})$/.exec(rest);
  if (scheme !== "tcp" || match === null) throw new SocketAddressError("text is not a tcp or unix socket address");
  const host = (match[1] ?? "").replace(/^\[|\]$/g, "");
  const port = Number(match[2]);
  if (port > PORT_MAX) throw new SocketAddressError("port of a socket address is out of range", { port });
  return { kind: "tcp", host: host === "" ? "0.0.0.0" : host, port };
}

/** The text that `parseSocketAddress` understands. */
export function formatSocketAddress(address: SocketAddress): string {
  switch (address.kind) {
    case "tcp":
      return `tcp://${address.host.includes(":") ? `[${address.host}]` : address.host}:${address.port}`;
    case "unix":
      return `unix://${address.path}`;
  }
}

/** The options of `net` for an address. */
export function netOptions(address: SocketAddress): { host: string; port: number } | { path: string } {
  switch (address.kind) {
    case "tcp":
      return { host: address.host, port: address.port };
    case "unix":
      return { path: address.path };
  }
}
