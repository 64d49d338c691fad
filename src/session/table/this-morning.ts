import type { Dispatch } from '#engine/model/dispatch.ts';
import { at } from '#engine/model/game.ts';
import type { EventModel } from '../surroundings-model.ts';
import { dispatchInWords } from '../words/dispatch-words.ts';
import { sourceInWords } from '../words/source-words.ts';
import { toldTo } from '../words/told-to.ts';
import type { Chair } from './chair.ts';

/** What happened around the table at the dawn of this round, with what each event changed that the person may know. */
export function thisMorning({ game, view, state, you }: Chair): EventModel[] {
  const events: (EventModel & { effects: string[] })[] = [];
  for (const dispatch of view.record) {
    if (dispatch.round !== view.round) continue;
    if (dispatch.kind === 'happened') {
      const { title, says, source, tag } = at(game.scenario.events ?? [], dispatch.event);
      events.push({ key: dispatch.event, title, says, source: sourceInWords(game, source), tag, effects: [] });
    } else if (isOfEvent(dispatch)) {
      events.at(-1)?.effects.push(dispatchInWords(toldTo(game, you), state, dispatch).words);
    }
  }
  return events;
}

/** Whether a line of the record tells of an event or of what one has changed. */
export function isEventLine(dispatch: Dispatch): boolean {
  return dispatch.kind === 'happened' || isOfEvent(dispatch);
}

function isOfEvent(dispatch: Dispatch): boolean {
  if (dispatch.kind === 'changed') return dispatch.cause.kind === 'event';
  return dispatch.kind === 'standingChanged' && dispatch.why === 'event';
}
