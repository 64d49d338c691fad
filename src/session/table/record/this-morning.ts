import { positionsKnown } from '#engine/events/positions-known.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import { rulesOut, versionOf } from '#engine/text/text.ts';
import { dispatchInWords } from '../../words/dispatch-in-words.ts';
import { sourceInWords } from '../../words/source-in-words.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import type { EventModel } from './event-model.ts';

/**
 * Returns the events around the table at the dawn of this round, each with its effects that the person may know and
 * does not know already. An attack stands first, in full and for itself: people come before its effects at the table.
 * For other events, the title and the effects are read first.
 */
export function thisMorning(chair: Seat): EventModel[] {
  const { game, view, you } = chair;
  const events: (EventModel & { effects: string[] })[] = [];
  for (const dispatch of view.record) {
    if (dispatch.round !== view.round) continue;
    if (dispatch.kind === 'happened') {
      const { title, says, source, tag } = at(game.scenario.events ?? [], dispatch.event);
      const inFull = at(game.events, dispatch.event).sensitive;
      events.push({ key: dispatch.event, title, says, inFull, source: sourceInWords(game, source), tag, effects: [] });
    } else if (isOfEvent(dispatch) && !isOfAttack(game, dispatch) && !isKnownPosition(chair, dispatch)) {
      events.at(-1)?.effects.push(dispatchInWords(toldTo(game, you), view, dispatch).words);
    }
  }
  return [...events.filter(({ inFull }) => inFull), ...events.filter(({ inFull }) => !inFull)];
}

/** True if a line tells an effect of an attack, which is never told as news. Known trust shows it. */
export function isOfAttack({ events }: Game, dispatch: Dispatch): boolean {
  return dispatch.kind === 'changed' && dispatch.cause.kind === 'event' && at(events, dispatch.cause.event).sensitive;
}

/** True if a line of the record tells of an event or of its effects. */
export function isEventLine(dispatch: Dispatch): boolean {
  return dispatch.kind === 'happened' || isOfEvent(dispatch);
}

function isOfEvent(dispatch: Dispatch): boolean {
  if (dispatch.kind === 'changed') return dispatch.cause.kind === 'event';
  return dispatch.kind === 'standingChanged' && dispatch.why === 'event';
}

/**
 * True if a line of the record tells a public position that was known before: as an earlier one of the same stance, as
 * a declared red line, or from an opening statement or a declaration on an earlier day.
 */
function isKnownPosition({ game, view }: Pick<Seat, 'game' | 'view'>, dispatch: Dispatch): boolean {
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
