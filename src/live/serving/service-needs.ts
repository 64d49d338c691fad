import type { LogStore } from '../logs/log-store.ts';
import type { Presence } from '../service.ts';
import type { Clock } from './clock.ts';

/** The dependencies of a live service. */
export interface ServiceNeeds {
  readonly logs: LogStore;
  readonly presence: Presence;
  readonly clock: Clock;
  /** Logs an error for the operator of the server: an unreachable store, or a defect of the program. */
  readonly report: (error: unknown) => void;
  /** Pupils that one class takes; 200 unless given. */
  readonly mostPupils?: number;
}
