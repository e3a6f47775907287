/** The files of a test network fit each other: one genesis that holds every validator, and peers that find each other. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadHomeConfig } from "#config/load.ts";
import { p2pOptions } from "#config/p2p-config.ts";
import { stakedApplication } from "#test/support/staked-application.ts";
import { runInMemory } from "../fixtures/memory-shell.ts";
import { localSettings, openLocalNodes } from "../testnet/local-node.ts";

interface Made {
  readonly chain_id: string;
  readonly nodes: readonly {
    readonly moniker: string;
    readonly home: string;
    readonly node_id: string;
    readonly peer: string;
    readonly address: string;
  }[];
}

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "testnet-"));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const command = (folder: string, ...more: readonly string[]) =>
  runInMemory(["testnet", "init-files", "--output-dir", folder, "-o", "json", ...more], {
    application: stakedApplication,
  });

async function make(folder: string, ...more: readonly string[]): Promise<Made> {
  const { code, out, notes } = await command(folder, ...more);
  assert.equal(code, 0, notes);
  return JSON.parse(out) as Made;
}

test("every node has a home, and all start from one valid genesis", () =>
  inFolder(async (folder) => {
    const { nodes } = await make(folder, "--validators", "3", "--chain-id", "files-1");
    assert.deepEqual(
      nodes.map(({ home }) => home),
      [0, 1, 2].map((i) => join(folder, `node${i}`, "tributary")),
    );
    const texts = nodes.map(({ home }) => readFileSync(join(home, "config", "genesis.json"), "utf8"));
    assert.equal(new Set(texts).size, 1);
    const genesis = JSON.parse(texts[0] ?? "") as {
      chain_id: string;
      app_state: { genutil: { gen_txs: object[] }; bank: { balances: { address: string }[] } };
    };
    assert.equal(genesis.chain_id, "files-1");
    assert.deepEqual(
      genesis.app_state.genutil.gen_txs,
      nodes.map(({ moniker }) => JSON.parse(readFileSync(join(folder, "gentxs", `${moniker}.json`), "utf8")) as object),
    );
    const funded = new Set(genesis.app_state.bank.balances.map(({ address }) => address));
    for (const { address, home } of nodes) {
      assert.ok(funded.has(address));
      const valid = await runInMemory(["--home", home, "genesis", "validate"], { application: stakedApplication });
      assert.equal(valid.code, 0, valid.out);
      const [key] = JSON.parse(
        (await runInMemory(["--home", home, "keys", "list", "-o", "json"], { application: stakedApplication })).out,
      ) as { address: string }[];
      assert.equal(key?.address, address);
      for (const file of ["node_key.json", "priv_validator_key.json", "app.toml", "client.toml"]) {
        assert.ok(existsSync(join(home, "config", file)), file);
      }
      assert.deepEqual(readdirSync(join(home, "data")), ["priv_validator_state.json"]);
    }
  }));

test("nodes with addresses of their own count up, and name all others as peers", () =>
  inFolder(async (folder) => {
    const { nodes } = await make(folder, "--validators", "4", "--starting-ip-address", "10.1.2.3");
    for (const [index, { home, node_id: id }] of nodes.entries()) {
      const { persistentPeers, listen, external } = p2pOptions(loadHomeConfig(home));
      assert.deepEqual(
        persistentPeers.map(({ key }) => key),
        nodes.filter((other) => other.node_id !== id).map((other) => other.node_id),
      );
      assert.equal(listen?.port, 26_656);
      assert.deepEqual(external, { host: `10.1.2.${3 + index}`, port: 26_656 });
    }
    const [first] = nodes;
    const peers = loadHomeConfig(nodes[1]?.home ?? "").comet.p2p.persistent_peers.split(",");
    assert.equal(peers[0], first?.peer);
    assert.match(first?.peer ?? "", /^12D3KooW\w+@10\.1\.2\.3:26656$/);
  }));

test("nodes on one machine share no port, and free ports take the place of the files' ones", () =>
  inFolder(async (folder) => {
    const { nodes } = await make(folder, "--validators", "3", "--single-host");
    const ports = nodes.flatMap(({ home }) => {
      const { comet, app } = loadHomeConfig(home);
      return [comet.p2p.laddr, comet.rpc.laddr, app.api.address, app.grpc.address].map((each) =>
        each.split(":").at(-1),
      );
    });
    assert.equal(new Set(ports).size, ports.length);
    const local = await openLocalNodes(folder);
    assert.deepEqual(
      local.map(({ name, home }) => ({ name, home })),
      nodes.map(({ moniker, home }) => ({ name: moniker, home })),
    );
    const free = local.flatMap((node) => Object.values(node.ports));
    assert.equal(new Set(free).size, free.length);
    for (const node of local) {
      const settings = localSettings(node, local, { isFast: true });
      const config = loadHomeConfig(node.home, new Map(Object.entries(settings)));
      assert.equal(p2pOptions(config).listen?.port, node.ports.p2p);
      assert.deepEqual(
        p2pOptions(config).persistentPeers.map(({ endpoints }) => endpoints[0]?.port),
        local.filter((other) => other !== node).map((other) => other.ports.p2p),
      );
      assert.equal(config.comet.consensus.timeout_commit, 200);
    }
  }));

test("what cannot be made is refused, and nothing is overwritten", () =>
  inFolder(async (folder) => {
    const refuses = async (text: RegExp, ...more: readonly string[]): Promise<void> => {
      const { code, notes } = await command(folder, ...more);
      assert.deepEqual([code, text.test(notes)], [1, true], notes);
    };
    await refuses(/--validators 0 cannot be used/, "--validators", "0");
    await refuses(/--validators 101 cannot be used/, "--validators", "101");
    await refuses(/not an IPv4 address/, "--starting-ip-address", "here");
    await refuses(/leaves no room/, "--starting-ip-address", "10.0.0.253");
    await refuses(/not a denomination/, "--default-denom", "1");
    assert.deepEqual(readdirSync(folder), []);
    await make(folder, "--validators", "1");
    await refuses(/exists already/, "--validators", "2");
    const { code, notes } = await runInMemory(["testnet", "start", "--dir", join(folder, "gentxs")]);
    assert.deepEqual([code, /there is no node in/.test(notes)], [1, true], notes);
    const short = await runInMemory(["testnet", "--validators", "0", "--dir", join(folder, "none")]);
    assert.match(short.notes, /--validators 0 cannot be used/, "start is what testnet does when nothing else is said");
  }));
