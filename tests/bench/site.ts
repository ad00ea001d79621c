import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn, isText } from './weights';

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** A page that is by itself in its process may read the clock to some microseconds, which frames need. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

interface Answer {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** A host for built files, as hosts are: texts by brotli, compressed beforehand so that nobody waits for it. */
export interface Site {
  readonly address: string;
  /** Puts a page there that was not built. */
  add(path: string, html: string): void;
  close(): Promise<void>;
}

function answerOf(path: string, content: Buffer): Answer {
  const text = isText(path);
  const body = text ? brotliCompressSync(content) : content;
  const type = KINDS[extname(path)] ?? 'application/octet-stream';
  return { headers: { ...ALONE, 'content-type': type, ...(text && { 'content-encoding': 'br' }) }, body };
}

/** Serves the files of several folders under one address; later folders go before earlier ones. */
export async function serve(folders: readonly string[]): Promise<Site> {
  const answers = new Map<string, Answer>();
  const put = (path: string, content: Buffer) => answers.set(`/${path}`, answerOf(path, content));
  for (const folder of folders) for (const path of filesIn(folder)) put(path, readFileSync(join(folder, path)));
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://here');
    const answer = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    add: (path, html) => put(path, Buffer.from(html)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
