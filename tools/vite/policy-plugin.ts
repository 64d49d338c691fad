import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { earlyWorkerSource } from './early-worker-plugin.ts';
import { BASE_POLICY, policyText } from './policy.ts';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

/** Policy of the page of today, which has one script in its document. */
export const POLICY: Readonly<Record<string, string>> = {
  ...BASE_POLICY,
  'script-src': `'self' ${earlyWorkerSource(PAGE)}`,
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
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(POLICY) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
