import { describe, expect, it } from 'vitest';
import type { LessonPhase } from '#live/protocol/lesson.ts';
import { type LiveNews, newsBetween, newsWith, stillNews } from '#session/live/live-news.ts';
import { AROUND } from './around.ts';

describe('what is news to a pupil', () => {
  const announced = { number: 2, words: 'Five more minutes' };

  it('is what the teacher announces, also to whoever comes later, but only once', () => {
    const told = { ...AROUND, announced };
    const news = [{ kind: 'announced', words: 'Five more minutes' }];
    expect(newsBetween(AROUND, told)).toEqual(news);
    expect(newsBetween(undefined, told)).toEqual(news);
    expect(newsBetween(told, { ...told, paused: true })).toEqual([]);
  });

  it('is what the teacher writes to one student, which no later message replaces', () => {
    const first = { ...AROUND, told: { number: 1, words: 'Read article 2' } };
    const second = { ...AROUND, told: { number: 2, words: 'Well done' } };
    const news = [...newsBetween(AROUND, first), ...newsBetween(first, second), ...newsBetween(second, second)];
    expect(news.reduce(newsWith, [] as readonly LiveNews[])).toEqual([
      { kind: 'told', words: 'Read article 2' },
      { kind: 'told', words: 'Well done' },
    ]);
  });

  it('is that the table was taken back, also to whoever comes later, as long as it plays', () => {
    const takenBack = { number: 1, round: 3, why: 'What if they had accepted?' };
    const back = { ...AROUND, takenBack };
    expect(newsBetween(AROUND, back)).toEqual([{ kind: 'taken-back', ...takenBack }]);
    expect(newsBetween(undefined, back)).toEqual([{ kind: 'taken-back', ...takenBack }]);
    expect(newsBetween(back, { ...back, paused: true })).toEqual([]);
    const over = { code: undefined, table: 'alder', earlier: [] };
    expect(newsBetween(undefined, { ...back, over })).toEqual([]);
    // What was done for somebody since that morning is undone.
    const shown: LiveNews[] = [
      { kind: 'in-your-place', moves: 1 },
      { kind: 'announced', words: 'Quiet, please' },
    ];
    const news = { kind: 'taken-back', ...takenBack } as const;
    expect(newsWith(shown, news)).toEqual([{ kind: 'announced', words: 'Quiet, please' }, news]);
  });

  it('is being asked to decide, until that is done', () => {
    const nudged = { ...AROUND, nudged: 1, waitsFor: [1] };
    expect(newsBetween(AROUND, nudged)).toEqual([{ kind: 'nudged' }]);
    expect(newsBetween(undefined, nudged)).toEqual([]);
    expect(stillNews([{ kind: 'nudged' }], 1, nudged)).toEqual([{ kind: 'nudged' }]);
    expect(stillNews([{ kind: 'nudged' }], 1, { ...nudged, waitsFor: [2] })).toEqual([]);
  });

  it('is shown once a kind; what was done in one’s place adds up', () => {
    const shown: LiveNews[] = [{ kind: 'back-again', moves: 2 }, { kind: 'elsewhere-too' }];
    expect(newsWith(shown, { kind: 'in-your-place', moves: 1 })).toEqual([
      { kind: 'elsewhere-too' },
      { kind: 'back-again', moves: 3 },
    ]);
    expect(newsWith(shown, { kind: 'elsewhere-too' })).toHaveLength(2);
  });

  it('are the last phases of a lesson, at a table that still plays, until the next phase', () => {
    const at = (phase: LessonPhase) => ({ ...AROUND, lesson: { phase, now: 0, until: 1, end: 1 } });
    expect(newsBetween(at('talk'), at('last-day'))).toEqual([{ kind: 'last-day' }]);
    expect(newsBetween(at('last-day'), at('last-day'))).toEqual([]);
    expect(newsBetween(at('prepare'), at('talk'))).toEqual([]);
    const over = { code: undefined, table: 'alder', earlier: [] };
    expect(newsBetween(at('last-day'), { ...at('vote'), over })).toEqual([]);
    const shown = [{ kind: 'last-day' as const }];
    expect(stillNews(shown, 0, at('last-day'))).toEqual(shown);
    expect(stillNews(shown, 0, at('vote'))).toEqual([]);
  });
});
