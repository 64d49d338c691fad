import type { Effect } from './effect.ts';
import type { EventTime } from './event-time.ts';
import type { Tag } from './tag.ts';

/** Event around the table; it happens once at most. */
export interface ScenarioEvent {
  readonly id: string;
  readonly when: EventTime;
  readonly title: string;
  /** One or two plain sentences. */
  readonly says: string;
  /** Key of `sources`. */
  readonly source?: string | undefined;
  readonly tag?: Tag | undefined;
  /** About an attack: one plain sentence, points to nobody, and can be switched off. */
  readonly sensitive?: boolean | undefined;
  readonly effects: readonly Effect[];
}
