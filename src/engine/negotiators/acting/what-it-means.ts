import { at } from '../../model/at.ts';
import type { AskMove } from '../../model/moves.ts';
import { askRefusal } from '../../moves/ask.ts';
import type { View } from '../../views/view.ts';
import { isExact } from '../weighing/is-exact.ts';
import { faceToFace, openIssues } from '../weighing/open-now.ts';

/** Question about the first vague clause of the text with a backer that has not been asked what it means. */
export function whatItMeans(view: View): Extract<AskMove, { what: 'meaning' }> | undefined {
  if (!isExact(view)) return undefined;
  const others = faceToFace(view);
  for (const issue of openIssues(view)) {
    const { current } = at(view.text, issue);
    const or = current?.or;
    if (current === undefined || or === undefined) continue;
    const { option } = current;
    const questions = others
      .filter((to) => current.initials.includes(to))
      .map((to) => ({ type: 'ask', party: view.party, to, what: 'meaning', issue, option, or }) as const);
    const open = questions.find((move) => askRefusal(view.common, view, move) === undefined);
    if (open !== undefined) return open;
  }
  return undefined;
}
