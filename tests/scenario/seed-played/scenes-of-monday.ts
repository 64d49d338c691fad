import { byId } from '#engine/model/ids.ts';
import type { PlayedGame } from './played-game.ts';
import type { SeedScene } from './seed-scene.ts';
import {
  answerIsRead,
  changedBy,
  claim,
  effectsRead,
  hasHappened,
  holds,
  isListedForAll,
  isNewsToAll,
  isReadByAll,
  isReadInPrivate,
  letters,
  linesOf,
  markOf,
  opening,
  partyOf,
  trustShown,
  written,
} from './told.ts';

/** Who talks with whom face to face on the first day. */
const LINES = [
  ['us', 'ukraine'],
  ['us', 'russia'],
  ['us', 'coalition'],
  ['ukraine', 'coalition'],
] as const;

/** Rows 1 to 7: Monday at the White House, and what was said there of others. */
export const SCENES_OF_MONDAY: readonly SeedScene[] = [
  {
    row: '1a',
    seen: 'Letters use all four direct lines; some of their answers enter the text.',
    floor: 0.8,
    happens: (game) => LINES.every(([a, b]) => between(game, a, b).length > 0),
    isShown: (game) => LINES.every(([a, b]) => between(game, a, b).every((letter) => isReadInPrivate(game, letter))),
    changes: (game) =>
      LINES.filter(([a, b]) => between(game, a, b).some(({ status }) => status === 'accepted')).length > 1,
  },
  {
    row: '1b',
    seen: 'Washington writes to Kyiv and Moscow on one day; both must answer.',
    floor: 0.8,
    happens: (game) => callsTogether(game).length > 0,
    isShown: (game) => callsTogether(game).every((letter) => isReadInPrivate(game, letter)),
    changes: (game) => callsTogether(game).every(({ answer }) => answer !== undefined),
  },
  {
    row: '1c',
    seen: 'Kyiv and Moscow write through Washington, a day slower.',
    floor: 0.8,
    happens: (game) => carried(game).length > 0,
    isShown: (game) => carried(game).some((letter) => isReadInPrivate(game, letter)),
    changes: (game) =>
      carried(game).some((letter) =>
        linesOf(game, 'arrived').some(({ offer, round }) => offer === letter.id && round > letter.round),
      ),
  },
  {
    row: '2a',
    seen: 'Washington speaks of a promised meeting in public, and Moscow answers.',
    floor: 0.8,
    happens: (game) => claim(game, 'us-russia-will-meet')?.round === 1,
    isShown: (game) => isListedForAll(game, 'us-russia-will-meet') && answerIsRead(game, 'us-russia-will-meet'),
    changes: (game) => isAnswered(game, 'us-russia-will-meet'),
  },
  {
    row: '2b',
    seen: 'Washington speaks of guarantees in public; Moscow says which.',
    floor: 0.8,
    happens: (game) => claim(game, 'us-russia-accepts-guarantees')?.round === 1,
    isShown: (game) =>
      isListedForAll(game, 'us-russia-accepts-guarantees') && answerIsRead(game, 'us-russia-accepts-guarantees'),
    changes: (game) => isAnswered(game, 'us-russia-accepts-guarantees'),
  },
  {
    row: '2c',
    seen: 'Kyiv and the Coalition hardly trust Washington’s claims, and ask about them.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'pentagon-minimal'),
    isShown: (game) =>
      ['ukraine', 'coalition'].every(
        (id) => trustShown(game, id, 'us')[0]?.startsWith('very low') === true && trustShown(game, id, 'us').length > 1,
      ) && String(effectsRead(game, 'pentagon-minimal', ['us', 'ukraine', 'coalition', 'russia'])) === '2,2,1,0',
    changes: (game) => changedBy(game, 'pentagon-minimal').includes('trust') && isDoubted(game),
  },
  {
    row: '2d',
    seen: 'The claim names no guarantee; Moscow reads it as the Istanbul model.',
    floor: 0.8,
    happens: (game) => !namesAGuarantee(game),
    isShown: (game) => isListedForAll(game, 'us-russia-accepts-guarantees'),
    changes: (game) => meansOtherwise(game, 'us-russia-accepts-guarantees', 'guarantees/istanbul-2022'),
  },
  {
    row: '2d',
    seen: 'A letter is vague, with two readings.',
    floor: 0.15,
    happens: (game) => vagueLetters(game).length > 0,
    isShown: (game) => vagueLetters(game).every((letter) => isReadInPrivate(game, letter)),
    changes: (game) => vagueLetters(game).some(({ answer }) => answer !== undefined),
  },
  {
    row: '3a',
    seen: 'Moscow opens with Moscow, and asks again in its first letter.',
    floor: 0.8,
    happens: (game) => opensWithMoscow(game) !== undefined,
    isShown: (game) => isReadByAll(game, opensWithMoscow(game)?.key),
    changes: (game) => asksForMoscow(game),
  },
  {
    row: '3b',
    seen: 'The offer is first marked as reported; Kyiv answers the report.',
    floor: 0.8,
    happens: (game) => markOf(game, 'russia', 'venue/moscow', 'first')?.tag === 'reported',
    isShown: (game) =>
      markOf(game, 'russia', 'venue/moscow', 'first')?.source?.includes(
        game.game.scenario.sources['afp-0819-moscow']?.says ?? '-',
      ) === true,
    changes: (game) => {
      const [no, offer] = [refusesMoscow(game)?.key, opensWithMoscow(game)?.key];
      return no !== undefined && offer !== undefined && no < offer;
    },
  },
  {
    row: '4',
    seen: 'Kyiv rules Moscow out on the first morning, and accepts no such letter.',
    floor: 0.8,
    happens: (game) => refusesMoscow(game) !== undefined,
    isShown: (game) => isReadByAll(game, refusesMoscow(game)?.key) && saysWhy(game),
    changes: (game) =>
      written(game, 'ukraine', 'venue/moscow').length === 0 &&
      letters(game, 'russia', 'ukraine').every(
        ({ clauses, answer }) => answer?.response !== 'accept' || !holds(game, clauses, 'venue/moscow'),
      ),
  },
  {
    row: '5a',
    seen: 'Washington wants Europe to carry most; support at home moves.',
    floor: 0.8,
    happens: (game) => hasHappened(game, 'lions-share'),
    isShown: (game) => isNewsToAll(game, 'lions-share'),
    changes: (game) => ['standing', 'walkAway'].every((kind) => changedBy(game, 'lions-share').includes(kind)),
  },
  {
    row: '5b',
    seen: 'Washington speaks of European soldiers; France and Britain confirm, Poland does not.',
    floor: 0.8,
    happens: (game) => claim(game, 'us-europe-boots')?.round === 1,
    isShown: (game) => isListedForAll(game, 'us-europe-boots') && answerIsRead(game, 'us-europe-boots'),
    changes: (game) =>
      stands(game, 'france') === 'behind' &&
      stands(game, 'britain') === 'behind' &&
      stands(game, 'poland') === 'against',
  },
  {
    row: '6',
    seen: 'Germany has not decided; the claim is no longer about all three.',
    floor: 0.8,
    happens: (game) => claim(game, 'us-europe-boots')?.status === 'by-members',
    isShown: (game) => answerIsRead(game, 'us-europe-boots'),
    changes: (game) => stands(game, 'germany') === 'undecided' && stands(game, 'italy') === 'undecided',
  },
  {
    row: '7',
    seen: 'Kyiv and the Coalition ask for air support; Washington offers intelligence.',
    floor: 0.8,
    happens: (game) =>
      ['ukraine', 'coalition'].every((id) =>
        letters(game, id, 'us').some(({ clauses }) => holds(game, clauses, 'support/air')),
      ),
    isShown: (game) =>
      ['ukraine', 'coalition'].every((id) =>
        letters(game, 'us', id).some(
          (letter) =>
            letter.counters !== undefined &&
            holds(game, letter.clauses, 'support/intelligence') &&
            isReadInPrivate(game, letter),
        ),
      ),
    changes: (game) => opening(game, 'us', { proposes: ['support/air'] }) === undefined,
  },
];

function between(game: PlayedGame, a: string, b: string) {
  return [...letters(game, a, b), ...letters(game, b, a)].filter(({ via }) => via === undefined);
}

/** The first letters of Washington on the meeting, where they go to both of those who are at war on one day. */
function callsTogether(game: PlayedGame) {
  const [track] = game.game.common.tracks.keys();
  const [first, second] = ['ukraine', 'russia'].map((id) =>
    letters(game, 'us', id).find((letter) => letter.track === track && letter.counters === undefined),
  );
  return first !== undefined && second !== undefined && first.round === second.round ? [first, second] : [];
}

function carried(game: PlayedGame) {
  return [...letters(game, 'ukraine', 'russia'), ...letters(game, 'russia', 'ukraine')].filter(
    ({ via }) => via === partyOf(game, 'us'),
  );
}

function isAnswered(game: PlayedGame, id: string): boolean {
  return (claim(game, id)?.status ?? 'unconfirmed') !== 'unconfirmed';
}

/** Somebody asks whether what Washington has claimed is true, since it has it only from Washington. */
function isDoubted({ end, game, decisions }: PlayedGame): boolean {
  const us = game.scenario.parties.findIndex(({ id }) => id === 'us');
  return (
    end.questions.some(({ asked }) => asked.what === 'is-it-true' && byId(end.claims, asked.claim).by === us) &&
    decisions.some(({ decision }) =>
      decision.reasons.some((reason) => reason.code === 'hears-it-from' && reason.party === us),
    )
  );
}

function namesAGuarantee({ game }: PlayedGame): boolean {
  const made = game.scenario.claims?.find(({ id }) => id === 'us-russia-accepts-guarantees');
  const guarantees = game.scenario.issues.find(({ id }) => id === 'guarantees');
  return guarantees?.options.some(({ label }) => made?.words?.includes(label) ?? true) ?? true;
}

/** Whether the one that a claim is about has said that it means an answer which the claim did not speak of. */
function meansOtherwise(game: PlayedGame, id: string, path: string): boolean {
  const made = claim(game, id);
  const meant = made?.means.map((option) => ({ issue: made.issue, option })) ?? [];
  return made?.status === 'reinterpreted' && holds(game, meant, path);
}

function vagueLetters({ end }: PlayedGame) {
  return end.offers.filter(
    ({ clauses, status }) => status !== 'lapsed' && status !== 'outbound' && clauses.some(({ or }) => or !== undefined),
  );
}

function opensWithMoscow(game: PlayedGame) {
  return opening(game, 'russia', { proposes: ['venue/moscow'] });
}

function refusesMoscow(game: PlayedGame) {
  return opening(game, 'ukraine', { never: ['venue/moscow'] });
}

/** Kyiv's statement gives the reason of its position, in every other chair. */
function saysWhy(game: PlayedGame): boolean {
  const { scenario } = game.game;
  const key = refusesMoscow(game)?.key ?? -1;
  const because = scenario.positions.find(
    (held) => held.party === 'ukraine' && held.issue === 'venue' && held.option === 'moscow',
  )?.because;
  return because !== undefined && game.chairs.every(({ lines }) => lines.get(key)?.includes(because) === true);
}

/** The first letter in which Moscow itself speaks of the place keeps to what Moscow has opened with. */
function asksForMoscow(game: PlayedGame): boolean {
  const first = letters(game, 'russia').find(({ clauses }) =>
    clauses.some(({ issue }) => game.game.scenario.issues[issue]?.id === 'venue'),
  );
  return first !== undefined && holds(game, first.clauses, 'venue/moscow');
}

/** Where a member of the Coalition is told to all to stand on the claim about soldiers. */
function stands(game: PlayedGame, member: string): string | undefined {
  const members = game.game.scenario.parties.find(({ id }) => id === 'coalition')?.members ?? [];
  const place = members.findIndex(({ id }) => id === member);
  return claim(game, 'us-europe-boots')?.said.find((one) => one.member === place)?.stand;
}
