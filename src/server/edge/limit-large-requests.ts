import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'socket.io';
import type { RateLimiter } from '../asking/rate-limiter.ts';
import { LARGE } from './limits.ts';

/** Refuses plain requests by what they say they bring, before anything of it is read. */
export function limitLargeRequests(server: Server, allowanceOf: (request: IncomingMessage) => RateLimiter): void {
  server.engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const status = request.method === 'POST' ? whyNot(request, allowanceOf) : undefined;
    if (status === undefined) return next();
    // Nobody reads on where it was not looked at.
    response.writeHead(status, { Connection: 'close' }).end();
  });
}

/** Status of the answer; `undefined` if the request may come in. Browsers always say how long it is. */
function whyNot(request: IncomingMessage, allowanceOf: (request: IncomingMessage) => RateLimiter): number | undefined {
  const { 'content-length': length } = request.headers;
  if (length === undefined) return 411;
  return Number(length) <= LARGE || allowanceOf(request).take() ? undefined : 413;
}
