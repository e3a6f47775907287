/** Comments above declarations become help, whatever is nested around them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocs, protoDocs } from "./docs.ts";

const PROTO = `syntax = "proto3";
// Msg does things.
service Msg {
  option (x) = true;
  // Send moves
  // coins.
  rpc Send(MsgSend) returns (MsgSendResponse) {
    option (google.api.http) = {get: "/x"};
  }
  rpc Quiet(A) returns (B);
}

// MsgSend is a message.
message MsgSend {
  option (signer) = "from";
  // The payer.
  string from = 1 [
    (gogoproto.nullable) = false
  ];
  // Not about the next line.

  repeated cosmos.Coin amount = 2;
  oneof sum {
    // One way.
    bytes left = 3;
  }
  // Later, after options.
  map.Type last = 4;
}
`;

test("docs by message, method and field", () => {
  assert.deepEqual(
    [...parseDocs(PROTO)],
    [
      ["Msg", "Msg does things"],
      ["Msg.Send", "Send moves coins"],
      ["MsgSend", "MsgSend is a message"],
      ["MsgSend.from", "The payer"],
      ["MsgSend.left", "One way"],
      ["MsgSend.last", "Later, after options"],
    ],
  );
});

test("packages are found beside the program, and missing ones have no docs", () => {
  const docs = protoDocs();
  assert.equal(docs.of("cosmos.bank.v1beta1.Msg.Send"), "Send moves coins between two accounts");
  assert.equal(docs.of("no.such.v1.Msg.Send"), undefined);
  assert.equal(protoDocs("/nowhere").of("cosmos.bank.v1beta1.MsgSend"), undefined);
});
