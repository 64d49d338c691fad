import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import { decisionsAgain } from '#session/debrief/again.ts';
import { tryAgain } from '#session/debrief/try-again.ts';
import { courseWith, type Whim } from '../../engine/playing-on/course-with.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

const job = shippedScenario('job-offer');
const short = { ...job, rounds: { ...job.rounds, count: 3 } };
const game = compileTold(short).tellingTo(0);

/** Accepts nothing, and signs nothing. */
const throwAway: Whim = ({ toAct, offers }) => {
  if (toAct?.kind === 'vote') return { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] };
  if (toAct?.kind !== 'answer' || offers.length < 3) return undefined;
  return { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'too-little' };
};

describe('a decision that is made again', () => {
  const { moves, stateAt } = courseWith(short, 3, throwAway);
  const { setup } = stateAt(0);
  const again = finish(decisionsAgain(game, setup, moves, 0));

  it('is one of the costliest of its chair, three at most, in the order of the game', () => {
    const stops = again.stops.map(({ move }) => move);
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.length).toBeLessThanOrEqual(3);
    expect(stops).toEqual([...stops].sort((a, b) => a - b));
    for (const move of stops) expect(at(moves, move).party).toBe(0);
  });

  it('is told in whole sentences, with what was known, and with hints that tell the answer last', () => {
    for (const { hints, inGame, hidden, draw, heading, knew } of again.stops) {
      expect(hints).toHaveLength(3);
      const sentences = [...hints.flatMap(({ words }) => words), inGame, ...hidden, draw, heading];
      expect(badSentences([again.summary, ...sentences, ...(knew.worth === undefined ? [] : [knew.worth])])).toEqual(
        [],
      );
      const answer = at(hints, 2).words[0] ?? '';
      for (const { words } of hints.slice(0, 2)) expect(words.join()).not.toContain(answer);
    }
    expect(badSentences(again.others.flatMap(({ verdict, words }) => [verdict, words]))).toEqual([]);
  });

  it('promises what it did, when the same is tried', () => {
    const stop = at(again.stops, again.stops.length - 1);
    const made = at(moves, stop.move);
    const tried = finish(
      tryAgain(game, setup, moves, stop.move, { kind: kindOf(made), clauses: clausesOf(made) }, stop.ways),
    );
    if (tried.is === 'refused') throw new RangeError(tried.words);
    expect(tried.inGame).toBe(stop.promised);
    expect(tried.verdict).toBe('chance');
    expect(
      badSentences([tried.words, tried.verdictWords, tried.live, ...tried.follows.map(({ words }) => words)]),
    ).toEqual([]);
  });

  it('says why something cannot be tried', () => {
    const stop = at(again.stops, 0);
    const tried = finish(tryAgain(game, setup, moves, stop.move, { kind: 'counter', clauses: [] }, stop.ways));
    expect(tried.is).toBe('refused');
  });
});

function kindOf(made: Move) {
  if (made.type === 'answer') return made.response;
  if (made.type === 'vote') return made.yes ? 'yes' : 'no';
  return made.type === 'offer' ? 'offer' : 'without';
}

function clausesOf(made: Move) {
  return 'clauses' in made ? made.clauses : [];
}
