/** Whom nodes reported for breaking the rules, from what they logged. */
import { existsSync, readFileSync } from "node:fs";

/** One report. */
export interface PeerReport {
  /** Name of the node that reports. */
  readonly by: string;
  /** Name of the node that is reported. */
  readonly of: string;
  readonly fault: string;
  readonly reason: string;
}

/** A node with its log. */
export interface Reporter {
  readonly name: string;
  readonly peerId: string;
  readonly logPath: string;
}

const LINE = /peer reported\s.*\bpeer=(\S+) fault=(\S+) reason=(?:"([^"]*)"|(\S+))/;

/** Reads the logs of all nodes. */
export function peerReports(nodes: readonly Reporter[]): readonly PeerReport[] {
  return nodes.flatMap(({ name: by, logPath }) => {
    const text = existsSync(logPath) ? readFileSync(logPath, "utf8") : "";
    return text.split("\n").flatMap((line): PeerReport[] => {
      const [, peer, fault = "", quoted, plain = ""] = LINE.exec(line) ?? [];
      if (peer === undefined) return [];
      const of = nodes.find(({ peerId }) => peerId === peer)?.name ?? peer;
      return [{ by, of, fault, reason: quoted ?? plain }];
    });
  });
}
