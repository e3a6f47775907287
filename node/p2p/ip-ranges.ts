/** Which IP addresses the world can reach, and which belong together (RFC 6890; groups as in `cmt:p2p/pex/addrbook.go`). */

import { BlockList, isIP } from "node:net";

/** One list per family: a list of both takes IPv4 addresses for mapped IPv6 ones. */
const reservedV4 = new BlockList();
const reservedV6 = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  reservedV4.addSubnet(net, prefix, "ipv4");
}
for (const [net, prefix] of [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  reservedV6.addSubnet(net, prefix, "ipv6");
}

/** Whether an address can be reached from anywhere. */
export function isRoutable(ip: string): boolean {
  switch (isIP(ip)) {
    case 4:
      return !reservedV4.check(ip, "ipv4");
    case 6:
      return !reservedV6.check(ip, "ipv6");
    default:
      return false;
  }
}

/** The network an address belongs to, such as one operator's: /16 of IPv4, /32 of IPv6, names by themselves. */
export function groupOf(host: string): string {
  switch (isIP(host)) {
    case 4:
      return host.split(".").slice(0, 2).join(".");
    case 6:
      return firstWords(host);
    default:
      return host;
  }
}

/** The addresses that one machine may have: its own of IPv4, the /64 around it of IPv6. */
export function siteOf(ip: string): string {
  if (isIP(ip) !== 6) return ip;
  if (ip.includes(".")) return ip.slice(ip.lastIndexOf(":") + 1);
  const [head = "", tail = ""] = ip.toLowerCase().split("::");
  const [front, back] = [head, tail].map((part) => (part === "" ? [] : part.split(":")));
  const words = ip.includes("::")
    ? [
        ...(front ?? []),
        ...new Array<string>(8 - (front?.length ?? 0) - (back?.length ?? 0)).fill("0"),
        ...(back ?? []),
      ]
    : (front ?? []);
  return words
    .slice(0, 4)
    .map((word) => word.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** The first two 16-bit words of an IPv6 address; a "::" so early stands for zeros. */
function firstWords(ip: string): string {
  const [head = ""] = ip.split("::");
  const words = head === "" ? [] : head.split(":");
  return `${words[0] ?? "0"}:${words[1] ?? "0"}`.toLowerCase();
}
