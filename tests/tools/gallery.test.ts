import { build, createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';

const PAGE = 'tools/gallery/index.html';
const SCRIPT = 'tools/gallery/gallery.tsx';

/**
 * What the page's own build leaves to it: what weighs it, since under test libraries are built with their checks for
 * developers, and what begins a link in its document, since this is another one.
 */
const PAGE_ALONE = ['parley-weight', 'parley-early-worker'];
const SHARED = (config.plugins ?? []).filter((one) => !(one && 'name' in one && PAGE_ALONE.includes(one.name)));

describe('the gallery of parts', () => {
  it('is served while one works on them', async () => {
    const server = await createServer({ server: { middlewareMode: true, ws: false }, logLevel: 'silent' });
    try {
      const page = await server.transformIndexHtml(`/${PAGE}`, '<script type="module" src="./gallery.tsx"></script>');
      expect(page).toContain('gallery.tsx');
      const script = await server.transformRequest(`/${SCRIPT}`);
      expect(script?.code).toContain('Parts of Parley');
    } finally {
      await server.close();
    }
  });

  it('needs nothing that a browser has not', async () => {
    const { oxc } = config;
    const built = await build({
      configFile: false,
      base: './',
      logLevel: 'silent',
      plugins: SHARED,
      ...(oxc === undefined ? {} : { oxc }),
      build: { write: false, minify: false, rolldownOptions: { input: PAGE } },
    });
    const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
    const modules = outputs.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    expect(modules.some((path) => path.endsWith('tools/gallery/moments.tsx'))).toBe(true);
    expect(modules.filter((path) => path.includes('__vite-browser-external'))).toEqual([]);
  });
});
