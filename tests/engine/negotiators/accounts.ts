import type { Account } from '#engine/negotiators/decision/decision.ts';

/** An account in the small scenario that would next offer this water. */
export function nextWater(option: number): Account {
  return {
    track: 1,
    target: 20,
    onTable: undefined,
    waiting: 16,
    next: 18,
    nextOptions: [option, 0, 0],
    walkAway: 16,
    signing: [],
  };
}
