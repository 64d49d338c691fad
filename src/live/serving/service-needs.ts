import type { LogStore } from '../logs/log-store.ts';
import type { Presence } from '../service.ts';
import type { Clock } from './clock.ts';

/** The dependencies of a live service. */
export interface ServiceNeeds {
  readonly logs: LogStore;
  readonly presence: Presence;
  readonly clock: Clock;
  /** Is told what went wrong, for whoever keeps the server: a store that cannot be reached, or a fault of the program. */
  readonly report: (error: unknown) => void;
  /** Pupils that one class takes; 200 unless given. */
  readonly mostPupils?: number;
}
