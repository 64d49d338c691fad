// @ts-check

/**
 * @typedef {object} Sent
 * @property {number} requests
 * @property {number} bytes headers of answers and their bodies, as they came over the network
 * @property {Readonly<Record<string, number>>} byKind bytes of scripts, styles, fonts and all else
 * @property {readonly string[]} names what was asked for, with its bytes
 */

const KINDS = /** @type {const} */ ({ script: 'scripts', stylesheet: 'styles', font: 'fonts' });

/**
 * Counts what a context asks for, its workers included.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {{ quiet: () => Promise<void>, sent: () => Sent }}
 */
export function watchRequests(context) {
  /** @type {{ name: string, kind: string, bytes: number }[]} */
  const all = [];
  let open = 0;
  let last = Date.now();
  context.on('request', (request) => {
    if (isOfPage(request.url())) open += 1;
  });
  context.on('requestfailed', (request) => {
    if (isOfPage(request.url())) throw new Error(`${request.url()} could not be had.`);
  });
  context.on('requestfinished', async (request) => {
    if (!isOfPage(request.url())) return;
    const { responseHeadersSize, responseBodySize } = await request.sizes();
    const kind = KINDS[/** @type {keyof typeof KINDS} */ (request.resourceType())] ?? 'other';
    all.push({ name: new URL(request.url()).pathname, kind, bytes: responseHeadersSize + responseBodySize });
    open -= 1;
    last = Date.now();
  });
  return {
    async quiet() {
      while (open > 0 || Date.now() - last < 400) await new Promise((go) => setTimeout(go, 50));
    },
    sent() {
      /** @type {Record<string, number>} */
      const byKind = {};
      for (const { kind, bytes } of all) byKind[kind] = (byKind[kind] ?? 0) + bytes;
      const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
      return { requests: all.length, bytes, byKind, names: all.map((each) => `${each.bytes} ${each.name}`) };
    },
  };
}

/**
 * True for what comes over the network.
 *
 * @param {string} url
 */
function isOfPage(url) {
  return url.startsWith('http');
}
