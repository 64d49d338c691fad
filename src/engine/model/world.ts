import type { CommonKnowledge, Game } from './game.ts';
import type { ChannelKind } from './scenario/channel.ts';

/** State of the world around the table after events and levers. All of it is public. */
export interface World {
  /** By event: the round in which it happened; 0 while it has not. */
  events: number[];
  /** By lever: how often it has been used. */
  levers: number[];
  /** By pair (see `pairIndex`): the channel as it is while no signature has opened it. */
  channels: ChannelKind[];
  /** By issue and option: 0 while it can be chosen, else what took it off the table (see `causeNumber`). */
  offTable: number[][];
  /** Positions that became known by events and levers, and the round in which they did, oldest first. */
  positions: { position: number; round: number }[];
}

/** The world before the first dawn. */
export function openWorld({ common, events, levers }: Pick<Game, 'common' | 'events' | 'levers'>): World {
  return {
    events: events.map(() => 0),
    levers: levers.map(() => 0),
    channels: kindsOf(common),
    offTable: common.issues.map((issue) => Array.from({ length: issue.optionCount }, () => 0)),
    positions: [],
  };
}

function kindsOf({ channels }: CommonKnowledge): ChannelKind[] {
  return channels.map(({ kind }) => kind);
}
