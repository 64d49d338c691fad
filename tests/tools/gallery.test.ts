import { build, createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';

const PAGE = 'tools/gallery/index.html';
const SCRIPT = 'tools/gallery/gallery.tsx';

/** The page's own build, but for what weighs it: under test, libraries are built with their checks for developers. */
const UNWEIGHED = (config.plugins ?? []).filter((one) => !(one && 'name' in one && one.name === 'parley-weight'));

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
      plugins: UNWEIGHED,
      ...(oxc === undefined ? {} : { oxc }),
      build: { write: false, minify: false, rolldownOptions: { input: PAGE } },
    });
    const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
    const modules = outputs.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    expect(modules.some((path) => path.endsWith('tools/gallery/moments.tsx'))).toBe(true);
    expect(modules.filter((path) => path.includes('__vite-browser-external'))).toEqual([]);
  });

  it('is no part of the built site', async () => {
    const built = await build({
      ...config,
      configFile: false,
      logLevel: 'silent',
      plugins: UNWEIGHED,
      build: { ...config.build, write: false },
    });
    const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
    const modules = outputs.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((path) => /\/(tools\/gallery|tests)\//.test(path))).toEqual([]);
    const pages = outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith('.html'));
    // Releases have pages of their own.
    expect(pages.filter((name) => !name.startsWith('releases/'))).toEqual(['index.html']);
  });
});
