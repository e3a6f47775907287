/** A declared module has its commands: their arguments, their flags, and the messages they build. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { requireObject } from "#codec/json-value.ts";
import { Query as AuthQuery } from "#proto/cosmos/auth/v1beta1/query.ts";
import { Query as BankQuery } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Msg as BankMsg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { type ApplicationSpec, declareModule } from "#sdk";
import type { Rpc } from "#wire";
import { runInMemory } from "../fixtures/memory-shell.ts";
import { queryShape } from "./derived-queries.ts";
import { messageShape } from "./derived-txs.ts";
import type { RequestShape } from "./request.ts";

const toy = declareModule("toy", {});
const nothing = () => {};
const module = toy.define({
  consensusVersion: 1,
  messages: [
    toy.message(BankMsg.methods.send, { signer: "fromAddress", cli: ["toAddress", "amount"], handle: nothing }),
    toy.message(DatanetMsg.methods.updateDatanet, { signer: "curator", cli: ["datanetId"], handle: nothing }),
    toy.message(DatanetMsg.methods.registerLicense, {
      signer: "registrar",
      cli: ["name", "purposes"],
      handle: () => ({ licenseId: 1n }),
    }),
  ],
  queries: [toy.query(BankQuery.methods.balance, () => ({ balance: undefined }))],
});
const application: ApplicationSpec = {
  modules: [module],
  order: { genesis: [], preBlock: [], beginBlock: [], endBlock: [] },
};

let home: string;
const cli = (...args: string[]) => runInMemory(["--home", home, ...args], { application });

before(async () => {
  home = mkdtempSync(join(tmpdir(), "derived-"));
  for (const name of ["alice", "bob"]) await cli("keys", "add", name, "--keyring-backend", "test");
});
after(() => rmSync(home, { recursive: true }));

async function messageOf(...args: string[]) {
  const { code, out, notes } = await cli("tx", "toy", ...args, "--keyring-backend", "test", "--generate-only");
  assert.equal(code, 0, notes);
  const { messages } = requireObject(requireObject(JSON.parse(out), "tx").body, "body");
  return requireObject((messages as readonly never[])[0], "message");
}

async function addressOf(name: string): Promise<string> {
  return (await cli("keys", "show", name, "-a", "--keyring-backend", "test")).out.trim();
}

test("a transfer takes its signer by position, as the SDK's does, and key names for addresses", async () => {
  assert.deepEqual(await messageOf("send", "alice", "bob", "5uatom,10utrib"), {
    "@type": "/cosmos.bank.v1beta1.MsgSend",
    from_address: await addressOf("alice"),
    to_address: await addressOf("bob"),
    amount: [
      { denom: "uatom", amount: "5" },
      { denom: "utrib", amount: "10" },
    ],
  });
});

test("other messages take their signer from --from, choices by short name and nested messages as JSON", async () => {
  const file = join(home, "policy.json");
  writeFileSync(file, '{"curator_bps": 7, "item_fee": {"denom": "utrib", "amount": "1"}}');
  const flags = ["--state", "closed", "--metadata-hash", "00ff", "--policy", `@${file}`];
  const built = await messageOf("update-datanet", "9", "--from", "bob", ...flags);
  assert.equal(built.curator, await addressOf("bob"));
  assert.deepEqual([built.datanet_id, built.state, built.metadata_hash], ["9", "DATANET_STATE_CLOSED", "AP8="]);
  const { curator_bps, item_fee } = requireObject(built.policy, "policy");
  assert.deepEqual({ curator_bps, item_fee }, { curator_bps: 7, item_fee: { denom: "utrib", amount: "1" } });
});

test("a list at the end takes all arguments that are left, and switches stand alone", async () => {
  const built = await messageOf(
    "register-license",
    "open",
    "training,2",
    "retrieval",
    "--commercial",
    "--from",
    "alice",
  );
  assert.equal(built.name, "open");
  assert.deepEqual([built.commercial, built.derivatives], [true, false]);
  assert.equal((built.purposes as readonly unknown[]).length, 3);
});

test("what cannot be read names the argument or flag", async () => {
  const failed = async (...args: string[]) => (await cli("tx", "toy", ...args, "--generate-only")).notes;
  const backend = ["--keyring-backend", "test"];
  assert.match(await failed("send", "alice", "bob", "ten", ...backend), /^Error: amount ten cannot be used: /m);
  assert.match(
    await failed("update-datanet", "x", "--from", "bob", ...backend),
    /^Error: datanet-id x cannot be used/m,
  );
  const state = ["--state", "ajar", "--from", "bob", ...backend];
  assert.match(await failed("update-datanet", "1", ...state), /--state ajar cannot be used: .*use unspecified, open/);
  assert.match(await failed("update-datanet", "1", ...backend), /--from is missing/);
  assert.match(await failed("send", "alice", "carol", "1utrib", ...backend), /no key called carol/);
  assert.match(await failed("update-datanet"), /missing required argument 'datanet-id'/);
});

const names = ({ positional, flags }: RequestShape) => ({
  args: positional.map(({ field, isRequired }) => (isRequired ? field.name : `${field.name}?`)),
  flags: flags.map(({ name }) => name),
});
const query = <Q, A>(rpc: Rpc<Q, A>, taken: readonly string[] = []) =>
  names(queryShape(rpc as Rpc<unknown, unknown>, new Set(taken)));

test("queries take path variables first, then plain fields; the page has flags of its own", () => {
  assert.deepEqual(query(BankQuery.methods.balance), { args: ["address", "denom?"], flags: ["denom"] });
  assert.deepEqual(query(BankQuery.methods.allBalances), { args: ["address"], flags: ["resolve-denom"] });
  assert.deepEqual(query(BankQuery.methods.sendEnabled), { args: ["denoms?"], flags: ["denoms"] });
  assert.deepEqual(query(BankQuery.methods.denomMetadata), { args: ["denom"], flags: [] });
  assert.deepEqual(query(AuthQuery.methods.accountAddressByID), { args: ["id"], flags: ["account-id"] });
  assert.deepEqual(query(BankQuery.methods.balance, ["denom"]).flags, ["field-denom"], "names that are taken");
});

test("messages leave the signer out of their flags", () => {
  const [send, update] = module.messages.map((handler) => names(messageShape(handler, new Set(["state"]))));
  assert.deepEqual(send, { args: ["from_address", "to_address", "amount"], flags: [] });
  assert.deepEqual(update?.args, ["datanet_id"]);
  assert.deepEqual(update?.flags, ["field-state", "metadata-uri", "metadata-hash", "policy"]);
});

test("help shows arguments, their hints and the docs of the .proto files", async () => {
  const { out } = await cli("tx", "toy", "send", "--help");
  assert.match(out, /Usage: tributary tx toy send \[options\] <from-address> <to-address> <amount>/);
  assert.match(out, /Send moves coins between two accounts/);
  assert.match(out, /amount +coins such as 10utrib/);
});
