import { type ArticleAtEnd, gameAtTheEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { Move } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type AnyRecord, type RecordHead, recordDigest } from '#record/game-record.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { type Mismatch, type Verification, verifyingRecord } from '#record/verify-record.ts';
import { endingTracksOf } from '../../screens/ending-tracks.ts';
import { recordedEndingOf } from '../../screens/recorded-ending.ts';
import type { CheckedLink, ClassGame, OnlyRecorded } from './class-game.ts';

/** Returns what checks links of a game by their codes, which can be read: one at a time, a decision a step. */
export function verifyingForClass(game: LocalizedGame): (code: string) => Generator<void, CheckedLink> {
  const isOfScenario = remembered((digest: number) => isDigestOf(digest, game.scenario));
  return function* verify(code) {
    const decoded = decodeGame(code);
    if (!decoded.ok) throw new RangeError(`no link: ${decoded.problem.code}`);
    return yield* checkLink(game, decoded.record, isOfScenario);
  };
}

/** The digest of a scenario takes longer to reckon than a short game to play again. */
function remembered(ask: (digest: number) => boolean): (digest: number) => boolean {
  const known = new Map<number, boolean>();
  return (digest) => {
    const answer = known.get(digest) ?? ask(digest);
    known.set(digest, answer);
    return answer;
  };
}

/**
 * Plays the game of a link again, a decision a step, and says what can stand on the board of it: what its moves lead
 * to, never what it says of itself, unless it is marked so.
 * @param isOfScenario Whether a digest is that of the game's scenario
 */
function* checkLink(
  game: LocalizedGame,
  record: AnyRecord,
  isOfScenario: (digest: number) => boolean,
): Generator<void, CheckedLink> {
  const moves: Move[] = [];
  const played = yield* gathered(verifyingRecord(game, record, isOfScenario), moves);
  if (!played.verified) return unverified(game, record, played.why);
  const { state, unasked } = played;
  if (state.ending === undefined) return { is: 'unfinished', round: state.round };
  const digest = recordDigest(record, moves);
  const text = endingTracksOf(game, state);
  return { is: 'played', unasked, game: { ...gameAtTheEnd(game, state), digest, text } };
}

function* gathered(steps: ReturnType<typeof verifyingRecord>, moves: Move[]): Generator<void, Verification> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    moves.push(next.value.move);
    yield;
  }
}

function unverified(game: LocalizedGame, record: RecordHead, why: Mismatch): CheckedLink {
  switch (why) {
    case 'newer-rules':
    case 'newer-negotiators':
      return { is: 'newer', why };
    case 'other-scenario':
    case 'older-rules':
    case 'older-negotiators':
      return asRecorded(game, record, why);
    default:
      return { is: 'forged', why };
  }
}

function asRecorded(game: LocalizedGame, head: RecordHead, why: OnlyRecorded): CheckedLink {
  const recorded = recordedGame(game, head);
  return recorded === undefined ? { is: 'untellable', why } : { is: 'recorded', why, game: recorded };
}

/** Returns the ending that a link states, its points unknown; `undefined` if it does not fit the scenario. */
function recordedGame(game: LocalizedGame, head: RecordHead): ClassGame | undefined {
  const { setup, outcome } = head;
  if (outcome === undefined || setup.seats.length !== game.common.partyCount) return undefined;
  const ending = recordedEndingOf(game, setup, outcome, 0);
  if (ending === undefined) return undefined;
  return {
    // Its moves cannot be read, but the digest of its final state is among what it says.
    digest: recordDigest(head, []),
    setup,
    kind: outcome.kind,
    signedIn: outcome.signedIn,
    articles: outcome.settled.map((option, issue): ArticleAtEnd => {
      const { optionCount } = game.common.issues[issue] ?? { optionCount: 0 };
      const fits = option !== undefined && option < optionCount;
      return fits ? { option, or: outcome.settledOr?.[issue], left: 'accepted' } : { left: 'empty' };
    }),
    text: ending.tracks,
    stood: game.common.tracks.map(() => undefined),
    against: [],
  };
}
