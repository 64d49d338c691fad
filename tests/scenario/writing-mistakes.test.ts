import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { changed, diagnose, diagnosticsOf, messagesOf } from './diagnose.ts';
import { SMALL } from './small-scenario.ts';

/** Where a text first stands in another, as `line:column`. */
function placeOf(words: string, text: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('a comma inside { }', () => {
  it('in a text is said of the text, with what to do, and once', () => {
    const text = changed(['label: At noon, points', 'label: At noon, or a little later, points']);
    expect(diagnose(text)).toEqual([`${placeOf('At noon', text)} comma-in-text`]);
    expect(messagesOf(text)).toEqual([
      'Inside { } a comma ends a text, so "or a little later" is read as a key. Put the whole text in quotes: "At noon, or a little later".',
    ]);
  });

  it('in a number is a decimal comma', () => {
    const text = changed(['{ start: 20, drift: -0.5, spread: 2 }', '{ start: 20, drift: -1,5, spread: 2 }']);
    expect(diagnose(text)).toEqual([`${placeOf('-1,5', text)} decimal-comma`]);
    expect(messagesOf(text)[0]).toMatch(/-1\.5/);
    expect(diagnose(changed(['ada: 6, ben: 9', 'ada: 6,5, ben: 9']))).toMatchObject([/decimal-comma/]);
  });

  it('is not to blame where a colon is missing', () => {
    expect(diagnose(changed(['label: At noon', 'label At noon'])).join()).not.toMatch(/comma/);
  });
});

it('a decimal comma on a line of its own is told as one', () => {
  expect(messagesOf(changed(['{ firmness: 0.5 }', '\n      firmness: 0,5']))[0]).toMatch(/must be a number.*0\.5/);
});

describe('a sentence with a colon', () => {
  it('is told to go in quotes, and what a colon does', () => {
    const text = changed(['situation: [Two neighbours have one garden.]', 'situation:\n  - Ada says: it is mine.']);
    expect(messagesOf(text)).toEqual([
      'This entry of "situation" must be a text, not a block of keys. A colon followed by a space turns the words before it into a key. If this is one text, write "Ada says: it is mine.", with the quotes.',
    ]);
  });

  it('as a whole instead of a list is said to be no list, and nothing else', () => {
    const text = changed([
      'situation: [Two neighbours have one garden.]',
      'situation: Two neighbours have one garden.',
    ]);
    expect(diagnose(text)).toEqual([`${placeOf('Two neighbours have', text)} wrong-type`]);
  });
});

describe('a number sign', () => {
  it('that cuts a text short is remarked on', () => {
    const text = changed(['question: When do they meet?', 'question: Rule #1 or rule #2?']);
    expect(diagnose(text)).toEqual([`${placeOf('Rule #1', text)} cut-text?`]);
  });

  it('that starts a comment, or stands in quotes, is not', () => {
    expect(diagnose(changed(['question: When do they meet?', 'question: When? # in the afternoon']))).toEqual([]);
    expect(diagnose(changed(['question: When do they meet?', 'question: "Rule #1 or #2?"']))).toEqual([]);
    expect(diagnose(changed(['minutes: 10', 'minutes: 10 #or more']))).toEqual([]);
  });
});

describe('what a word processor makes of a file', () => {
  const party = '  - id: ben\n    name: Ben\n';

  it('is told where a long dash or a bullet stands for a hyphen', () => {
    for (const mark of ['–', '—', '•']) {
      const text = changed([party, `  ${mark} id: ben\n    name: Ben\n`]);
      expect(diagnose(text)).toEqual([`${placeOf(mark, text)} syntax`]);
      expect(messagesOf(text)[0]).toContain('hyphen');
    }
  });

  it('is told where no-break spaces indent a line', () => {
    const text = changed([party, '  - id: ben\n\u00a0\u00a0\u00a0\u00a0name: Ben\n']);
    expect(diagnose(text)).toEqual([`${placeOf('\u00a0', text)} syntax`]);
    expect(messagesOf(text)[0]).toContain('no-break spaces');
  });

  it('may stand inside a text', () => {
    expect(diagnose(changed(['Two neighbours plan', 'Two\u00a0neighbours – plan']))).toEqual([]);
  });
});

describe('the place of a line', () => {
  it('that stands one space too far in is that line', () => {
    const text = changed(['    name: Ben\n    mark: BE', '    name: Ben\n     mark: BE']);
    expect(diagnose(text)).toEqual([`${placeOf('mark: BE', text)} syntax`]);
    expect(messagesOf(text)[0]).toContain('indented further');
  });

  it('that lacks the hyphen of its list is that line, however far down the next entry is', () => {
    const text = changed(['  - id: time\n', '    id: time\n']);
    expect(diagnose(text)).toEqual([`${placeOf('id: time', text)} syntax`]);
    expect(messagesOf(text)[0]).toContain('hyphen');
  });

  it('with two colons is that line, as it was', () => {
    const text = changed(['summary: Two neighbours plan a garden.', 'summary: Two: plan a garden.']);
    expect(messagesOf(text)[0]).toContain('two colons');
  });

  it('that begins with thousands of hyphens or question marks is refused, not followed', () => {
    for (const sign of ['? ', '- ']) {
      const text = `${SMALL}x:\n  ${sign.repeat(4000)}a\n b\n`;
      expect(diagnose(text)).toEqual([`${text.split('\n').length - 2}:45 too-deep`]);
    }
  });
});

describe('characters that a file may not hold', () => {
  it.each(['\\u202e', '\\0', '\\e', '\\a', '\\r\\n', '\\ud800', '\\u200b'])(
    'do not come in as %s either',
    (written) => {
      const text = changed(['title: The shared garden', `title: "The ${written}garden"`]);
      expect(diagnose(text)).toEqual(['3:8 forbidden-character']);
    },
  );

  it('do not come in within keys', () => {
    expect(diagnose(`${SMALL}"a\\0b": 1\n`)).toMatchObject([/forbidden-character/]);
  });

  it.each(['\u200b', '\u00ad', '\u2060', '\ufeff'])('are also those that nobody can see: %j', (invisible) => {
    expect(diagnose(changed(['name: Ada', `name: A${invisible}da`]))).toMatchObject([/forbidden-character/]);
  });

  it('are neither what joins an emoji nor a mark at the start of the file', () => {
    expect(diagnose(`\ufeff${changed(['title: The shared garden', 'title: The 👩‍🌾 garden'])}`)).toEqual([]);
  });
});

describe('what is repeated in a message', () => {
  it('is short, however long a key is', () => {
    for (const message of messagesOf(`${SMALL}${'k'.repeat(900)}: 1\n`)) expect(message.length).toBeLessThan(400);
  });

  it('is no advice that leads into the next error', () => {
    expect(messagesOf(changed(['id: time', 'id: 1']))[0]).toMatch(/such as n1\.$/);
    expect(messagesOf(changed(['id: time', 'id: true']))[0]).toMatch(/quotes: "true"\.$/);
    expect(messagesOf(changed(['id: time', 'id: .nan']))[0]).not.toContain('NaN');
  });

  it('is said of a file in one piece', () => {
    expect(diagnosticsOf(parseScenario(SMALL))).toEqual([]);
  });
});
