import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Setup } from '#engine/model/setup.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { PlanRun } from '#engine/playing-on/plan-run.ts';
import { outcomeOf } from '#record/game-record.ts';
import { type PlayedWay, parOf, playedWay } from '#session/debrief/par.ts';
import type { Par, ParFork, ParProgress } from '#session/debrief/par-model.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { follow } from '../../support/follow.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';

const GAME = compileTold(shippedScenario('job-offer'));

const SETUP: Setup = { seed: 3, seats: ['person', 'negotiator'] };

/** All forks, and how many games came to each. */
function forksIn(fork: ParFork | undefined, games: number): { fork: ParFork; games: number }[] {
  if (fork === undefined) return [];
  return [{ fork, games }, ...fork.branches.flatMap((branch) => forksIn(branch.next, branch.games))];
}

describe('what negotiators make of a game', UNHURRIED, () => {
  const here = outcomeOf(GAME, playShared(GAME, SETUP, 2).state);
  const told: ParProgress[] = [];
  const playing = inOneStep((way: number) => playedWay(GAME, SETUP, way));
  const steps = followed(parOf(GAME, here, 40), playing);
  let next = steps.next();
  for (; !next.done; next = steps.next()) told.push(next.value);
  const par = next.value;

  it('counts every game, the same each time, whoever sits where', () => {
    expect(par.games).toBe(40);
    const turned: Setup = { ...SETUP, seats: ['negotiator', 'person'] };
    const [few, same] = [SETUP, turned].map((setup) =>
      follow(parOf(GAME, undefined, 2), (way) => playedWay(GAME, setup, way)),
    );
    expect(same).toEqual(few);
  });

  it('has of each article an answer in every game in which its part was signed', () => {
    for (const { signed, texts, commonest, articles } of par.parts) {
      expect(signed).toBeGreaterThan(0);
      expect(commonest * texts).toBeGreaterThanOrEqual(signed);
      for (const { answers } of articles) {
        const games = answers.map((answer) => answer.games);
        expect(games.reduce((sum, each) => sum + each, 0)).toBe(signed);
        expect(games).toEqual([...games].sort((a, b) => b - a));
      }
    }
  });

  it('has every game that came to a fork in one of its branches', () => {
    const forks = forksIn(par.fork, par.games);
    expect(forks.length).toBeGreaterThan(1);
    for (const { fork, games } of forks) {
      expect(fork.branches.reduce((sum, branch) => sum + branch.games, 0)).toBe(games);
    }
  });

  it('says which way the game itself went, and nothing where that is not known', () => {
    const isSigned = at(here?.signedIn ?? [], 0) > 0;
    const [went, ...more] = (par.fork?.branches ?? []).filter(({ isHere }) => isHere);
    expect(more).toEqual([]);
    expect(went?.words.startsWith('Signed')).toBe(isSigned);
    const marked = par.parts.flatMap(({ articles }) => articles.flatMap(({ answers }) => answers));
    expect(marked.some(({ isHere }) => isHere)).toBe(isSigned);
    const few = follow(parOf(GAME, undefined, 2), (way) => playedWay(GAME, SETUP, way));
    expect(JSON.stringify(few)).not.toContain('"isHere":true');
  });

  it('tells how far it is, and what has come of the first forty games, whichever were played first', () => {
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(told.every((each) => each.told === undefined)).toBe(true);
    const heard: unknown[] = [];
    const asked: number[] = [];
    const run = new PlanRun<number, PlayedWay, Par, Par>(parOf(GAME, here, 41), {
      onAsked: (pieces) => asked.push(...pieces.map(({ piece }) => piece)),
      onTold: (each) => heard.push(each),
      onDone: () => undefined,
    });
    for (const way of asked.reverse()) run.take([[String(way), playedWay(GAME, SETUP, way)]]);
    expect(heard).toEqual([par]);
  });
});
