import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import type { NotificationKind } from '../service.ts';

/** The way to one device. */
export type Notify = (kind: NotificationKind, message: unknown) => void;

/** A device at which a pupil sits. */
export interface SeatedDevice {
  readonly pupil: string;
  /** Of the seat, as the device has shown it: what it is told of its seat has it again. */
  readonly token: string;
  readonly tell: Notify;
  /** The chair that it was given the sheet of, and is told the moves of; absent before. */
  follows: ChairIndices | undefined;
  /** The notifications last sent to the device, to avoid duplicates. */
  toldAround: string | undefined;
  toldChair: ChairIndices | undefined;
  toldLeft: boolean;
}

/** A device that leads a class, or shows it. */
export interface LeadingDevice {
  readonly as: 'teacher' | 'projector';
  readonly tell: Notify;
  /** The table that it is told everything of. */
  observes: number | undefined;
  toldBoard: string | undefined;
}
