import { at } from '../model/at.ts';
import type { EventRules, Trigger } from '../model/event-rules.ts';
import type { Game } from '../model/game.ts';
import { note } from '../model/note.ts';
import { drawFrom } from '../model/random.ts';
import type { State } from '../model/state.ts';
import { takeEffect } from './take-effect.ts';

/** Lets the events of a dawn happen, in the order of the file, each once at most; those that were left out do not. */
export function letEventsHappen(game: Game, state: State): void {
  const drawn = drawEvents(game, state);
  game.events.forEach(({ trigger, off, sensitive, effects }, event) => {
    if (off || (sensitive && state.setup.sensitiveEvents === false)) return;
    if (at(state.world.events, event) > 0 || !isDue(state, trigger, at(drawn, event))) return;
    state.world.events[event] = state.round;
    note(state, 'all', { kind: 'happened', event });
    takeEffect(game, state, effects, { kind: 'event', event });
  });
}

/**
 * By event, whether the seed draws it today. There is one draw for each event and round that it can be drawn in,
 * also where it is switched off or has happened, so that no event shifts the draws of another.
 */
function drawEvents({ events }: Game, state: State): boolean[] {
  const { drawn, next } = drawFrom(state.random.events, (draw) =>
    events.map(({ trigger }: EventRules) => isOpenTo(trigger, state.round) && draw(1, 1000) <= trigger.chance),
  );
  state.random.events = next;
  return drawn;
}

function isOpenTo(trigger: Trigger, round: number): trigger is Extract<Trigger, { kind: 'drawn' }> {
  return trigger.kind === 'drawn' && round >= trigger.from && round <= trigger.to;
}

function isDue(state: State, trigger: Trigger, drawn: boolean): boolean {
  switch (trigger.kind) {
    case 'round':
      return state.round === trigger.round;
    case 'signed':
      return at(state.tracks, trigger.track).status === 'signed';
    case 'voteFailed':
      return state.record.some((line) => line.kind === 'voted' && line.track === trigger.track && !line.signed);
    case 'datePassed':
      return state.record.some((line) => line.kind === 'datePassed' && line.track === trigger.track);
    case 'walkedOut':
      return at(state.parties, trigger.party).gone;
    case 'drawn':
      return drawn && !state.setup.onPaper;
  }
}
