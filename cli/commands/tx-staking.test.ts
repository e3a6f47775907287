/** `tx staking …`: a file and flags become the SDK's messages. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type JsonObject, requireObject } from "#codec/json-value.ts";
import { stakedApplication } from "#test/support/staked-application.ts";
import { runInMemory } from "../fixtures/memory-shell.ts";

const KEY = { "@type": "/cosmos.crypto.ed25519.PubKey", key: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" };
const VALIDATOR = {
  pubkey: KEY,
  amount: "1000000utrib",
  moniker: "mine",
  security: "security@example.org",
  "commission-rate": "0.1",
  "commission-max-rate": "0.2",
  "commission-max-change-rate": "0.01",
  "min-self-delegation": "1",
};

let home: string;
let alice: string;
let operator: string;
const cli = (...args: string[]) =>
  runInMemory(["--home", home, ...args, "--keyring-backend", "test"], { application: stakedApplication });

before(async () => {
  home = mkdtempSync(join(tmpdir(), "tx-staking-"));
  await cli("keys", "add", "alice");
  alice = (await cli("keys", "show", "alice", "-a")).out.trim();
  operator = (await cli("keys", "show", "alice", "-a", "--bech", "val")).out.trim();
});
after(() => rmSync(home, { recursive: true }));

async function messageOf(...args: string[]): Promise<JsonObject> {
  const { code, out, notes } = await cli("tx", "staking", ...args, "--from", "alice", "--generate-only");
  assert.equal(code, 0, notes);
  const { messages } = requireObject(requireObject(JSON.parse(out), "tx").body, "body");
  return requireObject((messages as readonly never[])[0], "message");
}

function fileOf(json: object): string {
  const path = join(home, "validator.json");
  writeFileSync(path, JSON.stringify(json));
  return path;
}

test("create-validator reads the SDK's validator.json", async () => {
  assert.deepEqual(await messageOf("create-validator", fileOf(VALIDATOR)), {
    "@type": "/cosmos.staking.v1beta1.MsgCreateValidator",
    description: { moniker: "mine", identity: "", website: "", security_contact: "security@example.org", details: "" },
    commission: {
      rate: "0.100000000000000000",
      max_rate: "0.200000000000000000",
      max_change_rate: "0.010000000000000000",
    },
    min_self_delegation: "1",
    delegator_address: "",
    validator_address: operator,
    pubkey: KEY,
    value: { denom: "utrib", amount: "1000000" },
  });
});

test("what the file lacks or has wrong is named", async () => {
  const noteOf = async (json: object): Promise<string> => {
    const { code, notes } = await cli(
      "tx",
      "staking",
      "create-validator",
      fileOf(json),
      "--from",
      "alice",
      "--dry-run",
    );
    assert.equal(code, 1);
    return notes;
  };
  for (const key of Object.keys(VALIDATOR).filter((each) => each !== "security")) {
    assert.match(await noteOf({ ...VALIDATOR, [key]: undefined }), new RegExp(`lacks ${key}`));
  }
  assert.match(await noteOf({ ...VALIDATOR, amount: "many" }), /amount many cannot be used/);
  assert.match(await noteOf({ ...VALIDATOR, "commission-rate": 0.1 }), /commission-rate is not a text/);
  assert.match(await noteOf({ ...VALIDATOR, pubkey: { "@type": "/nothing" } }), /pubkey is no key/);
  const { notes } = await cli("tx", "staking", "create-validator", join(home, "absent.json"), "--from", "alice");
  assert.match(notes, /absent\.json cannot be read/);
});

test("edit-validator leaves alone what it is not told", async () => {
  const edit = await messageOf("edit-validator", "--new-moniker", "yours", "--commission-rate", "0.15");
  assert.deepEqual(edit, {
    "@type": "/cosmos.staking.v1beta1.MsgEditValidator",
    description: {
      moniker: "yours",
      identity: "[do-not-modify]",
      website: "[do-not-modify]",
      security_contact: "[do-not-modify]",
      details: "[do-not-modify]",
    },
    validator_address: operator,
    commission_rate: "0.150000000000000000",
    min_self_delegation: null,
  });
});

test("the others take the SDK's positional arguments", async () => {
  const amount = { denom: "utrib", amount: "5" };
  const base = { delegator_address: alice, amount };
  assert.deepEqual(await messageOf("delegate", operator, "5utrib"), {
    "@type": "/cosmos.staking.v1beta1.MsgDelegate",
    ...base,
    validator_address: operator,
  });
  assert.deepEqual(await messageOf("unbond", operator, "5utrib"), {
    "@type": "/cosmos.staking.v1beta1.MsgUndelegate",
    ...base,
    validator_address: operator,
  });
  assert.deepEqual(await messageOf("redelegate", operator, operator, "5utrib"), {
    "@type": "/cosmos.staking.v1beta1.MsgBeginRedelegate",
    ...base,
    validator_src_address: operator,
    validator_dst_address: operator,
  });
  assert.deepEqual(await messageOf("cancel-unbond", operator, "5utrib", "7"), {
    "@type": "/cosmos.staking.v1beta1.MsgCancelUnbondingDelegation",
    ...base,
    validator_address: operator,
    creation_height: "7",
  });
});
