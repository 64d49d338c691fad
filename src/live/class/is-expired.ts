import type { ClassHead } from './class-head.ts';

/** Retention time of a class in milliseconds: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** True if a class is old enough to be deleted. */
export function isExpired({ openedAt }: Pick<ClassHead, 'openedAt'>, now: number): boolean {
  return now - openedAt >= KEPT_FOR;
}
