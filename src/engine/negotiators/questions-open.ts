import type { AskMove } from '../model/moves.ts';
import type { SeenQuestion, View } from '../views/view.ts';
import { faceToFace, openIssues, optionsOn } from './open-now.ts';

/** Questions that may be put now: how much issues matter to others, then what they could live with. */
export function questionsOpen(view: View): AskMove[] {
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
  const asked = view.questions.filter(({ from }) => from === party);
  return [...onWeights, ...onOptions].filter((move) => !asked.some((question) => isSame(question, move)));
}

function isSame({ to, asked }: SeenQuestion, move: AskMove): boolean {
  if (to !== move.to || asked.what !== move.what) return false;
  if (asked.what === 'matters') return move.what === 'matters' && asked.issue === move.issue;
  if (asked.what !== 'could-live-with' || move.what !== 'could-live-with') return false;
  return asked.issue === move.issue && asked.option === move.option;
}
