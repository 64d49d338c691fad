import { positionsKnown } from '#engine/events/positions-known.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { rulesOut, versionOf } from '#engine/text/text.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * True if a line of the record tells a public position that was known before: as an earlier one of the same stance, as
 * a declared red line, or from an opening statement or a declaration on an earlier day.
 */
export function isKnownPosition({ game, view }: Pick<Seat, 'game' | 'view'>, dispatch: Dispatch): boolean {
  if (dispatch.kind !== 'changed' || dispatch.effect.kind !== 'position') return false;
  const { position: told } = dispatch.effect;
  const { party, issue, option, stance } = at(game.common.positions, told);
  const isSame = (position: number) => {
    const other = at(game.common.positions, position);
    const isAlike = other.party === party && other.issue === issue && other.option === option;
    return isAlike && other.stance === stance;
  };
  const others = view.world.positions.filter(({ position }) => position !== told);
  const before = { round: dispatch.round, world: { ...view.world, positions: others } };
  if (positionsKnown(game.common, before).some(isSame)) return true;
  const isOpened = stance === 'wants' && versionOf(at(view.text, issue), option)?.opened?.includes(party) === true;
  const isDeclared = view.declarations.some(
    (said) =>
      said.party === party &&
      said.issue === issue &&
      said.option === option &&
      said.round < dispatch.round &&
      (said.what === 'never' ? stance === 'never' : stance === 'wants'),
  );
  return isOpened || isDeclared || (stance === 'never' && rulesOut(game.common, party, issue, option));
}
