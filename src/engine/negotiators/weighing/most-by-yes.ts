import { bitsAcceptableToOthers } from '../../mind/questions.ts';
import { at } from '../../model/at.ts';
import { cellOf } from '../../model/cells.ts';
import type { IssueIndex } from '../../model/moves.ts';
import { hasBit } from '../../model/option-bits.ts';
import type { View } from '../../views/view.ts';
import type { Outlook } from './outlook.ts';
import { noSteps, stepsIn } from './steps.ts';

/**
 * The most points that an option brings the party of those on an issue of which others have said, when it asked them, that
 * they could accept them; absent where nobody has. Who asks and hears yes asks for that, and for no more.
 */
export function mostHeard(view: View, issue: IssueIndex): number | undefined {
  const bits = bitsAcceptableToOthers(view, issue);
  if (bits === 0) return undefined;
  let most = Number.NEGATIVE_INFINITY;
  at(view.own.points, issue).forEach((points, option) => {
    if (hasBit(bits, option)) most = Math.max(most, points);
  });
  return most;
}

/**
 * The most points that a text can bring which asks nowhere for more than `mostHeard`; `undefined` if nothing was heard, or
 * no such text is worth the walk-away.
 */
export function mostByYes({ view, track, space, live, brings, late, walkAway }: Outlook): number | undefined {
  const rules = at(view.common.tracks, track);
  const heard = rules.issues.map((issue) => mostHeard(view, issue));
  if (heard.every((most) => most === undefined)) return undefined;
  const tooMuch = noSteps(rules.issues.length);
  rules.issues.forEach((issue, place) => {
    at(view.own.points, issue).forEach((points, option) => {
      if (points > (heard[place] ?? Number.POSITIVE_INFINITY)) tooMuch[cellOf(place, option)] = 1;
    });
  });
  let most = walkAway + late - 1;
  for (let index = 0; index < live.length; index += 1) {
    if (brings[index]! <= most) continue;
    if (stepsIn(tooMuch, space.cells, live[index]! * space.width, space.width) === 0) most = brings[index]!;
  }
  return most - late >= walkAway ? most - late : undefined;
}
