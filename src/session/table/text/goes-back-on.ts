import { crosses, declarationsOf } from '#engine/claims/declarations.ts';
import type { Clause } from '#engine/model/moves.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import { listed, optionLabel } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * What the person has said in public and would go back on by agreeing to clauses, and what that costs; absent where
 * they keep to their word.
 */
export function goesBackOn({ game, view, you }: Seat, clauses: readonly Clause[]): string | undefined {
  const broken = declarationsOf(view, you).filter((said) => clauses.some((clause) => crosses(said, clause)));
  if (broken.length === 0) return undefined;
  const said = broken.map(({ what, issue, option }) => {
    return `${what === 'never' ? 'ruled out' : 'insisted on'} “${optionLabel(game, issue, option)}”`;
  });
  if (!countsAtHome(game)) return `In public you have ${listed(said)}. Everybody sees that you go back on that.`;
  const costs = broken.length * game.common.standing.crossedDeclaration;
  return `In public you have ${listed(said)}. To go back on that costs you ${costs} of 100 points of support at home.`;
}
