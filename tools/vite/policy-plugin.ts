import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { earlyWorkerSource } from './early-worker-plugin.ts';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

/**
 * What the built page may do: whatever is not named here, no. `frame-ancestors` is not among it, since a page cannot
 * say it of itself, and Parley may be shown in a frame of any other page.
 */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Besides its files, the one script that is in the page itself.
  'script-src': `'self' ${earlyWorkerSource(PAGE)}`,
  'style-src': "'self'",
  // Style sheets carry small pictures in them, and so does the stage's first picture; the stage draws from icons in its memory.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // Any https address: a link may name a scenario file that lies elsewhere, which is fetched when somebody asks for it.
  'connect-src': "'self' https:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text becomes markup or script only by the page's own rules: see src/app/trust-own-markup.ts.
  'require-trusted-types-for': "'script'",
  // The other one lets the script in the page call the worker that the build has named there, and nothing else.
  'trusted-types': 'default link-worker',
};

/** Writes the policy into the built page, before all that it holds for. Vite's server for writing code needs inline scripts. */
export function policyPlugin(): Plugin {
  return {
    name: 'parley-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** A policy as a page is told it. */
export function policyText(policy = POLICY): string {
  return Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ');
}
