import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SUSPENDED, suspendedText, textsIn } from '#app/scorm/suspended-texts.ts';
import { replay } from '#engine/play.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { readGolden } from '../../replays/golden-files.ts';
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
