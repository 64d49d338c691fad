import { expect, it } from 'vitest';
import { ScriptedGame, seen } from '../scripted-game.ts';

const [VENUE, WATER, GUARD] = [0, 2, 3];

/** The table of a fresh game, and what each command makes of it. */
function strokes() {
  const session = new ScriptedGame().sitDown('a');
  const articles = () => seen(session).tracks.flatMap((track) => track.articles);
  return {
    session,
    table: () => seen(session),
    article: (issue: number) => articles().find((one) => one.issue === issue),
  };
}

it('leaves all but the article and its part as they were when a wording is chosen', () => {
  const { session, table, article } = strokes();
  const [before, venue, guard] = [table(), article(VENUE), article(GUARD)];
  session.pencil(WATER, 1);
  expect(article(WATER)?.options[1]?.pencilled).toBe(true);
  expect([article(VENUE), article(GUARD)]).toEqual([venue, guard]);
  expect(article(VENUE)).toBe(venue);
  expect(article(GUARD)).toBe(guard);
  expect(table().tracks[0]).toBe(before.tracks[0]);
  const kept = ['delegations', 'channels', 'threads', 'badges', 'speech', 'stage', 'record', 'reactions'] as const;
  for (const key of kept) expect(table()[key]).toBe(before[key]);
});

it('keeps an article that is drafted, and the actions, when another one is', () => {
  const { session, table, article } = strokes();
  session.pencil(WATER, 1);
  const [water, actions] = [article(WATER), table().actions];
  session.pencil(GUARD, 0);
  expect(article(GUARD)?.options[0]?.pencilled).toBe(true);
  expect(article(WATER)).toBe(water);
  expect(table().actions).toBe(actions);
});

it('has what is drafted afresh when it is drafted otherwise, and none of it once it is dropped', () => {
  const { session, article } = strokes();
  const bare = article(WATER);
  session.pencil(WATER, 1);
  session.pencil(WATER, 2);
  expect(article(WATER)?.options.map(({ pencilled }) => pencilled)).toEqual([false, false, true]);
  session.clearDraft();
  expect(article(WATER)).toBe(bare);
});
