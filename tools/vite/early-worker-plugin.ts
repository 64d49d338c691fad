import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The script in the document that calls the worker of links, and what it does. */
const SCRIPT = /<script data-worker>([\s\S]*?)<\/script>/;
const WORKER = /^assets\/worker-[^/]*\.js$/;

/**
 * Tells the script in the document the address of the worker of links, which the build names by what is in it. While
 * the page is being written there is no such file: the script does nothing, and the page calls the worker itself.
 */
export function earlyWorkerPlugin(): Plugin {
  return {
    name: 'parley-early-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      const [worker, ...others] = Object.keys(bundle).filter((name) => WORKER.test(name));
      if (page?.type !== 'asset' || worker === undefined || others.length > 0)
        return this.error('The page, or the one worker of links that it calls, is not in the build.');
      page.source = withWorker(String(page.source), worker);
    },
  };
}

/** The text of a page whose script calls the worker of an address. @throws RangeError if it has no such script */
export function withWorker(html: string, address: string): string {
  if (!SCRIPT.test(html)) throw new RangeError('The page has no script that calls the worker of links.');
  return html.replace('<script data-worker>', `<script data-worker="./${address}">`);
}

/** The text of a page that calls no worker before its own script. */
export function withoutEarlyWorker(html: string): string {
  return html.replace(SCRIPT, '');
}

/** The source of this script in a policy: the digest of what it does. @throws RangeError if the page has no such script */
export function earlyWorkerSource(html: string): string {
  const script = SCRIPT.exec(html)?.[1];
  if (script === undefined) throw new RangeError('The page has no script that calls the worker of links.');
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
