import { expect, it } from 'vitest';
import { openSession } from '#session/running/local-session.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';

it('a stroke of the pencil leaves what it does not touch as it was, and shows where it was made', () => {
  const game = compileTold(shippedScenario('job-offer'));
  const session = openSession(game, { seed: 1, seats: game.secrets.map(() => 'person') }, 0);
  const before = session.store.getState().table;
  const [article, ...others] = before.tracks.flatMap(({ articles }) => articles);
  session.pencil(article?.issue ?? 0, 1);
  const after = session.store.getState().table;
  const { draft: _, tracks, actions: __, ...untouched } = after;
  for (const [key, value] of Object.entries(untouched)) expect(value, key).toBe(before[key as keyof typeof before]);
  const [pencilled, ...rest] = tracks.flatMap(({ articles }) => articles);
  expect(pencilled?.options.map((option) => option.pencilled)).toEqual(
    article?.options.map(({ option }) => option === 1),
  );
  expect(rest).toHaveLength(others.length);
  for (const [place, other] of rest.entries()) expect(other).toBe(others[place]);
  session.undoDraft();
  expect(session.store.getState().table).toEqual({ ...before, draft: { ...before.draft, canRedo: true } });
});
