import { expect, it } from 'vitest';
import { takeAll } from '#session/take-all.ts';
import { offer } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

/** Two letters wait for Russia, and what its moves bring is shown when `show` is called. */
function answering() {
  const session = new ScriptedGame(shippedScenario('white-house-2025'))
    .passUntil((turn) => turn === 'talk ukraine')
    .play('ukraine', offer('settlement', ['russia'], { nato: 'silent' }))
    .passUntil((turn) => turn === 'talk coalition')
    .play('coalition', offer('settlement', ['russia'], { nato: 'silent', forces: 'monitors' }))
    .passUntil((turn) => turn === 'answer russia')
    .sitDown('russia');
  const shows: Generator<void, void>[] = [];
  session.showOwnBy((steps) => shows.push(steps));
  const show = () => {
    for (const steps of shows.splice(0)) takeAll(steps);
  };
  return { session, show, shows };
}

it('makes a move at once and shows what it brings step by step', () => {
  const { session, shows, show } = answering();
  const before = session.store.getState();
  session.accept();
  expect(session.store.getState()).toBe(before);
  expect(shows[0]?.next().done).toBe(false);
  expect(session.store.getState()).toBe(before);
  show();
  expect(session.store.getState().moves).toHaveLength(before.moves.length + 1);
});

it('takes a second click as no answer to a letter that is not shown yet', () => {
  const { session, show } = answering();
  const letter = seen(session).letter;
  session.accept();
  session.accept();
  show();
  const next = seen(session).letter;
  expect(next).toBeDefined();
  expect(next).not.toEqual(letter);
  session.accept();
  show();
  expect(seen(session).letter).toBeUndefined();
});

it('shows all of it as soon as the person drafts, and not a second time', () => {
  const { session, show } = answering();
  const { moves } = session.store.getState();
  session.accept();
  session.pencil(0, 0);
  const drafted = session.store.getState();
  expect(drafted.moves).toHaveLength(moves.length + 1);
  show();
  expect(session.store.getState()).toBe(drafted);
});
