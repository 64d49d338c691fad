import type { Plugin } from 'vite';

/** The condition by which `style-mod` puts its rules into a sheet in memory or into a `style` element. */
const OLD = 'if (!root.head && root.adoptedStyleSheets && win.CSSStyleSheet)';
const NEW = 'if (root.adoptedStyleSheets && win.CSSStyleSheet)';

/**
 * The editor's library writes its rules into a `style` element where it stands in a document, which the policy of the page
 * forbids; in a shadow root it uses sheets that are made in memory, which are allowed, and which documents know, too.
 */
export function adoptedStylesPlugin(): Plugin {
  return {
    name: 'parley-adopted-styles',
    transform: {
      filter: { id: /node_modules\/style-mod\// },
      handler(code) {
        if (!code.includes(OLD))
          this.error('style-mod decides otherwise where its rules go: see adopted-styles-plugin.ts.');
        return { code: code.replace(OLD, NEW), map: null };
      },
    },
  };
}
