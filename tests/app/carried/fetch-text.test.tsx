import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText, wholeAddress } from '#app/carried/fetch-text.ts';

const ADDRESS = 'https://example.org/our-offer.yaml';

/** The browser's fetch, with an answer of this test, and what it was asked. */
function answering(answer: () => Promise<Response> | Response) {
  const fetch = vi.fn(async (_address: string, _how: RequestInit) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** An answer that goes on for as long as anybody takes of it; how much was taken. */
function endless() {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += 1024;
      controller.enqueue(new Uint8Array(1024).fill(97));
    },
  });
  return { answer: new Response(body), taken: () => taken };
}

beforeEach(() => history.replaceState(null, '', '/class/parley/?stage=off#/scenario/x'));

describe('the whole address of a file', () => {
  it('is below the folder of the page, or as it stands', () => {
    expect(wholeAddress('lessons/our-offer.yaml')).toMatch(
      /^https?:\/\/[^/]+\/class\/parley\/lessons\/our-offer.yaml$/,
    );
    expect(wholeAddress(ADDRESS)).toBe(ADDRESS);
  });
});

describe('a text that is fetched', () => {
  it('is asked for with nothing of this page, and from there alone', async () => {
    const fetch = answering(() => new Response('id: small — «сад»'));
    expect(await fetchText(ADDRESS)).toEqual({ ok: true, text: 'id: small — «сад»' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      ADDRESS,
      expect.objectContaining({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }),
    );
  });

  it('is not taken beyond its most', async () => {
    const { answer, taken } = endless();
    answering(() => answer);
    expect(await fetchText(ADDRESS)).toEqual({ ok: false, why: 'too-big' });
    expect(taken()).toBeLessThan(300 * 1024);
  });

  it.each([
    ['no-answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['not-there', () => new Response('Not found', { status: 404 })],
    ['not-text', () => new Response(Uint8Array.of(0xff, 0xfe, 0xc0))],
  ] as const)('is not to be had: %s', async (why, answer) => {
    answering(answer);
    expect(await fetchText(ADDRESS)).toEqual({ ok: false, why });
  });

  it('is not asked for at an address that no link may name', async () => {
    const fetch = answering(() => new Response('x'));
    expect(await fetchText('//example.org/a')).toEqual({ ok: false, why: 'no-answer' });
    expect(fetch).not.toHaveBeenCalled();
  });
});
