/** What CosmJS needs to leave a test: its socket plans to reconnect even when it was asked to disconnect. */

import type { WebsocketClient } from "@cosmjs/tendermint-rpc";

/** Disconnects for good; CosmJS 0.39 would otherwise try again for ever and keep the process alive. */
export function disconnectSocket(transport: WebsocketClient): void {
  const reconnecting: object = Reflect.get(transport, "socket");
  Reflect.set(Reflect.get(reconnecting, "socket"), "reconnect", () => {});
  transport.disconnect();
}
