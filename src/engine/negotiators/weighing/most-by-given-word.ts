import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import { eachRunWith } from '../../model/packages.ts';
import { optionsOf } from '../../model/wording.ts';
import { agreedBy, hasGivenWord } from './has-given-word.ts';
import type { Outlook } from './outlook.ts';

/**
 * The most points that a text can bring which keeps to the word that the party has given on a track in the last days;
 * absent where it has given none, or where no such text is worth its walk-away any more.
 */
export function mostByGivenWord(outlook: Outlook): number | undefined {
  const { view, track, walkAway } = outlook;
  const given = at(view.common.tracks, track).issues.filter((issue) => hasGivenWord(view, issue));
  if (given.length === 0) return undefined;
  const most = mostKeeping(outlook, (issue) => given.includes(issue));
  return most >= walkAway ? most : undefined;
}

/** The most points of texts with the wording that the party has agreed to on the issues that count. */
export function mostKeeping({ view, track, isClosed, late }: Outlook, counts: (issue: IssueIndex) => boolean): number {
  const rules = at(view.common.tracks, track);
  const { points } = at(view.own.sheets, track);
  const optionCounts = rules.issues.map((issue) => at(view.common.issues, issue).optionCount);
  const kept = rules.issues.map((issue) => {
    const wording = counts(issue) ? agreedBy(view, issue) : undefined;
    return wording && at(optionsOf(wording), 0);
  });
  let most = Number.NEGATIVE_INFINITY;
  eachRunWith(rules, optionCounts, kept, (first, beyond) => {
    for (let pack = first; pack < beyond; pack += 1) {
      if (points[pack]! > most && !isClosed(pack)) most = points[pack]!;
    }
  });
  return most - late;
}
