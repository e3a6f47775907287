import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Metadata, SendEnabled } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import type { Event, EventAttribute } from "#proto/tendermint/abci/types.ts";
import { emitters, legacyEvent, typedEvent } from "./events.ts";

const pairs = (event: Event): string[] => event.attributes.map(({ key, value }) => `${key}=${value}`);

test("typed events print proto json: sorted keys, original names, defaults, quoted 64-bit numbers", () => {
  const event = typedEvent(MsgSend, { fromAddress: "a", toAddress: "b", amount: [{ denom: "x", amount: 5n }] });
  assert.equal(event.type, "cosmos.bank.v1beta1.MsgSend");
  assert.deepEqual(pairs(event), ['amount=[{"denom":"x","amount":"5"}]', 'from_address="a"', 'to_address="b"']);
  assert(event.attributes.every((attribute) => attribute.index));
  const metadata = typedEvent(Metadata, Metadata.create({ denomUnits: [{ denom: "d", exponent: 6, aliases: ["<"] }] }));
  assert.deepEqual(pairs(metadata).slice(0, 3), [
    'base=""',
    'denom_units=[{"denom":"d","exponent":6,"aliases":["\\u003c"]}]',
    'description=""',
  ]);
  const info = { version: 7n, storeInfos: [], timestamp: { seconds: 1n, nanos: 500_000_000 } };
  assert.deepEqual(pairs(typedEvent(CommitInfo, info)), [
    "store_infos=[]",
    'timestamp="1970-01-01T00:00:01.500Z"',
    'version="7"',
  ]);
  assert.throws(
    () => typedEvent(BaseAccount, BaseAccount.create({ pubKey: { typeUrl: "", value: new Uint8Array() } })),
    /Any/,
  );
});

test("legacy events keep the declared order and leave absent attributes out", () => {
  const sink = { events: [] as Event[], isMuted: false, suffix: undefined as EventAttribute | undefined };
  const emit = emitters({ slash: legacyEvent("slash", ["address"], ["jailed", "reason"]), enabled: SendEnabled }, sink);
  emit.slash({ reason: "r", address: "a" });
  sink.suffix = { key: "msg_index", value: "3", index: true };
  emit.slash({ address: "a", jailed: "j" });
  emit.enabled({ denom: "d", enabled: false });
  assert.deepEqual(
    sink.events.map((event) => [event.type, ...pairs(event)]),
    [
      ["slash", "address=a", "reason=r"],
      ["slash", "address=a", "jailed=j", "msg_index=3"],
      ["cosmos.bank.v1beta1.SendEnabled", 'denom="d"', "enabled=false", "msg_index=3"],
    ],
  );
});
