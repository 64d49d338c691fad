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
    seen: 'Moscow opens with the Istanbul model and says on the second day, with its reason, that it wants a say in any guarantee. Kyiv and the Coalition rule that model out, and Moscow comes late to guarantees in which it is heard without a veto, or never.',
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
    seen: 'Moscow opens with membership ruled out and never signs an open door. Kyiv and the Coalition never sign the first, Kyiv opens with the second, and both sides come away from it in their letters.',
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
    seen: 'Moscow opens with higher delegations and says that this is what was promised: a meeting has to be prepared very thoroughly. Everybody reads its reason, and later that no meeting is planned.',
    floor: 0.8,
    happens: (game) => opening(game, 'russia', { proposes: ['format/delegations'] }) !== undefined,
    isShown: (game) =>
      answerIsRead(game, 'us-russia-will-meet') && saysWhyDelegations(game) && isNewsToAll(game, 'no-meeting-planned'),
    changes: (game) => meansDelegations(game) && changedBy(game, 'no-meeting-planned').includes('walkAway'),
  },
  {
    row: '20a',
    seen: 'Everybody sees that the Coalition, too, is against Moscow as the place. Nobody initials it, and the Coalition begins and stays with little trust in Moscow or hardly any.',
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
    seen: 'Everybody reads both readings of Moscow’s words, preparation and delay. Moscow ends days with moves left, and the others see that beside its name, in both readings.',
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
    seen: 'The date of the game can pass without a meeting: then everybody reads that allies speak of sanctions and Moscow of preparation, and it costs Moscow and Washington.',
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
