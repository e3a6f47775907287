/** Peers on a network in memory that send what a fuzzer makes of messages; who is dropped comes back under its name. */

import assert from "node:assert/strict";
import { setImmediate, setTimeout } from "node:timers/promises";
import type { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import type { Channel } from "#p2p/network.ts";

/** Longest that handling one message may keep the process from anything else, milliseconds. */
export const MESSAGE_MS_MAX = 1_000;
/** Attackers, who take turns. */
const ATTACKERS = 3;
const PREFIX = "mallory";
/** How often attackers send the same, and the pause in between, milliseconds. */
const PASSES = 6;
const PASS_PAUSE_MS = 10;

/** Whoever attacks the nodes of one network. */
export class Attackers {
  readonly #network: MemoryNetwork;
  #messages = 0;
  #turn = 0;

  constructor(network: MemoryNetwork) {
    this.#network = network;
    for (let n = 0; n < ATTACKERS; n++) network.join(`${PREFIX}${n}`).start();
  }

  /** Messages sent so far. */
  get messages(): number {
    return this.#messages;
  }

  /** Sends a payload to `victim`, whose handler may find fault with it but not fail. */
  async send(victim: MemoryNode, channel: Channel<unknown>, payload: Uint8Array): Promise<void> {
    const name = `${PREFIX}${this.#turn++ % ATTACKERS}`;
    this.#network.connect(name, victim.id);
    const peer = victim.peer(name);
    assert.ok(peer !== undefined, "the attacker cannot connect");
    this.#messages++;
    const startedAt = performance.now();
    const handled = victim.receive(peer, channel.id, payload);
    const tookMs = performance.now() - startedAt;
    assert.ok(tookMs < MESSAGE_MS_MAX, `a message of ${payload.length} bytes kept the process for ${tookMs} ms`);
    if (handled instanceof Promise) await handled;
    await setImmediate();
  }

  /**
   * Sends all payloads to all victims, again and again while those are at work, and hangs up: who promises much and stays
   * silent is given up in the end, but not soon.
   */
  async sendAll(
    victims: readonly MemoryNode[],
    channel: Channel<unknown>,
    payloads: readonly Uint8Array[],
  ): Promise<void> {
    for (let pass = 0; pass < PASSES; pass++) {
      for (const payload of payloads) for (const victim of victims) await this.send(victim, channel, payload);
      await setTimeout(PASS_PAUSE_MS);
    }
    for (const victim of victims) {
      for (let n = 0; n < ATTACKERS; n++) this.#network.disconnect(`${PREFIX}${n}`, victim.id);
    }
  }

  /** Asserts that nobody else was ever reported. */
  requireHonestKept(): void {
    const wronged = this.#network.reports.find(({ peerId }) => !peerId.startsWith(PREFIX));
    assert.equal(wronged, undefined, "an honest peer was reported");
  }
}
