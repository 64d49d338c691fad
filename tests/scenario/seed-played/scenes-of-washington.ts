import { at } from '#engine/model/at.ts';
import type { PlayedGame } from './played-game.ts';
import type { SeedScene } from './seed-scene.ts';
import {
  answerIsRead,
  answerOf,
  changedBy,
  claim,
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
} from './told.ts';

const FRIENDS = ['ukraine', 'coalition'] as const;
const REPEATED = 'white-house-repeats';

/** Rows 8 to 12: what Washington has given its word on, what it has left open, and its line to Moscow. */
export const SCENES_OF_WASHINGTON: readonly SeedScene[] = [
  {
    row: '8',
    seen: 'Washington rules out ground troops on the first morning; others ask for planes.',
    floor: 0.8,
    happens: (game) => givesItsWord(game) !== undefined,
    isShown: (game) => isReadByAll(game, givesItsWord(game)?.key),
    changes: (game) => asksForAirInstead(game),
  },
  {
    row: '9a',
    seen: 'The White House repeats its word on the second day, on record.',
    floor: 0.8,
    happens: (game) => hasHappened(game, REPEATED),
    isShown: (game) => isNewsToAll(game, REPEATED),
    changes: (game) => changedBy(game, REPEATED).includes('position'),
  },
  {
    row: '9b',
    seen: 'The news adds nothing, and Washington claims nothing more all week.',
    floor: 0.8,
    happens: ({ end }) => end.claims.every(({ listed, round }) => listed !== undefined && round === 1),
    isShown: (game) => isNewsToAll(game, REPEATED) && isListedForAll(game, 'us-russia-accepts-guarantees'),
    changes: (game) => answerIsRead(game, 'us-russia-will-meet') && answerIsRead(game, 'us-russia-accepts-guarantees'),
  },
  {
    row: '10a',
    seen: 'Washington’s never is beside the article; no letter with it asks for troops.',
    floor: 0.8,
    happens: (game) => isNewsToAll(game, REPEATED) && keepsItsWord(game),
    isShown: (game) => markOf(game, 'us', 'support/ground-troops')?.stance === 'never',
    changes: ({ end, ...game }) =>
      end.offers.every(({ clauses }) => !holds({ end, ...game }, clauses, 'support/ground-troops')),
  },
  {
    row: '10b',
    seen: 'Washington would accept air support, but first says no or offers less.',
    floor: 0.8,
    happens: (game) => opening(game, 'us', { proposes: ['support/intelligence'] }) !== undefined,
    isShown: (game) => markOf(game, 'us', 'support/air', 'first')?.stance === 'accepts',
    changes: (game) => FRIENDS.some((id) => isPutOff(game, id)),
  },
  {
    row: '11a',
    seen: 'Washington goes on asking for two, then three, and pays at home for Moscow’s denial.',
    floor: 0.5,
    happens: (game) => standsByTheMeeting(game),
    isShown: (game) => isListedForAll(game, 'us-russia-will-meet') && isNewsToAll(game, 'no-meeting-planned'),
    changes: (game) => ['standing', 'trust'].every((kind) => changedBy(game, 'no-meeting-planned').includes(kind)),
  },
  {
    row: '11b',
    seen: 'Washington writes to Moscow about two, then three; Moscow counters or names an obstacle.',
    floor: 0.8,
    happens: (game) => preparing(game).length > 0,
    isShown: (game) => preparing(game).every((letter) => isReadInPrivate(game, letter)),
    changes: (game) =>
      preparing(game).some(
        ({ answer }) => answer !== undefined && (answer.response !== 'refuse' || answer.issue !== undefined),
      ),
  },
  {
    row: '12',
    seen: 'Washington and Moscow write and answer on one day; others’ letters to Moscow wait.',
    floor: 0.8,
    happens: (game) => callsWhileOthersWait(game).length > 0,
    isShown: (game) => callsWhileOthersWait(game).every(({ call }) => isReadInPrivate(game, call)),
    changes: (game) =>
      callsWhileOthersWait(game).some(({ waits }) =>
        linesOf(game, 'arrived').some(({ offer, round }) => offer === waits.id && round > waits.round),
      ),
  },
];

function givesItsWord(game: PlayedGame) {
  return opening(game, 'us', { never: ['support/ground-troops'] });
}

function keepsItsWord(game: PlayedGame): boolean {
  const said = game.end.declarations.filter(
    (each) =>
      each.party === partyOf(game, 'us') && each.what === 'never' && holds(game, [each], 'support/ground-troops'),
  );
  return said.length > 0 && said.every(({ crossed }) => !crossed);
}

/** Those who would publicly accept ground troops ask for planes, and never for them. */
function asksForAirInstead(game: PlayedGame): boolean {
  return FRIENDS.every(
    (id) =>
      markOf(game, id, 'support/ground-troops', 'first')?.stance === 'accepts' &&
      letters(game, id).some(({ clauses }) => holds(game, clauses, 'support/air')) &&
      letters(game, id).every(({ clauses }) => !holds(game, clauses, 'support/ground-troops')),
  );
}

/** The first letter of a friend to Washington that asks for planes is refused, or countered without them. */
function isPutOff(game: PlayedGame, id: string): boolean {
  const asked = letters(game, id, 'us').find(({ clauses }) => holds(game, clauses, 'support/air'));
  if (asked?.answer?.response === 'refuse') return true;
  const { answer } = asked ?? {};
  if (answer?.response !== 'counter') return false;
  const counter = game.end.offers.find((offer) => offer.id === answer.offer);
  return counter !== undefined && !holds(game, counter.clauses, 'support/air');
}

/** Letters of Washington to Moscow that ask for the meeting that it has announced. */
function preparing(game: PlayedGame) {
  return letters(game, 'us', 'russia').filter(({ clauses }) =>
    holds(game, clauses, 'format/bilateral-then-trilateral'),
  );
}

function standsByTheMeeting(game: PlayedGame): boolean {
  const made = claim(game, 'us-russia-will-meet');
  const answered = linesOf(game, 'claimAnswered').find((line) => line.claim === made?.id);
  if (answered === undefined || made?.status !== 'reinterpreted') return false;
  const later = letters(game, 'us').some(
    ({ round, clauses }) => round > answered.round && holds(game, clauses, 'format/bilateral-then-trilateral'),
  );
  return later || insistsOn(game, 'format/bilateral-then-trilateral');
}

function insistsOn(game: PlayedGame, path: string): boolean {
  const { issue, option } = answerOf(game, path);
  return game.end.declarations.some(
    (said) =>
      said.party === partyOf(game, 'us') && said.what === 'insist' && said.issue === issue && said.option === option,
  );
}

/** Days on which Washington and Moscow write and answer, beside a letter to Moscow that is carried for a day. */
function callsWhileOthersWait(game: PlayedGame) {
  const calls = letters(game, 'us', 'russia').filter(({ answer, via }) => answer !== undefined && via === undefined);
  const carried = FRIENDS.flatMap((id) => letters(game, id, 'russia')).filter(({ via }) => via !== undefined);
  return calls.flatMap((call) => {
    const waiting = carried.filter(({ round }) => round === call.round);
    return waiting.length === 0 ? [] : [{ call, waits: at(waiting, 0) }];
  });
}
