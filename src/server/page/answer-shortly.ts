import type { ServerResponse } from 'node:http';

/** Said with every file. The page says what it may do itself, since other hosts let nobody say anything. */
export const SAID = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Answers with a line of text. */
export function answerShortly(response: ServerResponse, status: number, text: string): void {
  for (const [name, value] of Object.entries(SAID)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}
