import type { AskMove } from '../../model/moves.ts';
import { askRefusal } from '../../moves/ask.ts';
import type { View } from '../../views/view.ts';
import { faceToFace, openIssues, optionsOn } from '../weighing/open-now.ts';

/** Questions that may be put now: how much issues matter to others, then what they could live with. */
export function questionsOpen(view: View): AskMove[] {
  return questions(view).filter((question) => mayBeAsked(view, question));
}

/** True if a question may be put now. */
export function mayBeAsked(view: View, question: AskMove): boolean {
  return askRefusal(view.common, view, question) === undefined;
}

/** Questions about open issues to those who can be spoken to, in the order of `questionsOpen`, put before or not. */
export function questions(view: View): AskMove[] {
  const { party } = view;
  const others = faceToFace(view);
  const issues = openIssues(view);
  const onWeights = issues.flatMap((issue) =>
    others.map((to): AskMove => ({ type: 'ask', party, to, what: 'matters', issue })),
  );
  const onOptions = issues.flatMap((issue) =>
    optionsOn(view, issue).flatMap((option) =>
      others.map((to): AskMove => ({ type: 'ask', party, to, what: 'could-live-with', issue, option })),
    ),
  );
  return [...onWeights, ...onOptions];
}
