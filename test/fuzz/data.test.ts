/** Fuzzes what is made of bytes and texts alone: messages, transactions, texts, consensus types, kernels. */

import { testGroup } from "./run-group.ts";

testGroup("messages");
testGroup("codec");
testGroup("types");
testGroup("kernels");
