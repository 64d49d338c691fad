import { describe, expect, it } from 'vitest';
import { NICKNAMES } from '#record/link/nicknames.ts';
import { firstNickname, freeNicknames, nicknameAfter } from '#session/live/free-nicknames.ts';

describe('the names that a pupil may have', () => {
  it('are those that nobody has', () => {
    const free = freeNicknames(['heron', 'otter']);
    expect(free.slice(0, 2)).toEqual(['swift', 'lynx']);
    expect(free).toHaveLength(NICKNAMES.length - 2);
  });

  it('have a number once all animals are taken', () => {
    expect(freeNicknames([...NICKNAMES, 'heron-2'])[0]).toBe('otter-2');
  });

  it('are offered one after another, from one that is drawn', () => {
    const free = freeNicknames([]);
    expect(firstNickname(free, 0)).toBe(free[0]);
    expect(firstNickname(free, 0.999)).toBe(free.at(-1));
    expect(nicknameAfter(free, free[0])).toBe(free[1]);
    expect(nicknameAfter(free, free.at(-1) ?? 'none')).toBe(free[0]);
    // Somebody else has taken it meanwhile.
    expect(nicknameAfter(freeNicknames([free[0]]), free[0])).toBe(free[1]);
  });
});
