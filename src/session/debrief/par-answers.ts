import type { IssueIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Outcome } from '#record/game-record.ts';
import { clauseLabel } from '../words/names.ts';
import type { ParAnswer } from './par-model.ts';

/**
 * Returns the answers of an article in games in which its part was signed, the commonest first.
 * @param here Result of the game itself; absent if the part was not signed in it
 */
export function parAnswersIn(
  game: LocalizedGame,
  signed: readonly Outcome[],
  here: Outcome | undefined,
  issue: IssueIndex,
): ParAnswer[] {
  const said = ({ settled, settledOr }: Outcome) => {
    const option = settled[issue];
    return option === undefined
      ? game.say('debrief-beside.par-silent')
      : clauseLabel(game, { issue, option, or: settledOr?.[issue] });
  };
  const counts = new Map<string, number>();
  for (const outcome of signed) {
    const label = said(outcome);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const saidHere = here && said(here);
  return [...counts]
    .map(([label, games]) => ({ label, games, isHere: label === saidHere }))
    .sort((a, b) => b.games - a.games);
}
