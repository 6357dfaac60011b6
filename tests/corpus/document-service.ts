import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the service answers a request; `time` counts the requests for the same file, from 1. */
export type Reply = (response: ServerResponse, time: number) => void;

/** A document service on this machine. */
export interface DocumentService {
  readonly url: string;
  /** What was asked for: `zh doc`, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Starts a service that answers for each language and type (`zh doc`) as it is told, and 404 to all else. */
export async function documentService(replies: Readonly<Record<string, Reply>>): Promise<DocumentService> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://service');
    // The service leads from the symbol to the file.
    const key =
      pathname === '/api/symbol/access' ? `${searchParams.get('l')} ${searchParams.get('t')}` : pathname.slice(1).replace('/', ' ');
    if (pathname === '/api/symbol/access') asked.push(key);
    const reply = searchParams.get('s') === null || searchParams.get('s') === 'A/HRC/RES/44/11' ? replies[key] : undefined;
    if (reply) reply(response, asked.filter((each) => each === key).length);
    else response.writeHead(404).end('no such document');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const file =
  (bytes: Uint8Array): Reply =>
  (response) =>
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes);

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end();

export const page: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><html><body>There is an error.</body></html>');
};

/** Breaks off in the middle of a file. */
export const cutOff =
  (bytes: Uint8Array): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };

/** Ends early without saying so. */
export const half =
  (bytes: Uint8Array): Reply =>
  (response) =>
    response.writeHead(200).end(bytes.subarray(0, bytes.length / 2));

export const silent: Reply = () => {};

/** One reply to the first request, and another from then on. */
export const first =
  (one: Reply, then: Reply): Reply =>
  (response, time) =>
    (time === 1 ? one : then)(response, time);
