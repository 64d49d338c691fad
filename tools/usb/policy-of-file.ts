import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { BASE_POLICY, policyText } from '../vite/policy.ts';

/** Writes a policy into the file: what the page may do, with its one script and its one style sheet known by what they hold. */
export function policyOfFile(): Plugin {
  return {
    name: 'parley-policy-of-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

/** The text of a page with its policy before all that it holds for. */
export function withPolicy(html: string): string {
  const policy = {
    ...BASE_POLICY,
    'script-src': hashOf(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/),
    'style-src': hashOf(html, /<style[^>]*>([\s\S]*?)<\/style>/),
    'font-src': 'data:',
    'img-src': 'data: blob:',
    // Made of what is in the file.
    'worker-src': 'blob:',
    'connect-src': 'https:',
  };
  return html.replace('<head>', `<head>\n<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`);
}

function hashOf(html: string, element: RegExp): string {
  const held = element.exec(html)?.[1];
  if (held === undefined) throw new Error(`The file has not what its policy is about: ${element}`);
  return `'sha256-${createHash('sha256').update(held).digest('base64')}'`;
}
