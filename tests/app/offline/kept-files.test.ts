import { describe, expect, it } from 'vitest';
import { KeptFiles, type ListedFile } from '#app/offline/kept-files.ts';
import { memoryCaches } from './memory-caches.ts';

const SCOPE = 'https://school.example/games/parley/';
const OLD: readonly ListedFile[] = [
  { url: 'index.html', revision: 'one' },
  { url: 'assets/table-1.js', revision: null },
  { url: 'assets/map-1.js', revision: null },
  { url: 'releases/1/index.html', revision: 'r' },
  { url: 'releases/1/page.js', revision: 'p' },
  { url: 'releases/2/page.js', revision: 'q' },
];
/** The table has changed, and with it the page that names it. */
const NEW: readonly ListedFile[] = [
  { url: 'index.html', revision: 'two' },
  { url: 'assets/table-2.js', revision: null },
  ...OLD.slice(2),
];

interface Server {
  /** Answers one path in its own way. */
  readonly [path: string]: () => Response;
}

/** A device, and a server of all that is asked for. */
function device(server: Server = {}) {
  const asked: string[] = [];
  const { caches, lying } = memoryCaches();
  const fetchFile = ((address: string) => {
    const path = address.slice(SCOPE.length);
    asked.push(path);
    const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
    return Promise.resolve(server[path]?.() ?? new Response(path, { headers: { 'Content-Type': type } }));
  }) as typeof fetch;
  const keeps = (files: readonly ListedFile[]) =>
    new KeptFiles(files, { registration: { scope: SCOPE, installing: null, waiting: null }, caches }, fetchFile);
  return { asked, lying, keeps };
}

describe('the files of the page on a device', () => {
  it('are all of today’s page, and nothing of older releases that nobody has opened', async () => {
    const { asked, keeps } = device();
    const kept = keeps(OLD);
    await kept.fetchAll();
    expect(asked.sort()).toEqual(['assets/map-1.js', 'assets/table-1.js', 'index.html']);
    expect(await (await kept.find('index.html'))?.text()).toBe('index.html');
    expect(await kept.find('releases/1/page.js')).toBeUndefined();
  });

  it('come with the whole of a release that is opened, and with no other release', async () => {
    const { asked, keeps } = device();
    const kept = keeps(OLD);
    // Each of its files asks for all of it.
    await Promise.all(['releases/1/index.html', 'releases/1/page.js'].map((path) => kept.fetchReleaseOf(path)));
    await kept.fetchReleaseOf('assets/table-1.js');
    expect(asked.sort()).toEqual(['releases/1/index.html', 'releases/1/page.js']);
  });

  it('are fetched anew where they have changed, and not where they have not', async () => {
    const { asked, keeps } = device();
    await keeps(OLD).fetchAll();
    asked.length = 0;
    await keeps(NEW).fetchAll();
    expect(asked.sort()).toEqual(['assets/table-2.js', 'index.html']);
  });

  it('are there for a page of the older version until they are forgotten', async () => {
    const { lying, keeps } = device();
    const older = keeps(OLD);
    await older.fetchAll();
    await older.fetchReleaseOf('releases/1/page.js');
    const newer = keeps(NEW);
    await newer.fetchAll();
    expect(await newer.find('assets/table-1.js')).toBeDefined();
    await newer.forgetOlder();
    expect(await newer.find('assets/table-1.js')).toBeUndefined();
    expect(await newer.find('releases/1/page.js')).toBeDefined();
    expect(lying()).not.toContain(`${SCOPE}index.html?revision=one`);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['is answered with the first page', () => new Response('', { headers: { 'Content-Type': 'text/html' } })],
  ])('are not taken for whole where one %s', async (_how, answer) => {
    const { keeps } = device({ 'assets/map-1.js': answer });
    await expect(keeps(OLD).fetchAll()).rejects.toThrow('assets/map-1.js');
  });

  it('are known by addresses in their folder, whatever stands behind them', () => {
    const kept = device().keeps(OLD);
    expect(kept.pathOf(`${SCOPE}?stage=off#/table`)).toBe('index.html');
    expect(kept.pathOf(`${SCOPE}assets/table-1.js`)).toBe('assets/table-1.js');
    expect(kept.pathOf('https://school.example/games/other/')).toBeUndefined();
  });
});
