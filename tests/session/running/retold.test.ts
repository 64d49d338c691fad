import { expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { localizeGame } from '#messages/localized-game.ts';
import { openSession } from '#session/running/local-session.ts';
import { MADE_UP, madeUp } from '../../messages/made-up.ts';
import { madeUpMessages } from '../../messages/made-up-messages.ts';
import { madeUpScenario } from '../../messages/made-up-scenario.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { negotiatorsAct } from '../scripted-game.ts';

const SCENARIO = shippedScenario('job-offer');
const game = compileTold(SCENARIO);
const told = localizeGame(MADE_UP, madeUpMessages(), compileGame(madeUpScenario(SCENARIO)));

it('a session goes on in another language as it stands, with what is pencilled', () => {
  const session = openSession(game, { seed: 11, seats: ['person', 'negotiator'] }, 0);
  negotiatorsAct(session);
  session.pencil(0, 1);
  const before = session.store.getState();
  const after = session.retold(told).store.getState();
  expect([after.state, after.moves, after.table.asked]).toEqual([before.state, before.moves, before.table.asked]);
  expect(after.table.title).toBe(madeUp(SCENARIO.title));
  expect(after.table.draft.clauses).toMatchObject([{ issue: 0, title: madeUp(SCENARIO.issues[0]?.title ?? '') }]);
  expect(after.table.draft.canUndo).toBe(true);
});

it('a session that was told in another language and back again shows what it showed', () => {
  const session = openSession(game, { seed: 11, seats: ['person', 'negotiator'] }, 0);
  negotiatorsAct(session);
  session.pencil(0, 1);
  expect(session.retold(told).retold(game).store.getState()).toEqual(session.store.getState());
});
