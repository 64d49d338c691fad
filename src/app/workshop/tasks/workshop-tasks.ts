import type { LazyTask, TaskTable } from '../../background/task.ts';
import type { askText } from './ask-text.ts';
import type { carryText, shortenText } from './carry-text.ts';
import type { chooseForText } from './choose-for-text.ts';
import type { mapDeals } from './map-deals.ts';
import type { proofreadText } from './proofread-text.ts';
import type { readText } from './read-text.ts';
import type { remarkOnPlay } from './remark-on-play.ts';
import type { setNumbersInText } from './set-numbers-in-text.ts';
import type { translateText } from './translate-text.ts';

/** Background tasks of the workshop; the page loads their code only if no worker loads. */
export const WORKSHOP_TASKS = {
  readText: { load: async () => (await import('./read-text.ts')).readText } as LazyTask<typeof readText>,
  askText: { load: async () => (await import('./ask-text.ts')).askText } as LazyTask<typeof askText>,
  proofreadText: { load: async () => (await import('./proofread-text.ts')).proofreadText } as LazyTask<
    typeof proofreadText
  >,
  carryText: { load: async () => (await import('./carry-text.ts')).carryText } as LazyTask<typeof carryText>,
  shortenText: { load: async () => (await import('./carry-text.ts')).shortenText } as LazyTask<typeof shortenText>,
  chooseForText: { load: async () => (await import('./choose-for-text.ts')).chooseForText } as LazyTask<
    typeof chooseForText
  >,
  mapDeals: { load: async () => (await import('./map-deals.ts')).mapDeals } as LazyTask<typeof mapDeals>,
  remarkOnPlay: { load: async () => (await import('./remark-on-play.ts')).remarkOnPlay } as LazyTask<
    typeof remarkOnPlay
  >,
  setNumbers: { load: async () => (await import('./set-numbers-in-text.ts')).setNumbersInText } as LazyTask<
    typeof setNumbersInText
  >,
  translateText: { load: async () => (await import('./translate-text.ts')).translateText } as LazyTask<
    typeof translateText
  >,
} satisfies TaskTable;
