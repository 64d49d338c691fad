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
    seen: 'Kyiv and the Coalition begin with hardly any trust in Moscow. The Coalition prepares sanctions, and no deal becomes worse for Moscow.',
    floor: 0.8,
    happens: (game) => presses(game) !== undefined,
    isShown: (game) =>
      ['ukraine', 'coalition'].every((id) => trustShown(game, id, 'russia')[0]?.startsWith('very low') === true) &&
      isReadByAll(game, presses(game)?.key),
    changes: (game) => costsMoscow(game),
  },
  {
    row: '14',
    seen: 'The Coalition opens with Europe at the table and writes on the settlement within two days; some of that enters the text.',
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
    seen: 'On the first morning about thirty allies confer. Kyiv trusts the Coalition more, and its support at home rises.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'coalition-call'),
    isShown: (game) => isNewsToAll(game, 'coalition-call'),
    changes: (game) => ['trust', 'standing'].every((kind) => changedBy(game, 'coalition-call').includes(kind)),
  },
  {
    row: '15b',
    seen: 'The Coalition asks its members, which all can read, hears their views alone, and then answers by its members.',
    floor: 0.8,
    happens: ({ end }) => end.consultations.length > 0,
    isShown: (game) =>
      isReadByAll(game, linesOf(game, 'membersAsked')[0]?.key) &&
      isReadBy(game, linesOf(game, 'membersHeard')[0]?.key, ['coalition']),
    changes: (game) => claim(game, 'us-europe-boots')?.status === 'by-members',
  },
  {
    row: '16a',
    seen: 'Planners of the Coalition and of the United States are due to meet. The Coalition trusts Washington more, and no deal becomes a little better for it and Kyiv.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'joint-planning'),
    isShown: (game) =>
      isNewsToAll(game, 'joint-planning') &&
      String(effectsRead(game, 'joint-planning', ['coalition', 'ukraine', 'us', 'russia'])) === '2,1,1,0',
    changes: (game) => ['trust', 'walkAway'].every((kind) => changedBy(game, 'joint-planning').includes(kind)),
  },
  {
    row: '16b',
    seen: 'The Coalition opens with its reassurance force, and Moscow rules it out. In letters the Coalition asks for forces outside Ukraine.',
    floor: 0.5,
    happens: (game) => opensWithForce(game) !== undefined,
    isShown: (game) => isReadByAll(game, opensWithForce(game)?.key),
    changes: (game) =>
      opening(game, 'russia', { never: ['forces/reassurance-force'] }) !== undefined &&
      letters(game, 'coalition').some(({ clauses }) => holds(game, clauses, 'forces/over-the-horizon')),
  },
  {
    row: '16c',
    seen: 'The Coalition names its force together with a ceasefire, and asks for soldiers in Ukraine in no letter with less.',
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
    seen: 'The news of the force is marked as stated by a spokesperson, the news of Moscow as the place as reported. Kyiv trusts the Coalition more.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'coalition-call'),
    isShown: (game) =>
      game.chairs.every(({ events }) => events.get(eventOf(game, 'coalition-call'))?.tag === 'stated') &&
      markOf(game, 'russia', 'venue/moscow', 'first')?.tag === 'reported',
    changes: (game) => changedBy(game, 'coalition-call').includes('trust'),
  },
  {
    row: '17',
    seen: 'The military chiefs confer and decide nothing: the only row that should change nothing.',
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
