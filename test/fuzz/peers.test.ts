/** Fuzzes what peers say to a node at work: every channel, the streams below them, and the remote signer. */

import { testGroup } from "./run-group.ts";

testGroup("peers");
