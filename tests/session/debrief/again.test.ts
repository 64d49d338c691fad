import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Party } from '#engine/model/scenario/party.ts';
import { decisionsAgain } from '#session/debrief/again.ts';
import type { TryKind } from '#session/debrief/again-model.ts';
import { tryAgain } from '#session/debrief/try-again.ts';
import { courseWith, type Whim } from '../../engine/playing-on/course-with.ts';
import { compileTold } from '../../support/compile-told.ts';
import { follow } from '../../support/follow.ts';
import { shippedScenario, walkAway } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

const job = shippedScenario('job-offer');
const short = { ...job, rounds: { ...job.rounds, count: 3 } };
const game = compileTold(short).withPerspective(0);

/** Accepts nothing, and signs nothing. */
const throwAway: Whim = ({ toAct, offers }) => {
  if (toAct?.kind === 'vote') return { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] };
  if (toAct?.kind !== 'answer' || offers.length < 3) return undefined;
  return { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'too-little' };
};

describe('a decision that is made again', () => {
  const course = courseWith(short, 3, throwAway);
  const { moves } = course;
  const again = follow(decisionsAgain(game, course, 0), course.play);

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
    const tried = follow(
      tryAgain(game, course, { ...stop, tried: { kind: kindOf(made), clauses: clausesOf(made) } }),
      course.play,
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
    const tried = follow(tryAgain(game, course, { ...stop, tried: { kind: 'counter', clauses: [] } }), course.play);
    expect(tried.is).toBe('refused');
  });
});

describe('a decision that only hidden facts made costly', () => {
  /** What no deal is worth to the firm is one of three, and the candidate cannot know which. */
  const sure = (party: Party): Party => ({ ...party, walkAway: { contract: walkAway(45, { spread: 0 }) } });
  const soft = { ...short, parties: short.parties.map((party) => (party.id === 'firm' ? sure(party) : party)) };
  const told = compileTold(soft).withPerspective(0);
  const course = courseWith(soft, 2, ({ toAct }) =>
    toAct?.kind === 'answer'
      ? { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'too-little' }
      : undefined,
  );
  const { moves } = course;
  const again = follow(decisionsAgain(told, course, 0), course.play);
  const stops = again.stops.filter(({ worlds }) => worlds === 'asItWas');

  it('is made again as the others really were, and excused', () => {
    expect(stops.length).toBeGreaterThan(0);
    for (const { move, excuse, inGame, hidden, hints } of stops) {
      expect(badSentences([excuse ?? '', inGame, ...hidden, ...hints.flatMap(({ words }) => words)])).toEqual([]);
      expect(again.others.map((other) => other.move)).not.toContain(move);
    }
  });

  it('promises what it did when the same is tried, and more when the answer is turned round', () => {
    const answers = stops.filter(({ move }) => at(moves, move).type === 'answer');
    expect(answers.length).toBeGreaterThan(0);
    for (const { move, promised, ways, worlds } of answers) {
      const trying = (kind: TryKind) =>
        follow(tryAgain(told, course, { move, ways, worlds, tried: { kind, clauses: [] } }), course.play);
      expect(trying('refuse')).toMatchObject({ promised, inGame: promised, verdict: 'chance' });
      expect(trying('accept')).toMatchObject({
        verdict: 'better',
        verdictWords: told.say('debrief-again.better-as-was'),
      });
    }
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
