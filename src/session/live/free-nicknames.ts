import { NICKNAMES, type Nickname, nicknameAt } from '#record/link/nicknames.ts';

/** Names that nobody of a class has. */
export type FreeNicknames = readonly [Nickname, ...Nickname[]];

/** They are in the order of the list; where all animals are taken, those with a number. */
export function freeNicknames(taken: readonly Nickname[]): FreeNicknames {
  const isTaken = new Set(taken);
  for (let round = 0; ; round += 1) {
    const names = NICKNAMES.map((_, place) => nicknameAt(place + round * NICKNAMES.length));
    const [first, ...others] = names.filter((name) => !isTaken.has(name));
    if (first !== undefined) return [first, ...others];
  }
}

/** The one that is offered after another: the next of those that are free. */
export function nicknameAfter(free: FreeNicknames, now: Nickname): Nickname {
  return free[free.indexOf(now) + 1] ?? free[0];
}

/** The one that is offered first. @param draw From 0 up to 1, so that those who come together are not offered the same. */
export function firstNickname(free: FreeNicknames, draw: number): Nickname {
  return free[Math.floor(draw * free.length)] ?? free[0];
}
