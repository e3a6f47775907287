/** Agents of a simulated economy: bonded accounts that spend others' money within mandates. */

import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { packAny } from "#sdk";
import { person, utrib } from "#test/support/economy.ts";
import { CLIENT, NODE, TRAINER } from "#test/support/market.ts";
import { PEOPLE, type Play, type Step } from "./play.ts";

const BOND = 10_000_000n;
const CAP = 80_000_000n;
const MANDATE_BLOCKS = 200n;
const SESSION_BLOCKS = 300n;
const AGENTS_MAX = 8;

/** What agents, their owners and those who trust them do. */
export const AGENT_STEPS: readonly Step[] = [
  ["register agent", registerSome],
  ["grant mandate", grantSome],
  ["grant mandate", grantSome],
  ["agent's session", openForPrincipal],
  ["agent's session", openForPrincipal],
  ["agent's session", openForPrincipal],
  [
    "revoke mandate",
    ({ lab, agents, random }) => {
      const found = agents.filter(({ principals }) => principals.size > 0);
      if (found.length === 0 || random.chance(1, 2)) return false;
      const { agentId, principals } = random.pick(found);
      const principal = random.pick([...principals]);
      lab.run(Msg.methods.revokeMandate, { principal, agentId });
      principals.delete(principal);
      return true;
    },
  ],
  [
    "suspend or resume agent",
    ({ lab, agents, random }) => {
      if (agents.length === 0) return false;
      const { agentId } = random.pick(agents);
      const terms = { spendCap: utrib(CAP), addBond: utrib(BigInt(random.below(1_000))) };
      lab.run(Msg.methods.updateAgent, {
        owner: TRAINER.address,
        agentId,
        ...terms,
        suspended: random.chance(1, 4),
      });
      return true;
    },
  ],
  [
    "retire agent",
    ({ lab, agents, random }) => {
      if (agents.length < AGENTS_MAX) return false;
      const at = random.below(agents.length);
      const [retired] = agents.splice(at, 1);
      if (retired === undefined) return false;
      lab.run(Msg.methods.retireAgent, { owner: TRAINER.address, agentId: retired.agentId });
      return true;
    },
  ],
];

function registerSome({ lab, agents, random }: Play): boolean {
  if (agents.length >= AGENTS_MAX) return false;
  const account = person(`agent ${random.below(1_000_000)}`);
  const { agentId } = lab.run(Msg.methods.registerAgent, {
    owner: TRAINER.address,
    account: account.address,
    bond: utrib(BOND),
    spendCap: utrib(CAP),
  });
  agents.push({ agentId, account, principals: new Set() });
  return true;
}

function grantSome({ lab, agents, random }: Play): boolean {
  if (agents.length === 0) return false;
  const { agentId, principals } = random.pick(agents);
  const principal = random.pick(PEOPLE).address;
  lab.run(Msg.methods.grantMandate, { principal, agentId, cap: utrib(CAP), blocks: MANDATE_BLOCKS });
  principals.add(principal);
  return true;
}

function openForPrincipal({ lab, agents, modelId, random, sessions }: Play): boolean {
  const found = agents.filter(({ principals }) => principals.size > 0);
  if (found.length === 0) return false;
  const { account, principals } = random.pick(found);
  const { sessionId } = lab.run(Msg.methods.openSession, {
    client: account.address,
    principal: random.pick([...principals]),
    modelId,
    version: 1n,
    node: NODE.address,
    deposit: utrib(BigInt(6_000_000 + random.below(20_000_000))),
    receiptKey: packAny(PubKey, { key: CLIENT.publicKey }),
    blocks: SESSION_BLOCKS,
  });
  sessions.push(sessionId);
  return true;
}
