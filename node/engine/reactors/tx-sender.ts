/** Sends one peer the txs of the pool that it has not sent itself, in pool order (`cmt:mempool/reactor.go`, broadcastTxRoutine). */

import type { Timer, Timers } from "#lib/clock.ts";
import type { Channel, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/mempool/types.ts";
import { txProtoSize } from "#types/txs.ts";
import type { TxLine } from "./tx-line.ts";

/** What a sender needs. */
export interface TxSenderDependencies {
  readonly channel: Channel<Message>;
  readonly line: TxLine;
  readonly timers: Timers;
  nowMs(): number;
  /** The height at which the peer is; 0 while it did not say. */
  peerHeight(peerId: string): bigint;
  /** Whether the node is past syncing. */
  isRunning(): boolean;
}

/** Txs and bytes of one message, unless a single tx is larger: enough to make the cost of a message small. */
export const BATCH_TXS_MAX = 200;
export const BATCH_BYTES_MAX = 64 << 10;
/** Bytes that may wait for a peer before it is sent more txs: blocks and votes should not wait behind them. */
export const TX_BACKLOG_BYTES_MAX = 256 << 10;
/** Blocks by which a peer may be behind the height at which a tx entered. */
const LAG_MAX = 1n;
/** How long to wait for a peer that is behind or takes no more, milliseconds. */
const RETRY_MS = 100;

/** The sender for one peer; at most one message of it is on its way. */
export class TxSender {
  readonly #dependencies: TxSenderDependencies;
  readonly #peer: Peer;
  readonly #holdMs: number;
  #sentSerial = -1;
  #isAsked = false;
  #isSending = false;
  #isClosed = false;
  #waiting: Timer | undefined;

  /** `holdMs`: how long a tx of another peer is kept before it is passed on, in case this peer has it as well. */
  constructor(dependencies: TxSenderDependencies, peer: Peer, options: { readonly holdMs: number }) {
    this.#dependencies = dependencies;
    this.#peer = peer;
    this.#holdMs = options.holdMs;
  }

  /** Sends what there is. */
  async wake(): Promise<void> {
    this.#isAsked = true;
    if (this.#isSending) return;
    this.#isSending = true;
    // Txs that come in together leave together.
    await Promise.resolve();
    while (this.#isAsked && !this.#isClosed) {
      this.#isAsked = false;
      if (await this.#sendBatch()) this.#isAsked = true;
    }
    this.#isSending = false;
  }

  /** Sends nothing any more. */
  close(): void {
    this.#isClosed = true;
    this.#waiting?.cancel();
  }

  /** Sends one message; false when there is nothing more to send now. */
  async #sendBatch(): Promise<boolean> {
    const { channel, isRunning } = this.#dependencies;
    if (!isRunning() || this.#peer.backlog.bytes >= TX_BACKLOG_BYTES_MAX) return this.#later(RETRY_MS);
    const { txs, serial, waitMs } = this.#batch();
    if (txs.length === 0) {
      this.#sentSerial = serial;
      return waitMs !== undefined && this.#later(waitMs);
    }
    if (!(await this.#peer.send(channel, { sum: { kind: "txs", value: { txs } } }))) return this.#later(RETRY_MS);
    this.#sentSerial = serial;
    return true;
  }

  /** The next txs for the peer, where they end, and how long to wait for those behind them if there are any. */
  #batch(): { readonly txs: readonly Uint8Array[]; readonly serial: number; readonly waitMs?: number } {
    const { line, peerHeight } = this.#dependencies;
    const height = peerHeight(this.#peer.id);
    const nowMs = this.#dependencies.nowMs();
    const txs: Uint8Array[] = [];
    let serial = this.#sentSerial;
    let bytes = 0;
    for (const lined of line.after(serial)) {
      const { tx, height: enteredAt, senders } = lined.tx;
      // A peer that is behind would check the tx again and again until it may be in a block.
      if (height < enteredAt - LAG_MAX) return { txs, serial, waitMs: RETRY_MS };
      // CometBFT drops peers that send empty txs, whatever the application thinks of them.
      if (!senders.has(this.#peer.id) && tx.length > 0) {
        const waitMs = senders.size === 0 ? 0 : lined.atMs + this.#holdMs - nowMs;
        if (waitMs > 0) return { txs, serial, waitMs };
        bytes += txProtoSize(tx);
        if (txs.length > 0 && (bytes > BATCH_BYTES_MAX || txs.length >= BATCH_TXS_MAX)) break;
        txs.push(tx);
      }
      serial = lined.serial;
    }
    return { txs, serial };
  }

  #later(waitMs: number): false {
    this.#waiting?.cancel();
    if (!this.#isClosed) this.#waiting = this.#dependencies.timers.after(waitMs, () => this.wake());
    return false;
  }
}
