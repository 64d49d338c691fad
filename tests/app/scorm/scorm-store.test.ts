import { describe, expect, it } from 'vitest';
import { openScormStore } from '#app/scorm/scorm-store.ts';
import { learningPlatform } from '../../support/learning-platform.ts';

/** A text that no packing makes shorter. */
const noise = (length: number, seed = 1) => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 8) % 90));
  }).join('');
};

describe('texts at a learning platform', () => {
  it('are there again at the next visit', () => {
    const platform = learningPlatform();
    const first = platform.visit();
    first.LMSInitialize('');
    const store = openScormStore(first);
    expect(store.write('language', 'uk')).toBe('kept');
    expect(store.write('game:1', 'a game')).toBe('kept');
    first.LMSCommit('');
    first.LMSFinish('');
    const second = platform.visit();
    second.LMSInitialize('');
    const again = openScormStore(second);
    expect(again.read('game:1')).toBe('a game');
    expect(again.read('language')).toBe('uk');
    expect(new Set(again.names())).toEqual(new Set(['game:1', 'language']));
    again.clear('game:1');
    expect(again.read('game:1')).toBeUndefined();
  });

  it('leave out other games first, then the draft, never the game written last, and say what is not kept', () => {
    const api = learningPlatform().visit();
    api.LMSInitialize('');
    const store = openScormStore(api);
    store.write('game:old', noise(2000, 2));
    store.write('language', 'en');
    store.write('game-draft:new', noise(2600, 3));
    expect(store.write('game:new', noise(2000, 4))).toBe('kept');
    expect(store.isKept('language')).toBe(true);
    expect(store.isKept('game:old')).toBe(false);
    expect(store.isKept('game-draft:new')).toBe(false);
    expect(store.read('game:old')).toHaveLength(2000);
    expect(new Set(openScormStore(api).names())).toEqual(new Set(['game:new', 'language']));
  });

  it('are kept until the page is left where the platform does not take them', () => {
    const api = learningPlatform().visit();
    const store = openScormStore(api);
    expect(store.write('game:1', 'a game')).toBe('until-left');
    expect(store.isKept('game:1')).toBe(false);
    expect(store.read('game:1')).toBe('a game');
  });
});
