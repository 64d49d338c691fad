import { NICKNAMES, type Nickname, nicknameAt } from '#record/link/nicknames.ts';

/** Names that nobody of a class has, in the order of the list; where all animals are taken, those with a number. */
export function freeNicknames(taken: readonly Nickname[]): readonly Nickname[] {
  const isTaken = new Set(taken);
  for (let round = 0; ; round += 1) {
    const names = NICKNAMES.map((_, place) => nicknameAt(place + round * NICKNAMES.length));
    const free = names.filter((name) => !isTaken.has(name));
    if (free.length > 0) return free;
  }
}

/** The one that is offered after another: the next of those that are free. */
export function nicknameAfter(free: readonly Nickname[], now: Nickname | undefined): Nickname | undefined {
  const place = now === undefined ? -1 : free.indexOf(now);
  return free[(place + 1) % free.length];
}

/** The one that is offered first. @param draw From 0 up to 1, so that those who come together are not offered the same. */
export function firstNickname(free: readonly Nickname[], draw: number): Nickname | undefined {
  return free[Math.floor(draw * free.length)];
}
