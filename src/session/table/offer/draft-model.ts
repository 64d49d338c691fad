import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { DraftMove, IssueIndex, Move, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { decide } from '#engine/moves/decide.ts';
import { clausesInOrder, sameClauses } from '#engine/text/clauses.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';
import { MOST_NAMED } from '#messages/most-named.ts';
import type { Draft, DraftedClause } from '../../draft.ts';
import type { HomeModel } from '../../home-model.ts';
import type { PartyMark } from '../../party-mark.ts';
import { articleNumber, clauseLabel, issueTitle, markOf } from '../../words/names.ts';
import { ownLetterInWords } from '../../words/own-letter-in-words.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Chair } from '../parts/chair.ts';
import { homeModel } from '../parts/home.ts';
import { isNobodyReachable } from '../parts/reachable.ts';
import { talkRefusalInWords } from '../parts/talk-refusal-in-words.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { goesBackOn } from '../text/goes-back-on.ts';
import { initialsFelledByDraft } from '../text/initials-felled.ts';
import { type AddresseeModel, addresseeModels, carriedLetter } from './carried-letter.ts';
import { conditionNamed } from './condition-named.ts';
import { canBeVague } from './second-answer.ts';

/** An offer or counter in the making. */
export interface DraftModel {
  readonly kind: 'offer' | 'counter';
  readonly track: TrackIndex | undefined;
  readonly clauses: readonly DraftClause[];
  /** The letter as a paragraph, as it would be read in its thread; empty while nothing is drafted, or changed in a counter. */
  readonly words: string;
  readonly to: readonly PartyMark[];
  /** All possible addressees, in the order of the file, including the chosen ones. */
  readonly addressees: readonly AddresseeModel[];
  /** Any of them is reached through a carrier. */
  readonly relayed: boolean;
  /** Sentences on the delegations that carry it, with the day of the answer; one for each that does. */
  readonly carried: readonly string[];
  /** The text with the draft in it. */
  readonly worth: Worth | undefined;
  /** Reason why it cannot be sent, in a sentence; absent if it can. */
  readonly unsendable: string | undefined;
  readonly sendWords: string;
  /** Ahead of the person's turn: it can be prepared for it, or waits for it; in the turn: it was held back for news. */
  readonly timing?: 'next-turn' | 'waits' | 'held' | undefined;
  /** Expected decision at home on the text with the draft in it, if home would be asked. */
  readonly home: HomeModel | undefined;
  /** The last change to the draft can be taken back, or made again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Sentence on the letter on another part that this one has taken the place of with the last change, if any. */
  readonly putAside?: string | undefined;
  /** True if the carrier is asked to keep to the words; absent if nothing is carried. */
  readonly exact?: boolean | undefined;
  /** Present if it can be the single text of a part that the person mediates; `unavailable`: why not now, if so. */
  readonly single?: { readonly unavailable: string | undefined } | undefined;
  /** The person's public words that having it accepted would break, if any. */
  readonly goesBack?: string | undefined;
  /** Sentence on the initials on other wording that fall if the draft is accepted; `undefined` if none fall. */
  readonly fells?: string | undefined;
}

export interface DraftClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly option: OptionIndex;
  readonly label: string;
  readonly points: number;
  /** The second option where the clause is vague, and the points of that reading. */
  readonly or?: OptionIndex | undefined;
  readonly pointsOr?: number | undefined;
  /** A second answer can stand beside the first. */
  readonly canBeVague: boolean;
}

/** The person's offer or counter in the making. */
export function draftModel(chair: Chair): DraftModel {
  const { game, view, you, draft } = chair;
  const { track } = draft;
  const addressees = addresseeModels(chair);
  const relayed = draft.to.some((party) => channelBetween(game.common, view, you, party) === 'relayed');
  return {
    kind: draft.kind,
    track,
    clauses: draft.clauses.map((clause) => draftClause(chair, clause)),
    words: wordsOf(chair),
    to: draft.to.map((party) => markOf(game, party)),
    addressees,
    relayed,
    carried: carriedLetter(chair, addressees),
    worth: track === undefined || draft.clauses.length === 0 ? undefined : worthOf(chair, track, draft.clauses),
    home: track === undefined || draft.clauses.length === 0 ? undefined : homeModel(chair, track, draft.clauses),
    canUndo: chair.canUndo ?? false,
    canRedo: chair.canRedo ?? false,
    putAside: chair.putAside === undefined ? undefined : game.say('draft.put-aside', { track: chair.putAside }),
    unsendable: unsendable(chair),
    sendWords: sendWords(chair),
    timing: timingOf(chair),
    goesBack: goesBackOn(chair, draft.clauses),
    fells: initialsFelledByDraft(chair),
    ...(relayed ? { exact: draft.exact ?? false } : {}),
    ...singleText(chair),
  };
}

function wordsOf({ game, view, you, draft }: Chair): string {
  const { counters } = draft;
  const clauses = clausesInOrder(draft.clauses);
  if (clauses.length === 0) return '';
  const countered = view.offers.find(({ id }) => id === counters);
  if (countered && sameClauses(clauses, deliveredClauses(countered))) return '';
  return ownLetterInWords(game, {
    from: you,
    clauses,
    countered: countered && deliveredClauses(countered),
    condition: conditionOf(view, you, draft),
    round: view.round,
  });
}

/** The condition of the only addressee of an offer. */
function conditionOf({ offers }: View, from: number, { kind, to: [to, ...others], track }: Draft) {
  if (kind === 'counter' || to === undefined || others.length > 0 || track === undefined) return undefined;
  return conditionNamed(offers, { from, to, track });
}

function draftClause(chair: Chair, clause: DraftedClause): DraftClause {
  const { game, view } = chair;
  const { issue, option, or } = clause;
  const points = at(view.own.points, issue);
  return {
    issue,
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    option,
    label: clauseLabel(game, clause),
    points: at(points, option) / game.scale,
    ...(or === undefined ? {} : { or, pointsOr: at(points, or) / game.scale }),
    canBeVague: canBeVague(chair, clause),
  };
}

/**
 * The move that sends a draft. While it is empty it is about the first part that is open. What several answer is heard
 * together: one sees all that comes back before one decides.
 */
export function moveOf(view: View, you: number, draft: Draft): Move {
  const exact = draft.exact ? { exact: true as const } : {};
  const clauses = clausesInOrder(draft.clauses);
  if (draft.kind === 'counter' && draft.counters !== undefined) {
    return { type: 'answer', party: you, offer: draft.counters, response: 'counter', clauses, ...exact };
  }
  const track = draft.track ?? openTracks(view)[0] ?? 0;
  const together = draft.to.length > 1 ? { together: true as const } : {};
  return { type: 'offer', party: you, track, to: draft.to, clauses, ...exact, ...together };
}

/** The move that puts a draft as the single text. */
export function singleTextOf(you: number, draft: Draft): DraftMove {
  return { type: 'draft', party: you, track: draft.track ?? 0, clauses: clausesInOrder(draft.clauses) };
}

function singleText({ game, view, you, draft }: Chair): Pick<DraftModel, 'single'> {
  const { kind, track } = draft;
  if (kind === 'counter' || track === undefined || at(game.common.tracks, track).mediator !== you) return {};
  const refusal = decide(view.common, view.own, view, singleTextOf(you, draft));
  return { single: { unavailable: refusal && refusalInWords(game, refusal) } };
}

function unsendable(chair: Chair): string | undefined {
  const { game, view, you, draft } = chair;
  const refusal = decide(view.common, view.own, view, moveOf(view, you, draft));
  if (refusal === undefined) return chair.next?.movesLeft === 0 ? game.say('offer.turn-is-full') : undefined;
  // To choose is no use where it cannot be sent.
  const isToChoose = refusal.code === 'nothing-offered' || refusal.code === 'nobody-addressed';
  if (isToChoose && isNobodyReachable(chair)) return game.say('offer.nobody-left');
  return talkRefusalInWords(chair, [refusal]);
}

function timingOf({ next, prepared }: Chair): DraftModel['timing'] {
  if (next !== undefined) return prepared?.letter ? 'waits' : 'next-turn';
  return prepared?.held ? 'held' : undefined;
}

function sendWords({ game, draft, next }: Chair): string {
  if (next !== undefined) return game.say('offer.send-at-turn');
  const count = draft.to.length;
  if (count > MOST_NAMED && count < game.common.partyCount - 1) return game.say('offer.send-offer-to-many', { count });
  return game.say(`offer.send-${draft.kind}`, { to: draft.to });
}
