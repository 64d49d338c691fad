import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BegunLink, callLinkAhead } from '#app/background/link-ahead.ts';
import type { FromLinkWorker } from '#app/background/serve-link.ts';
import type { OpenedLink } from '#app/open-link.ts';

const OPENED: OpenedLink = { is: 'nothing', words: 'what came of it' };

/** A worker that does what the test does in its place. */
class HandWorker extends EventTarget {
  static last: HandWorker | undefined;
  readonly heard: unknown[] = [];

  constructor() {
    super();
    HandWorker.last = this;
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.heard.push('sent away');
  }

  say(data: FromLinkWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const worker = () => HandWorker.last as HandWorker;
const take = (ahead: ReturnType<typeof callLinkAhead>, rounds: number[] = []) =>
  ahead.open('code', 'en-GB', (round) => rounds.push(round));

beforeEach(() => {
  vi.stubGlobal('Worker', HandWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('the worker is told the text of the link at once, and what it finds is taken once', async () => {
  const ahead = callLinkAhead('a text with code', 'en-GB');
  expect(worker().heard).toContainEqual({ is: 'open-link', text: 'a text with code', languages: ['en-GB'] });
  worker().say({ is: 'link-opened', code: 'code', opened: OPENED });
  expect(await take(ahead)?.result).toBe(OPENED);
  expect(take(ahead)).toBeUndefined();
});

it('rounds are told to whoever has taken it, and the worker hears that the link was left', () => {
  const ahead = callLinkAhead('text', 'en-GB');
  const rounds: number[] = [];
  const work = take(ahead, rounds);
  worker().say({ is: 'link-round', round: 3 });
  work?.cancel();
  expect(rounds).toEqual([3]);
  expect(worker().heard.at(-1)).toEqual({ is: 'leave-link' });
});

it('it is not taken in another language', () => {
  expect(callLinkAhead('text', 'uk').open('code', 'en-GB', () => undefined)).toBeUndefined();
});

it.each<[string, () => void]>([
  ['has opened another link', () => worker().say({ is: 'link-opened', code: 'other', opened: OPENED })],
  ['cannot open it', () => worker().say({ is: 'link-not-opened' })],
  [
    'is sent away by the background',
    () => {
      worker().terminate();
      expect(worker().heard.at(-1)).toBe('sent away');
    },
  ],
  ['breaks', () => worker().dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' }))],
])('it is refused where the worker %s', async (_, go) => {
  const work = take(callLinkAhead('text', 'en-GB'));
  go();
  await expect(work?.result).rejects.toThrow();
});

it('it is refused where no worker comes', async () => {
  await expect(take(callLinkAhead('text', 'en-GB', 0))?.result).rejects.toThrow('has not come');
  vi.stubGlobal('Worker', undefined);
  await expect(take(callLinkAhead('text', 'en-GB'))?.result).rejects.toThrow('no worker');
});

const begun = (heard: BegunLink['heard'] = [], languages = ['de', 'en-US']) => {
  const worker = new HandWorker() as unknown as Worker;
  vi.stubGlobal('linkBegun', { worker, text: 'text', languages, heard } satisfies BegunLink);
};

it('a link that the document has begun is gone on with, after all that its worker has told', async () => {
  const event = (data: FromLinkWorker) => new MessageEvent('message', { data });
  begun([event({ is: 'link-round', round: 2 })]);
  const first = worker();
  const ahead = callLinkAhead('text', 'en-GB');
  expect(worker()).toBe(first);
  expect(first.heard).toEqual([]);
  expect(ahead.found('code', 'en-GB')).toBeUndefined();
  const rounds: number[] = [];
  const work = take(ahead, rounds);
  worker().say({ is: 'link-round', round: 5 });
  worker().say({ is: 'link-opened', code: 'code', opened: OPENED });
  expect(await work?.result).toBe(OPENED);
  expect(rounds).toEqual([5]);
  expect(ahead.take()).toBe(first);
  expect(ahead.take()).toBeUndefined();
});

it('what its worker found before the page was there is known at once, and taken', async () => {
  begun([new MessageEvent('message', { data: { is: 'link-opened', code: 'code', opened: OPENED } })]);
  const ahead = callLinkAhead('text', 'en-GB');
  expect(ahead.found('code', 'en-GB')).toBe(OPENED);
  expect(ahead.found('other', 'en-GB')).toBeUndefined();
  expect(ahead.found('code', 'uk')).toBeUndefined();
  expect(await take(ahead)?.result).toBe(OPENED);
});

it('where its worker broke before the page was there, it is refused, and nobody else is given the worker', async () => {
  begun([Object.assign(new Event('error'), { message: 'no such script' }) as ErrorEvent]);
  const ahead = callLinkAhead('text', 'en-GB');
  await expect(take(ahead)?.result).rejects.toThrow('no such script');
  expect(ahead.take()).toBeUndefined();
});

it.each([
  ['text', 'uk'],
  ['another', 'en-GB'],
])('it is begun anew where the document has another text or language: %s, %s', (text, language) => {
  begun();
  const first = worker();
  callLinkAhead(text, language);
  expect(first.heard).toEqual(['sent away']);
  expect(worker().heard).toEqual([{ is: 'open-link', text, languages: [language] }]);
});

it('none is taken where the browser refuses workers', () => {
  vi.stubGlobal('Worker', undefined);
  expect(callLinkAhead('text', 'en-GB').take()).toBeUndefined();
});
