import { accessSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** Said with every file. The page says what it may do itself, since other hosts let nobody say anything. */
const SAID = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
/** A file whose name says what is in it is never asked for twice. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Others are asked for again, and sent only where they have changed. */
const ASK_AGAIN = 'no-cache';
const NAMED_BY_CONTENT = /[\\/]assets[\\/][^\\/]+-[\w-]{7,8}\.\w+$/;

/**
 * Gives the files of a built page, and nothing else of this machine. What is not there is not there, and no page in its
 * stead.
 * @throws Error where the page is not there
 */
export function pageFiles(folder: string): Answerer {
  accessSync(join(folder, 'index.html'));
  const files = serveStatic(folder, {
    extensions: ['html'],
    redirect: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(SAID)) response.setHeader(name, value);
      response.setHeader('Cache-Control', NAMED_BY_CONTENT.test(path) ? FOR_EVER : ASK_AGAIN);
    },
  });
  const packed = compression();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answerShortly(response, 405, 'Only reading is allowed here');
    }
    // It was written for Express, and uses no more of it than Node has.
    packed(request as Parameters<typeof packed>[0], response as Parameters<typeof packed>[1], () =>
      files(request, response, (fault?: unknown) => {
        // A file that goes away while it is sent has been sent in part.
        if (response.headersSent) response.destroy();
        else if (fault === undefined) answerShortly(response, 404, 'Not found');
        else answerShortly(response, 400, 'This cannot be read');
      }),
    );
  };
}

/** Answers with a line of text. */
export function answerShortly(response: ServerResponse, status: number, text: string): void {
  for (const [name, value] of Object.entries(SAID)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}
