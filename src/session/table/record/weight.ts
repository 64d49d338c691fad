import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import { initialsBy } from '#engine/text/initials-after.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { dispatchInWords } from '../../words/dispatch-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { doerOf } from './is-no-news.ts';

/** Facts that the weight of a line depends on. */
export type Reader = Pick<Seat, 'game' | 'view' | 'you'>;

/**
 * Weights of lines of the record for their reader. From the heaviest: the fate of a signature; announcements of it; an
 * article that is agreed, or initials that are lost; other changes of the text, and of its possible answers; words to
 * the reader; what all should know; the rest; that a delegation did nothing, and what the reader has just said itself.
 */
export const WEIGHTS = {
  outcome: 7,
  announced: 6,
  decisive: 5,
  text: 4,
  toReader: 3,
  strong: 2,
  plain: 1,
  nothing: 0,
} as const;

/** Lines that weigh this much change the text or the chances of a signature: they are never folded away. */
export const TURNING: number = WEIGHTS.text;

type Weigher<Kind extends Dispatch['kind']> = (
  reader: Reader,
  dispatch: Extract<Dispatch, { kind: Kind }>,
  key: number,
) => number;

/** Lines whose weight is not that of how they are told; those that are missing weigh what their words do. */
const WEIGHERS: { readonly [Kind in Dispatch['kind']]?: Weigher<Kind> } = {
  voted: () => WEIGHTS.outcome,
  ended: () => WEIGHTS.outcome,
  walkedOut: () => WEIGHTS.outcome,
  channelsOpened: () => WEIGHTS.announced,
  voteCalled: () => WEIGHTS.announced,
  voteLapsed: () => WEIGHTS.announced,
  walkOutAnnounced: () => WEIGHTS.announced,
  walkOutTakenBack: () => WEIGHTS.announced,
  withdrawn: () => WEIGHTS.decisive,
  opened: ({ you }, { party }) => (party === you ? WEIGHTS.nothing : WEIGHTS.text),
  initialsFell: () => WEIGHTS.decisive,
  tabled: (reader, { beside, dropped }, key) => {
    if (beside) return WEIGHTS.plain;
    return dropped.length > 0 || settles(reader, key) ? WEIGHTS.decisive : WEIGHTS.text;
  },
  initialled: (reader, _, key) => (settles(reader, key) ? WEIGHTS.decisive : WEIGHTS.text),
  declared: () => WEIGHTS.text,
  declarationCrossed: () => WEIGHTS.text,
  reviewed: () => WEIGHTS.text,
  claimed: ({ view, you }, { claim }) => (byId(view.claims, claim).about === you ? WEIGHTS.text : WEIGHTS.plain),
  claimAnswered: ({ view, you }, { claim }) => {
    const { by, about } = byId(view.claims, claim);
    // What it has answered itself it knows.
    if (about === you) return WEIGHTS.nothing;
    return by === you ? WEIGHTS.text : WEIGHTS.strong;
  },
  // What it has written itself, and what passes through its hands from one to another, asks nothing of the reader.
  offered: ({ view, you }, { offer }) => {
    const { from, to, via } = byId(view.offers, offer);
    if (from === you || via === you) return WEIGHTS.nothing;
    return to === you ? WEIGHTS.toReader : WEIGHTS.plain;
  },
  changed: (_, { effect }) => (effect.kind === 'option' ? WEIGHTS.text : WEIGHTS.plain),
  // What the members say is told when it is said.
  consulted: () => WEIGHTS.nothing,
  dayEnded: () => WEIGHTS.nothing,
  idle: () => WEIGHTS.nothing,
};

/** The one rule for what lies on top, what is told in full, and what is there to be unfolded. */
export function lineWeightOf(reader: Reader, key: number): number {
  const { game, view } = reader;
  const dispatch = at(view.record, key);
  const weigh = WEIGHERS[dispatch.kind] as Weigher<Dispatch['kind']> | undefined;
  if (weigh !== undefined) return weigh(reader, dispatch, key);
  if (isSaidBy(reader, dispatch)) return WEIGHTS.nothing;
  if (isSaidTo(reader, dispatch)) return WEIGHTS.toReader;
  return dispatchInWords(game, view, dispatch).weight === 'strong' ? WEIGHTS.strong : WEIGHTS.plain;
}

/** True if a line gives an article the last initial that it needed, so that it is agreed for now. */
export function settles({ game, view }: Pick<Seat, 'game' | 'view'>, key: number): boolean {
  const { record } = view;
  const line = at(record, key);
  if (!completes(game, record, key) || !('issue' in line)) return false;
  const clause = at(view.text, line.issue);
  const isAgreed = clauseStatusOf(game.common, clause, line.issue) === 'initialled';
  const isLast = !record.some((other, later) => later > key && isOn(other, line) && completes(game, record, later));
  return isAgreed && isLast;
}

function isOn(line: Dispatch, { issue }: { readonly issue: number }): boolean {
  return 'issue' in line && line.issue === issue;
}

/** True if a wording has all initials that an article needs with a line, and had not before. */
function completes({ common }: Seat['game'], record: readonly Dispatch[], key: number): boolean {
  const line = at(record, key);
  if (line.kind !== 'tabled' && line.kind !== 'initialled') return false;
  const { consent } = at(common.issues, line.issue);
  const hasAll = (lines: readonly Dispatch[]) => {
    const initials = initialsBy(lines, line);
    return consent.every((party) => initials.includes(party));
  };
  return !hasAll(record.slice(0, key)) && hasAll(record.slice(0, key + 1));
}

/** Lines of what one has said to one other. What it said to all, or put into the text, is told as to everybody. */
const SAID_TO_ONE: readonly Dispatch['kind'][] = ['answered', 'asked', 'told'];

/** True for words of the reader to one other, which it knows. */
function isSaidBy({ view, you }: Reader, dispatch: Dispatch): boolean {
  if (dispatch.kind === 'replied') return byId(view.questions, dispatch.question).to === you;
  return SAID_TO_ONE.includes(dispatch.kind) && doerOf(view, dispatch) === you;
}

/** Answers to the reader's offers and questions, and offers that it has been made. */
function isSaidTo({ view, you }: Reader, dispatch: Dispatch): boolean {
  switch (dispatch.kind) {
    case 'answered':
      return byId(view.offers, dispatch.offer).from === you;
    case 'arrived':
      return byId(view.offers, dispatch.offer).to === you;
    case 'replied':
      return byId(view.questions, dispatch.question).from === you;
    case 'membersHeard':
      return true;
    default:
      return false;
  }
}
