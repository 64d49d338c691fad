/** The marks and the lines of a game's path that tell what was so, and not what could be expected. */
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { endReached } from '#engine/playing-on/prospects.ts';
import { partsOf } from '#session/debrief/path-lanes.ts';
import { pathMarksOf } from '#session/debrief/path-marks.ts';
import type { PathPart } from '#session/debrief/path-model.ts';
import { sameAll } from './check.ts';
import { type Facts, tracksOf, votesOn } from './facts.ts';

/** What is wrong with them; nothing where all is right. */
export function wrongOnPath(facts: Facts): string[] {
  const { game, moves, before, end } = facts;
  // The ends are of no account here: these lines tell of what had come by a moment.
  const ends = [endReached(game, end)];
  const mornings = before.flatMap((state, moment) =>
    state.round === before[moment - 1]?.round ? [] : [{ moment, state, ends }],
  );
  const parts = partsOf(game, [...mornings, { moment: moves.length, state: end, ends }]);
  const states = [...mornings.map(({ state }) => state), end];
  return [
    ...wrongMarks(facts, pathMarksOf(game, { moves, stateAt: (moment) => before[moment] ?? end })),
    ...parts.flatMap((part) => wrongLines(facts, part, states)),
  ];
}

function wrongMarks(facts: Facts, marks: ReturnType<typeof pathMarksOf>): string[] {
  const { moves, end, game } = facts;
  const votes = tracksOf(facts).flatMap((track) =>
    votesOn(facts, track).map(({ signed }) => (signed ? 'signed' : 'failed')),
  );
  const levers = moves.flatMap((move) => (move.type === 'useLever' ? [String(move.party)] : []));
  const gone = game.scenario.parties.flatMap((_, party) => (at(end.parties, party).gone ? [String(party)] : []));
  const told = (...kinds: string[]) => marks.filter(({ kind }) => kinds.includes(kind));
  const whose = (kind: string) => told(kind).map(({ party }) => String(party?.party));
  const isRight =
    sameAll(
      told('signed', 'failed').map(({ kind }) => kind),
      votes,
    ) &&
    sameAll(whose('lever'), levers) &&
    sameAll(whose('left'), gone) &&
    told('signed', 'failed').every(({ moment }) => moves[moment - 1]?.type === 'vote');
  return isRight ? [] : ['marks of the path'];
}

function wrongLines(facts: Facts, { track, measures }: PathPart, states: readonly State[]): string[] {
  return measures.flatMap(({ measure, lanes }) => {
    const value = VALUES[measure];
    if (value === undefined) return [];
    return lanes.flatMap(({ party, points }) => {
      const isRight = points.every(
        ({ short }, stop) =>
          Math.abs(Number(short.replace('−', '-')) - value(facts, at(states, stop), party?.party ?? -1, track)) < 0.61,
      );
      return isRight ? [] : [`${measure} of ${party?.party} on part ${track}`];
    });
  });
}

type Value = (facts: Facts, state: State, party: PartyIndex, track: number) => number;

const VALUES: Readonly<Record<string, Value>> = {
  trust: ({ game }, { parties }, party) => {
    const others = game.scenario.parties.flatMap((_, other) =>
      other === party ? [] : [at(at(parties, other).trust, party)],
    );
    return (
      others.reduce((sum, { kept, broke }) => sum + (100 * (kept + 1)) / (kept + 3 * broke + 2), 0) / others.length
    );
  },
  support: (_, { parties }, party) => at(parties, party).standing,
  'no-deal': ({ game }, { parties }, party, track) => at(at(parties, party).walkAway, track) / game.scale,
};
