import type { AskMove } from '../../model/moves.ts';
import { askRefusal } from '../../moves/ask.ts';
import type { View } from '../../views/view.ts';
import { faceToFace, openIssues, optionsOn } from '../weighing/open-now.ts';

/** Questions that may be put now: how much issues matter to others, then what they could live with. */
export function questionsOpen(view: View): AskMove[] {
  const { party, common } = view;
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
  return [...onWeights, ...onOptions].filter((move) => askRefusal(common, view, move) === undefined);
}
