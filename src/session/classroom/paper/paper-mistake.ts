import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { PaperProblem } from '#engine/paper/paper-problem.ts';

/** A mistake in a form: an entry is incomplete or meaningless, or no game can have ended so. */
export type PaperMistake =
  | PaperProblem
  /** An article with two answers has only one, or the same twice. */
  | { readonly code: 'vague-needs-two'; readonly track: TrackIndex; readonly issue: IssueIndex }
  /** Places of an offer among those of the form. */
  | { readonly code: 'offer-empty'; readonly offer: number }
  | { readonly code: 'offer-to-itself'; readonly offer: number }
  | { readonly code: 'offer-of-two-parts'; readonly offer: number };

/** A field of the form. */
export type PaperField =
  | `day-${TrackIndex}`
  | `article-${IssueIndex}`
  | `no-${TrackIndex}-${PartyIndex}`
  | `offer-${number}`;

/** The field beside which a mistake is told. */
export function fieldOf({ common }: Game, mistake: PaperMistake): PaperField {
  if ('offer' in mistake) return `offer-${mistake.offer}`;
  if ('issue' in mistake) return `article-${mistake.issue}`;
  const { track } = mistake;
  switch (mistake.code) {
    case 'red-line':
      return mistake.issues[0] === undefined ? `day-${track}` : `article-${mistake.issues[0]}`;
    case 'must-refuse':
    case 'refused-over':
      return `no-${track}-${mistake.party}`;
    case 'nobody-refused':
      return `no-${track}-${at(at(common.tracks, track).signatories, 0)}`;
    default:
      return `day-${track}`;
  }
}
