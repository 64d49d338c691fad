import type { ClassHead } from './class-head.ts';

/** How long a class is kept, in milliseconds: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Whether a class is so old that it is deleted. */
export function isExpired({ openedAt }: Pick<ClassHead, 'openedAt'>, now: number): boolean {
  return now - openedAt >= KEPT_FOR;
}
