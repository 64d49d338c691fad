import { indexOf } from '../../support/scenarios.ts';
import type { PlayedGame } from './played-game.ts';
import type { SeedScene } from './seed-scene.ts';
import {
  changedBy,
  claim,
  effectsRead,
  hasHappened,
  holds,
  isNewsToAll,
  isReadBy,
  isReadByAll,
  isReadInPrivate,
  letters,
  linesOf,
  markOf,
  opening,
  partyOf,
  trustShown,
} from './told.ts';

const NO_FORCE_YET = ['fighting/partial', 'fighting/none'] as const;
const FORCES_INSIDE = ['forces/reassurance-force', 'forces/rear-trainers'] as const;

/** Rows 13 to 17: the allies, what they doubt, and what they do all the same. */
export const SCENES_OF_ALLIES: readonly SeedScene[] = [
  {
    row: '13',
    seen: 'Kyiv and the Coalition hardly trust Moscow; sanctions make no deal worse for it.',
    floor: 0.8,
    happens: (game) => presses(game) !== undefined,
    isShown: (game) =>
      ['ukraine', 'coalition'].every((id) => trustShown(game, id, 'russia')[0]?.startsWith('very low') === true) &&
      isReadByAll(game, presses(game)?.key),
    changes: (game) => costsMoscow(game),
  },
  {
    row: '14',
    seen: 'The Coalition opens with Europe at the table and soon writes on the settlement.',
    floor: 0.4,
    happens: (game) =>
      opening(game, 'coalition', { proposes: ['format/trilateral-with-europe'] }) !== undefined &&
      letters(game, 'coalition').some(({ round, counters }) => round < 3 && counters === undefined),
    isShown: (game) => isReadByAll(game, opening(game, 'coalition', {})?.key),
    changes: (game) =>
      linesOf(game, 'tabled').some(({ joined, beside }) => !beside && joined.includes(partyOf(game, 'coalition'))),
  },
  {
    row: '15a',
    seen: 'Some thirty allies confer on the first morning; trust and support rise.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'coalition-call'),
    isShown: (game) => isNewsToAll(game, 'coalition-call'),
    changes: (game) => ['trust', 'standing'].every((kind) => changedBy(game, 'coalition-call').includes(kind)),
  },
  {
    row: '15b',
    seen: 'The Coalition visibly asks its members, and answers by them.',
    floor: 0.8,
    happens: ({ end }) => end.consultations.length > 0,
    isShown: (game) =>
      isReadByAll(game, linesOf(game, 'membersAsked')[0]?.key) &&
      isReadBy(game, linesOf(game, 'membersHeard')[0]?.key, ['coalition']),
    changes: (game) => claim(game, 'us-europe-boots')?.status === 'by-members',
  },
  {
    row: '16a',
    seen: 'Planners are due to meet; the Coalition trusts Washington more.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'joint-planning'),
    isShown: (game) =>
      isNewsToAll(game, 'joint-planning') &&
      String(effectsRead(game, 'joint-planning', ['coalition', 'ukraine', 'us', 'russia'])) === '2,1,1,0',
    changes: (game) => ['trust', 'walkAway'].every((kind) => changedBy(game, 'joint-planning').includes(kind)),
  },
  {
    row: '16b',
    seen: 'The Coalition opens with its force; Moscow rules it out.',
    floor: 0.5,
    happens: (game) => opensWithForce(game) !== undefined,
    isShown: (game) => isReadByAll(game, opensWithForce(game)?.key),
    changes: (game) =>
      opening(game, 'russia', { never: ['forces/reassurance-force'] }) !== undefined &&
      letters(game, 'coalition').some(({ clauses }) => holds(game, clauses, 'forces/over-the-horizon')),
  },
  {
    row: '16c',
    seen: 'The Coalition asks for soldiers only together with a ceasefire.',
    floor: 0.5,
    happens: (game) =>
      opening(game, 'coalition', { proposes: ['forces/reassurance-force', 'fighting/ceasefire'] }) !== undefined,
    isShown: (game) =>
      isReadByAll(game, opensWithForce(game)?.key) &&
      besideCeasefire(game).some((letter) => isReadInPrivate(game, letter)),
    changes: (game) =>
      besideCeasefire(game).length > 0 &&
      withoutCeasefire(game).every(({ clauses }) => FORCES_INSIDE.every((path) => !holds(game, clauses, path))),
  },
  {
    row: '16d',
    seen: 'News of the force is marked as stated, of the place as reported.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'coalition-call'),
    isShown: (game) =>
      game.chairs.every(({ events }) => events.get(eventOf(game, 'coalition-call'))?.tag === 'stated') &&
      markOf(game, 'russia', 'venue/moscow', 'first')?.tag === 'reported',
    changes: (game) => changedBy(game, 'coalition-call').includes('trust'),
  },
  {
    row: '17',
    seen: 'The chiefs confer and decide nothing: the only row that should change nothing.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'military-chiefs'),
    isShown: (game) => isNewsToAll(game, 'military-chiefs'),
    changes: (game) => changedBy(game, 'military-chiefs').length === 0,
  },
];

function presses(game: PlayedGame) {
  const lever = indexOf(game.game.scenario.levers ?? [], 'prepare-sanctions');
  return linesOf(game, 'leverUsed').find((line) => line.lever === lever);
}

function costsMoscow(game: PlayedGame): boolean {
  const lever = indexOf(game.game.scenario.levers ?? [], 'prepare-sanctions');
  return linesOf(game, 'changed').some(
    ({ cause, effect }) =>
      cause.kind === 'lever' &&
      cause.lever === lever &&
      effect.kind === 'walkAway' &&
      effect.party === partyOf(game, 'russia') &&
      effect.by < 0,
  );
}

function opensWithForce(game: PlayedGame) {
  return opening(game, 'coalition', { proposes: ['forces/reassurance-force'] });
}

/** Letters of the Coalition in which the fighting may go on somewhere. */
function besideCeasefire(game: PlayedGame) {
  return letters(game, 'coalition').filter(
    ({ clauses }) =>
      holds(game, clauses, 'fighting/ceasefire') && FORCES_INSIDE.some((path) => holds(game, clauses, path)),
  );
}

function withoutCeasefire(game: PlayedGame) {
  return letters(game, 'coalition').filter(({ clauses }) => NO_FORCE_YET.some((path) => holds(game, clauses, path)));
}

function eventOf(game: PlayedGame, id: string): number {
  return indexOf(game.game.scenario.events ?? [], id);
}
