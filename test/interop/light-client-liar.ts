/** A node that tells the truth but for one header: a server that passes JSON-RPC calls on and changes one answer. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A running liar. */
export interface LyingNode {
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  close(): void;
}

/** Starts a node like the one at `rpc`, whose header at a height names another application state. */
export async function startLyingNode(rpc: string, height: number): Promise<LyingNode> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const { method, params } = JSON.parse(body) as { method: string; params?: { height?: string } };
      const answer = await fetch(rpc, { method: "POST", body, headers: { "content-type": "application/json" } });
      const text = await answer.text();
      const isLie = method === "commit" && Number(params?.height) === height;
      response.setHeader("content-type", "application/json");
      response.end(isLie ? text.replace(/"app_hash":"[0-9A-F]{4}/, '"app_hash":"0000') : text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { rpc: `http://127.0.0.1:${port}`, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
