import type { MessageId, ValuesOf } from '#messages/message-id.ts';
import type { Facts } from './facts.ts';
import type { Where } from './leaves.ts';

/** Whether what a message says of a game is so. */
export type Check<Id extends MessageId> = (facts: Facts, values: ValuesOf<Id>, where: Where) => boolean;

/** By message. */
export type Checks = { readonly [Id in MessageId]?: Check<Id> };

/** Whether two lists hold the same, in whatever order. */
export function sameAll(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

/** Whether numbers are the same as they are read, to a tenth of a point. */
export function sameToTenths(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.051;
}
