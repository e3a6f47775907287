/** Addresses as operators and peers write them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PeerAddressError } from "./errors.ts";
import { groupOf, isRoutable } from "./ip-ranges.ts";
import {
  multiaddrText,
  parseHostPort,
  parseMultiaddr,
  parsePeerAddress,
  parsePeerAddresses,
  parsePeerKeys,
} from "./peer-address.ts";

const ID = "12D3KooWRdFFg3yTbTsDq5Z1yCvCWbqznEFro9jeVivo7rkayJ4D";
const NODE_ID = "2c4e4d1de6fbfc05d950fc7e6461be3007dd16e4";

test("both spellings of a peer are one peer, dialled over QUIC first", () => {
  const endpoints = [
    { host: "10.0.0.1", port: 26656, transport: "quic" },
    { host: "10.0.0.1", port: 26656, transport: "tcp" },
  ];
  assert.deepEqual(parsePeerAddress(`${ID}@10.0.0.1:26656`), { key: NODE_ID, id: ID, endpoints });
  assert.deepEqual(parsePeerAddress(` ${NODE_ID.toUpperCase()}@tcp://10.0.0.1:26656 `), {
    key: NODE_ID,
    id: undefined,
    endpoints,
  });
  assert.deepEqual(parsePeerAddress(`/ip4/10.0.0.1/udp/26656/quic-v1/p2p/${ID}`).endpoints, endpoints.slice(0, 1));
  assert.deepEqual(parsePeerAddress(`/dns/node-0.net/tcp/1/p2p/${ID}`), {
    key: NODE_ID,
    id: ID,
    endpoints: [{ host: "node-0.net", port: 1, transport: "tcp" }],
  });
  assert.equal(parsePeerAddresses(`${ID}@a:1, ,${ID}@[::1]:2`).length, 2);
  assert.deepEqual(parsePeerKeys(`${ID},${NODE_ID},`), [NODE_ID, NODE_ID]);
});

test("what CometBFT accepts as host and port", () => {
  // cmt:lp2p/address_test.go TestAddressToMultiAddr
  for (const [text, multiaddr] of [
    ["tcp://1.1.1.1:5678", "/ip4/1.1.1.1/udp/5678/quic-v1"],
    ["1.1.1.1:5678", "/ip4/1.1.1.1/udp/5678/quic-v1"],
    [
      "my-app-7d9c6f7c9f-2xk8m.default.pod.cluster.local:5678",
      "/dns/my-app-7d9c6f7c9f-2xk8m.default.pod.cluster.local/udp/5678/quic-v1",
    ],
    ["localhost:5678", "/dns/localhost/udp/5678/quic-v1"],
    ["[2001:db8::1]:5", "/ip6/2001:db8::1/udp/5/quic-v1"],
  ] as const) {
    assert.equal(multiaddrText({ ...parseHostPort(text), transport: "quic" }), multiaddr);
    assert.deepEqual(parseMultiaddr(multiaddr).endpoint, { ...parseHostPort(text), transport: "quic" });
  }
});

test("what is no address is refused by name", () => {
  const peers = [
    "",
    "1.1.1.1:1",
    `${ID}@1.1.1.1`,
    `${ID}@:1`,
    `abc@1.1.1.1:1`,
    `${ID}@1.1.1.1:70000`,
    `${ID}@1.2.3:1`,
    `${ID}@a b:1`,
  ];
  for (const text of [
    ...peers,
    `/ip4/1.1.1.1/udp/1/quic-v1`,
    `/ip4/1.1.1.1/tcp/1/p2p/abc`,
    `${NODE_ID.slice(1)}@1.1.1.1:1`,
  ]) {
    assert.throws(() => parsePeerAddress(text), PeerAddressError, text);
  }
  for (const text of [
    "/ip4/1.1.1.1",
    "/ip4/::1/tcp/1",
    "/ip6/1.1.1.1/tcp/1",
    "/dns/1.1.1.1/tcp/1",
    "/ip4/1.1.1.1/tcp/99999",
    "/unix/x",
    `/dns/${"a".repeat(400)}/tcp/1`,
  ]) {
    assert.throws(() => parseMultiaddr(text), PeerAddressError, text);
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const parse of [parsePeerAddress, parseMultiaddr, parseHostPort]) {
        try {
          parse(text);
        } catch (cause) {
          assert.ok(cause instanceof PeerAddressError);
        }
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("networks of addresses", () => {
  for (const ip of [
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "172.20.0.1",
    "169.254.1.1",
    "224.0.0.1",
    "::1",
    "fe80::1",
    "fc00::1",
    "::ffff:8.8.8.8",
    "name",
  ]) {
    assert.equal(isRoutable(ip), false, ip);
  }
  for (const ip of ["8.8.8.8", "172.32.0.1", "2606:4700::1111"]) assert.equal(isRoutable(ip), true, ip);
  assert.deepEqual(["8.8.8.8", "8.8.4.4", "2606:4700::1", "2606:4700:1::", "::1", "name"].map(groupOf), [
    "8.8",
    "8.8",
    "2606:4700",
    "2606:4700",
    "0:0",
    "name",
  ]);
});
