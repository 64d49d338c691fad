import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import { dispatchInWords } from '../../words/dispatch-in-words.ts';
import { sourceInWords } from '../../words/source-in-words.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import type { EventModel } from './event-model.ts';
import { isKnownPosition } from './is-known-position.ts';

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
