import type { IncomingMessage, ServerResponse } from 'node:http';
import { areSame } from '#live/class/tokens.ts';
import { answerShortly } from '../page/answer-shortly.ts';
import type { Prometheus } from './prometheus.ts';

/** The state of a server, for programs that watch it. */
export interface Watched {
  /** Fails if the store cannot be reached. */
  readonly check: () => Promise<void>;
  readonly isStopping: () => boolean;
  /** Figures, and the token that shows them. */
  readonly figures: { readonly prometheus: Prometheus; readonly token: string } | undefined;
}

/** Answers `/healthz`, `/readyz` and `/metrics`; false if the request is for something else. */
export function answerProbes(request: IncomingMessage, response: ServerResponse, watched: Watched): boolean {
  const [path] = (request.url ?? '').split('?');
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (path === '/healthz') answerShortly(response, 200, 'ok');
  else if (path === '/readyz') void answerReady(response, watched);
  else if (path === '/metrics' && watched.figures !== undefined) void answerMetrics(request, response, watched.figures);
  else return false;
  return true;
}

async function answerReady(response: ServerResponse, { check, isStopping }: Watched): Promise<void> {
  if (isStopping()) return answerShortly(response, 503, 'This process is stopping.');
  try {
    await check();
    answerShortly(response, 200, 'ok');
  } catch {
    answerShortly(response, 503, 'The store of live classes cannot be reached; this process tries again by itself.');
  }
}

async function answerMetrics(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { prometheus, token }: NonNullable<Watched['figures']>,
): Promise<void> {
  if (!areSame(headers.authorization ?? '', `Bearer ${token}`)) {
    response.setHeader('WWW-Authenticate', 'Bearer');
    return answerShortly(response, 401, 'The metrics are shown to the bearer of PARLEY_METRICS_TOKEN.');
  }
  try {
    const text = await prometheus.text();
    response.writeHead(200, { 'Content-Type': prometheus.type, 'Cache-Control': 'no-store' });
    response.end(text);
  } catch {
    answerShortly(response, 503, 'The figures cannot be read now.');
  }
}
