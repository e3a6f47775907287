/** One request in, one page out: bounded bodies, preflights of web pages, and replies. */
import type { IncomingMessage, ServerResponse } from "node:http";

/** A reply. */
export interface Page {
  readonly status: number;
  readonly body: string;
  /** Names and values by turns. */
  readonly headers: readonly string[];
}

/** How requests are read. */
export interface PageOptions {
  readonly bodyBytesMax: number;
  /** Headers that let the web page behind a request read the reply; none when it may not. */
  cors(request: IncomingMessage): readonly string[];
}

/** Answers requests with pages; `answer` never rejects, and gets undefined for a body that is too large. */
export function pageHandler(
  answer: (request: IncomingMessage, body: string | undefined) => Promise<Page>,
  options: PageOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const cors = options.cors(request);
    if (request.method === "OPTIONS" && cors.length > 0) {
      response.writeHead(204, [...cors]).end();
      return;
    }
    readBody(request, options.bodyBytesMax)
      .then(async (body) => {
        const page = await answer(request, body);
        // The rest of a refused body is not read, so the connection cannot carry another request.
        send(response, page, body === undefined ? [...cors, "connection", "close"] : cors);
      })
      // The client is gone, or cannot be answered any more.
      .catch(() => response.destroy());
  };
}

function readBody(request: IncomingMessage, bytesMax: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bytesMax) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on("end", () => {
      const [first] = chunks;
      resolve((first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)).toString());
    });
    request.on("error", reject);
  });
}

function send(response: ServerResponse, { status, body, headers }: Page, more: readonly string[]): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, [...headers, "content-length", `${length}`, ...more]);
  // As many bytes as characters: all of them are ASCII, which is written faster.
  response.end(body, length === body.length ? "latin1" : "utf8");
}
