import { expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { openSession } from '#session/running/session.ts';
import { shippedScenario } from '../../support/scenarios.ts';

it('a stroke of the pencil leaves what it does not touch as it was, and shows where it was made', () => {
  const game = compileGame(shippedScenario('job-offer'));
  const session = openSession(game, { seed: 1, seats: game.secrets.map(() => 'person') }, 0);
  const before = session.store.getState().table;
  const [article, ...others] = before.tracks.flatMap(({ articles }) => articles);
  session.pencil(article?.issue ?? 0, 1);
  const after = session.store.getState().table;
  expect(after.news).toBe(before.news);
  expect(after.record).toBe(before.record);
  const [pencilled, ...rest] = after.tracks.flatMap(({ articles }) => articles);
  expect(pencilled?.options.map((option) => option.pencilled)).toEqual(
    article?.options.map(({ option }) => option === 1),
  );
  expect(rest).toEqual(others);
  session.undoDraft();
  expect(session.store.getState().table).toEqual({ ...before, draft: { ...before.draft, canRedo: true } });
});
