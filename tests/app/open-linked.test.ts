import { expect, it } from 'vitest';
import type { LinkAhead } from '#app/background/link-ahead.ts';
import type { PageBackground } from '#app/background/page-background.ts';
import type { OpenedLink } from '#app/open-link.ts';
import { foundAhead, openLinked } from '#app/open-linked.ts';
import { shippedScenario } from '#app/shipped-scenario.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { ENGLISH } from '#messages/en/english.ts';

const EARLY: OpenedLink = { is: 'nothing', words: 'found by the worker itself' };
const USUAL: OpenedLink = { is: 'nothing', words: 'found when it was asked' };
const scenario = (await shippedScenario('job-offer', ENGLISH)) as Scenario;

/** Opens a link where the worker has, or has not, opened it by itself. */
function opening(early: Promise<OpenedLink>) {
  const asked: unknown[] = [];
  const jobs = {
    start: (_name: string, input: unknown) => {
      asked.push(input);
      return { result: Promise.resolve(USUAL), cancel: () => undefined };
    },
  } as unknown as PageBackground;
  const ahead: LinkAhead = {
    take: () => undefined,
    open: () => ({ result: early, cancel: () => undefined }),
    found: () => EARLY,
  };
  return { asked, to: { jobs, ahead, language: 'en-GB' } };
}

const rounds = () => undefined;

it('what the worker has opened by itself is not asked for again', async () => {
  const { asked, to } = opening(Promise.resolve(EARLY));
  expect(foundAhead({ scenario, code: 'x' }, to)).toBe(EARLY);
  expect(await openLinked({ scenario, code: 'x' }, to, rounds).result).toBe(EARLY);
  expect(asked).toEqual([]);
});

it('what it cannot open by itself is opened in the usual way', async () => {
  const { asked, to } = opening(Promise.reject(new Error('no worker')));
  expect(await openLinked({ scenario, code: 'x' }, to, rounds).result).toBe(USUAL);
  expect(asked).toHaveLength(1);
});

it('it is not asked for any more once it was left', async () => {
  const { asked, to } = opening(Promise.reject(new Error('no worker')));
  const work = openLinked({ scenario, code: 'x' }, to, rounds);
  work.cancel();
  await expect(work.result).rejects.toThrow('no worker');
  expect(asked).toEqual([]);
});

it.each([
  ['a scenario that is not from Parley', { scenario: { ...scenario }, code: 'x' }],
  ['somebody who sat in a chair of it here', { scenario, code: 'x', you: 1 }],
])('the worker does not know %s', async (_, linked) => {
  const { asked, to } = opening(Promise.resolve(EARLY));
  expect(foundAhead(linked, to)).toBeUndefined();
  expect(await openLinked(linked, to, rounds).result).toBe(USUAL);
  expect(asked).toEqual([linked]);
});
