import type { PlayedGame } from './played-game.ts';
import type { SeedScene } from './seed-scene.ts';
import {
  answerIsRead,
  changedBy,
  claim,
  hasHappened,
  holds,
  isNewsToAll,
  isReadByAll,
  letters,
  linesOf,
  markOf,
  opening,
  partyOf,
  trustShown,
} from './told.ts';

const WARY = ['ukraine', 'coalition'] as const;

/** Rows 18 to 20: what Moscow asks for, and how it is read. */
export const SCENES_OF_MOSCOW: readonly SeedScene[] = [
  {
    row: '18a',
    seen: 'Moscow wants a say in any guarantee, and accepts one without a veto late or never.',
    floor: 0.4,
    happens: (game) => wantsASay(game) !== undefined && hasHappened(game, 'lavrov-guarantees'),
    isShown: (game) => isReadByAll(game, wantsASay(game)?.key) && isNewsToAll(game, 'lavrov-guarantees'),
    changes: (game) =>
      WARY.every((id) => opening(game, id, { never: ['guarantees/istanbul-2022'] }) !== undefined) &&
      changedBy(game, 'lavrov-guarantees').includes('position') &&
      letters(game, 'russia').some(
        ({ clauses }) =>
          holds(game, clauses, 'guarantees/consult-and-pledge') || holds(game, clauses, 'guarantees/assurances'),
      ),
  },
  {
    row: '18b',
    seen: 'Moscow and Kyiv open with opposite wording; in letters both move.',
    floor: 0.8,
    happens: (game) =>
      opening(game, 'russia', { proposes: ['nato/permanent-bar'], never: ['nato/open-door'] }) !== undefined,
    isShown: (game) => isReadByAll(game, opening(game, 'russia', {})?.key),
    changes: (game) =>
      opening(game, 'ukraine', { proposes: ['nato/open-door'], never: ['nato/permanent-bar'] }) !== undefined &&
      letters(game, 'russia').some(({ clauses }) => holds(game, clauses, 'nato/moratorium')),
  },
  {
    row: '19',
    seen: 'Moscow opens with senior delegations, and later says that no meeting is planned.',
    floor: 0.8,
    happens: (game) => opening(game, 'russia', { proposes: ['format/delegations'] }) !== undefined,
    isShown: (game) =>
      answerIsRead(game, 'us-russia-will-meet') && saysWhyDelegations(game) && isNewsToAll(game, 'no-meeting-planned'),
    changes: (game) => meansDelegations(game) && changedBy(game, 'no-meeting-planned').includes('walkAway'),
  },
  {
    row: '20a',
    seen: 'The Coalition opposes Moscow too; its trust stays low.',
    floor: 0.8,
    happens: (game) => markOf(game, 'coalition', 'venue/moscow')?.stance === 'against',
    isShown: (game) =>
      trustShown(game, 'coalition', 'russia').length > 0 &&
      trustShown(game, 'coalition', 'russia').every((words) => /^(very low|low)/.test(words)),
    changes: (game) =>
      [...linesOf(game, 'tabled'), ...linesOf(game, 'initialled')].every(
        (line) => !holds(game, [line], 'venue/moscow'),
      ),
  },
  {
    row: '20b',
    seen: 'Both readings are news; Moscow visibly ends days with moves left.',
    floor: 0.5,
    happens: (game) => hasHappened(game, 'two-readings'),
    isShown: (game) => isNewsToAll(game, 'two-readings'),
    changes: ({ chairs, ...game }) =>
      chairs.every(
        ({ endedEarly }, party) =>
          party === partyOf({ chairs, ...game }, 'russia') || endedEarly.has(partyOf({ chairs, ...game }, 'russia')),
      ),
  },
  {
    row: '20b',
    seen: 'The date passes without a meeting, at a cost to Moscow and Washington.',
    floor: 0.2,
    happens: (game) => hasHappened(game, 'no-date-kept'),
    isShown: (game) => isNewsToAll(game, 'no-date-kept'),
    changes: (game) => ['walkAway', 'standing'].every((kind) => changedBy(game, 'no-date-kept').includes(kind)),
  },
];

function wantsASay(game: PlayedGame) {
  return opening(game, 'russia', { proposes: ['guarantees/istanbul-2022'] });
}

function meansDelegations(game: PlayedGame): boolean {
  const made = claim(game, 'us-russia-will-meet');
  const meant = made?.means.map((option) => ({ issue: made.issue, option })) ?? [];
  return made?.status === 'reinterpreted' && holds(game, meant, 'format/delegations');
}

/** Moscow's answer to the claim gives the reason of its position, in every other chair. */
function saysWhyDelegations(game: PlayedGame): boolean {
  const because = game.game.scenario.positions.find(
    (held) => held.party === 'russia' && held.issue === 'format' && held.option === 'delegations',
  )?.because;
  const answered = linesOf(game, 'claimAnswered').find((line) => line.claim === claim(game, 'us-russia-will-meet')?.id);
  const others = game.chairs.filter((_, party) => party !== partyOf(game, 'russia'));
  return (
    because !== undefined && others.every((chair) => chair.lines.get(answered?.key ?? -1)?.includes(because) === true)
  );
}
