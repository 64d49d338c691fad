import { timesRewritten } from '../../mind/lines.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, TrackIndex } from '../../model/moves.ts';
import { isSameWording, sharesReading, type Wording } from '../../model/wording.ts';
import { clauseStatusOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import { hasGivenWord } from './has-given-word.ts';

/** Wording that stands in the text, with what it costs to say something else there. */
export interface HeldWording {
  readonly wording: Wording;
  /** In steps, see `KEPT`. */
  readonly weight: number;
}

/** Wordings of the text that would have to be reopened for a change, by issue of the track. */
export type HeldWordings = readonly (HeldWording | undefined)[];

/** Steps for a clause with all the initials that count, */
const SETTLED = 4;
/** for one that several have initialled, */
const SHARED = 2;
/** and more for each time that others have been persuaded of another wording there, up to */
const REWRITTEN = 1;
const MOST_REWRITTEN = 4;
/** More steps where the party has itself agreed to it in the last days. */
const GIVEN_WORD = 8;

/** The clauses that stand in a track's text and that several have put their initials to. */
export function heldIn(view: View, track: TrackIndex): HeldWordings {
  return at(view.common.tracks, track).issues.map((issue) => {
    const wording = heldOn(view, issue);
    if (wording === undefined) return undefined;
    const settled = clauseStatusOf(view.common, at(view.text, issue), issue) === 'initialled';
    const rewritten = Math.min(MOST_REWRITTEN, timesRewritten(view, issue)) * REWRITTEN;
    const given = hasGivenWord(view, issue) ? GIVEN_WORD : 0;
    return { wording, weight: (settled ? SETTLED : SHARED) + rewritten + given };
  });
}

/** The wording that several have put their initials to on an issue, if there is any. */
export function heldOn({ text }: View, issue: IssueIndex): Wording | undefined {
  const { current } = at(text, issue);
  return current !== undefined && current.initials.length > 1 ? current : undefined;
}

/** Held wordings if clauses were written into the text. */
export function heldWith(view: View, held: HeldWordings, clauses: readonly Clause[]): HeldWordings {
  const next = [...held];
  for (const clause of clauses) {
    const place = at(view.common.issues, clause.issue).place;
    const before = next[place];
    next[place] = before && isSameWording(before.wording, clause) ? before : { wording: clause, weight: SETTLED };
  }
  return next;
}

/** Weight of the held wordings with its own initials that the party would leave by agreeing to clauses, in steps. */
export function leftBy(view: View, held: HeldWordings, clauses: readonly Clause[]): number {
  return clauses.reduce((sum, clause) => {
    const before = held[at(view.common.issues, clause.issue).place];
    if (before === undefined || sharesReading(before.wording, clause)) return sum;
    const initials = at(view.text, clause.issue).current?.initials ?? [];
    return sum + (initials.includes(view.party) ? before.weight : 0);
  }, 0);
}
