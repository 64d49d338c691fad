import type { RequestReply } from '../protocol/problem.ts';
import type { LeadingDevice, Notify, SeatedDevice } from './listeners.ts';
import type { ServedClass } from './served-class.ts';
import type { ServedClasses } from './served-classes.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** The role of a connection: none yet; a seated pupil; or a leader, who is a teacher or a projector. */
export type ConnectionRole =
  | { readonly is: 'nobody' }
  | { readonly is: 'pupil'; readonly served: ServedClass; readonly device: SeatedDevice }
  | { readonly is: 'leader'; readonly served: ServedClass; readonly device: LeadingDevice };

/** A device that asks, and what is done for it. */
export interface Asker {
  readonly needs: ServiceNeeds;
  readonly classes: ServedClasses;
  readonly tell: Notify;
  /** True if the device may open classes. */
  readonly mayOpen: boolean;
  readonly from: string;
  readonly role: ConnectionRole;
  /** Assigns a role until the device leaves; `stop` is called when the role ends. */
  assumeRole(being: ConnectionRole, stop?: () => void): void;
}

/** Answers one kind of message. Fails where a store cannot be reached. */
export type MessageHandler<Message> = (asker: Asker, message: Message) => Promise<RequestReply>;

export const DONE: RequestReply = { ok: true };
