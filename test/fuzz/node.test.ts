/** Fuzzes what a node opens to others: files, sockets, databases, the application and its servers. */

import { testGroup } from "./run-group.ts";

testGroup("files");
testGroup("engine");
testGroup("store");
testGroup("app");
testGroup("rpc");
