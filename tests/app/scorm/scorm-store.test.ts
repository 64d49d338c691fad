import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SUSPENDED, openScormStore, suspendedText, textsIn } from '#app/scorm/scorm-store.ts';
import { replay } from '#engine/play.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { readGolden } from '../../replays/golden-files.ts';
import { learningPlatform } from '../../support/learning-platform.ts';
import { shippedGame } from '../../support/scenarios.ts';

const texts = fc.array(fc.tuple(fc.string({ maxLength: 40 }), fc.string({ maxLength: 2000 })), { maxLength: 8 });

describe('texts that a learning platform keeps', () => {
  it('come back as they were, the first ones where not all fit', () => {
    fc.assert(
      fc.property(texts, (entries) => {
        const given = new Map(entries);
        const { text, names } = suspendedText(given);
        expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPENDED);
        expect(textsIn(text)).toEqual(new Map([...given].filter(([name]) => names.has(name))));
        expect([...names]).toEqual([...given.keys()].slice(0, names.size));
      }),
    );
  });

  it.each(['flagship-person', 'paris-2015', 'versailles-1919'])('have room for a whole game: %s', (name) => {
    const { scenario, setup, moves } = readGolden(name);
    const game = shippedGame(scenario);
    const save = encodeRecord(recordOf(game, replay(game, setup, moves), { of: 'all', list: moves }));
    const { names } = suspendedText(
      new Map([
        ['game:0123', save],
        ['game-mark:0123', 'f00dbeef whole ended 0kx3f9a1 0kx3f9a1'],
      ]),
    );
    expect([...names]).toEqual(['game:0123', 'game-mark:0123']);
  });

  it('are none in a text that is damaged, cut off or of another package', () => {
    const { text } = suspendedText(new Map([['language', 'uk']]));
    expect(textsIn(text)).toEqual(new Map([['language', 'uk']]));
    for (const other of [
      '',
      'bookmark=3',
      text.slice(0, -9),
      text.replace('parley1.', 'parley2.'),
      'parley1.!!',
      'parley1.',
    ]) {
      expect(textsIn(other)).toEqual(new Map());
    }
    fc.assert(fc.property(fc.string(), (rest) => textsIn(`parley1.${rest}`) instanceof Map));
  });
});

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
