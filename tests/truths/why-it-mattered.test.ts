import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { ownDecisions, USUAL_WEIGHING, waysWeighed } from '#engine/playing-on/own-decisions.ts';
import { type Otherwise, wayOn } from '#engine/playing-on/way-on.ts';
import { mattersMost, ownMoveOf } from '#session/debrief/own-move.ts';
import { courseWith, type Whim } from '../engine/playing-on/course-with.ts';
import { compileTold } from '../support/compile-told.ts';
import { follow } from '../support/follow.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { type Claim, hearing } from './heard.ts';

/** Refuses every second letter, and signs only on even days. */
const wilful: Whim = ({ toAct, offers, round }) => {
  if (toAct?.kind === 'vote' && round % 2 === 1)
    return { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] };
  if (toAct?.kind !== 'answer' || offers.length % 2 === 0) return undefined;
  return { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'too-little' };
};

/** Ends of two ways that differ in one choice. */
interface Pair {
  readonly better: State;
  readonly worse: State;
}

/** Whether a reason holds in a pair, by the state at the end of each way. */
const HOLDS: Readonly<Record<string, (pair: Pair, values: Claim['values']) => boolean>> = {
  'moment.why-signed': ({ better, worse }, { track }) =>
    isSigned(better, track as TrackIndex) && !isSigned(worse, track as TrackIndex),
  'moment.why-unsigned': ({ better, worse }, { track }) =>
    !isSigned(better, track as TrackIndex) && isSigned(worse, track as TrackIndex),
  'moment.why-accepted': accepts,
  'moment.why-accepted-too': accepts,
};

function accepts({ better, worse }: Pair, { who, answer }: Claim['values']): boolean {
  const accepted = (state: State) => isAccepted(state, who as PartyIndex, answer as Clause);
  return accepted(better) && !accepted(worse);
}

function isSigned(state: State, track: TrackIndex): boolean {
  return at(state.tracks, track).status === 'signed';
}

function isAccepted({ text }: State, who: PartyIndex, { issue, option }: Clause): boolean {
  const { current } = at(text, issue);
  return current?.option === option && current.or === undefined && current.initials.includes(who);
}

describe('the reasons for which a move mattered', () => {
  it.each([
    ['job-offer', 3],
    ['job-offer', 5],
    ['village-water', 2],
  ])('hold in as many replays of %s, seed %i, as they say, played again by the rules', (id, seed) => {
    const scenario = shippedScenario(id);
    const { game, claims } = hearing(compileTold(scenario).withPerspective(0));
    const course = courseWith(scenario, seed, wilful);
    const found = follow(ownMoveOf(game, course, 0), course.play);
    const decision = mattersMost(follow(ownDecisions(course, 0), course.play))?.decision;
    if (found.is === 'none' || decision === undefined) throw new RangeError('no move stands out');
    const { move, instead, asItWas } = decision;
    const ends = (otherwise: Otherwise) =>
      waysWeighed(USUAL_WEIGHING, asItWas.ways).map((way) => wayOn(course.game, course.stateAt(move), way, otherwise));
    const [made, other] = [ends({ first: at(course.moves, move) }), ends(instead)];
    const isOther = found.move.better > found.move.worse;
    const pairs = made
      .map((end, way): Pair => {
        const otherEnd = at(other, way);
        return isOther ? { better: otherEnd, worse: end } : { better: end, worse: otherEnd };
      })
      .filter(({ better, worse }) => pointsOf(better) > pointsOf(worse));
    const reasons = found.move.why.flatMap((words) => claims.get(words) ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { id: said, values } of reasons) {
      const count = pairs.filter((pair) => HOLDS[said]?.(pair, values)).length;
      expect({ said, values }).toMatchObject({ values: { count, of: pairs.length, best: isOther ? 'other' : 'own' } });
    }
  });
});

/** Points of the first party, over all parts. */
function pointsOf({ ending }: State): number {
  return at(ending?.points ?? [], 0).reduce((sum, points) => sum + points, 0);
}
