import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { languageChoiceIn } from '#app/language-choice.ts';
import { openTextStore } from '#app/text-store.ts';
import { releasePage } from '../../tools/release/freeze.ts';
import { withoutBeside } from '../../tools/usb/on-files-alone.ts';
import { withWorker } from '../../tools/vite/early-worker-plugin.ts';
import { POLICY } from '../../tools/vite/policy-plugin.ts';

const PAGE = readFileSync('index.html', 'utf8');
const BUILT = withWorker(PAGE, 'assets/worker-abc.js');
const [, attributes = '', script = ''] = /<script( data-worker[^>]*)>([\s\S]*?)<\/script>/.exec(BUILT) ?? [];

/** The storage of a device. */
function storageOf() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
}

/** What the script in the document sends to a worker, at a place and on a device. */
function called(hash: string, { storage = storageOf(), address = './assets/worker-abc.js' } = {}) {
  const sent: unknown[] = [];
  const place = {
    location: { hash },
    navigator: { language: 'uk-UA', languages: ['uk-UA', 'en'] },
    localStorage: storage,
    document: { currentScript: { dataset: { worker: address } } },
    Worker: class {
      constructor(url: string) {
        sent.push(url);
      }
      postMessage(message: unknown): void {
        sent.push(message);
      }
    },
  };
  runInNewContext(script, Object.assign(place, { window: place }));
  return sent;
}

describe('the script in the document', () => {
  it('knows the worker of the build, which alone it is let call', () => {
    expect(attributes).toBe(' data-worker="./assets/worker-abc.js"');
    const digest = createHash('sha256').update(script).digest('base64');
    expect(POLICY['script-src']).toBe(`'self' 'sha256-${digest}'`);
  });

  it('sends a link to it, with the languages of the device', () => {
    const text = 'AgDQ/at/alder';
    const asked = (languages: string[]) => ['./assets/worker-abc.js', { is: 'open-link', text, languages }];
    expect(called(`#${text}`)).toEqual(asked(['uk-UA', 'uk-UA', 'en']));
    const storage = storageOf();
    vi.stubGlobal('localStorage', storage);
    languageChoiceIn(openTextStore(), ['uk-UA', 'en']).choose('en-GB');
    vi.unstubAllGlobals();
    expect(called(`#${text}`, { storage })).toEqual(asked(['en-GB', 'uk-UA', 'en']));
  });

  it.each(['', '#', '#/', '#/table', '#/scenario/AgDQ'])('calls none for another place: "%s"', (hash) => {
    expect(called(hash)).toEqual([]);
  });

  it('calls none where the build has named none', () => {
    expect(called('#AgDQ', { address: '' })).toEqual([]);
  });

  it('is not in the page as one file, nor in that of a release', () => {
    expect(withoutBeside(PAGE)).not.toContain('data-worker');
    const page = releasePage({ name: '1', day: '2026-01-01' });
    expect(page).not.toContain('sha256');
    expect(page).not.toContain('data-worker');
  });
});
