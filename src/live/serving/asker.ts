import type { Reply } from '../protocol/problem.ts';
import type { LeadingDevice, SeatedDevice, Tell } from './listeners.ts';
import type { ServedClass } from './served-class.ts';
import type { ServedClasses } from './served-classes.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** What a device is to the service: nobody yet; somebody at a seat; or whoever leads a class, or shows it. */
export type Being =
  | { readonly is: 'nobody' }
  | { readonly is: 'pupil'; readonly served: ServedClass; readonly device: SeatedDevice }
  | { readonly is: 'leader'; readonly served: ServedClass; readonly device: LeadingDevice };

/** A device that asks, and what is done for it. */
export interface Asker {
  readonly needs: ServiceNeeds;
  readonly classes: ServedClasses;
  readonly tell: Tell;
  /** Whether it may open classes. */
  readonly mayOpen: boolean;
  readonly from: string;
  readonly being: Being;
  /** It is that from now on, until it leaves; `stop` is called when it is not any more. */
  become(being: Being, stop?: () => void): void;
}

/** Answers one kind of message. Fails where a store cannot be reached. */
export type Answer<Message> = (asker: Asker, message: Message) => Promise<Reply>;

export const DONE: Reply = { ok: true };
