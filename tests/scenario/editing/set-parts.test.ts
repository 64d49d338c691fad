import { describe, expect, it } from 'vitest';
import { setParts } from '#scenario/editing/set-parts.ts';

const FILE = `# A lake
title: The lake # of many names
parties:
  - id: a

translations:
  # by Olena
  uk:
    texts:
      title: Озеро # so on the map
      parties:
        a: { name: Місто А, cases: { gen: міста А } }
        # still to be asked
        b:
          name: >-
            Місто
            Б
          summary: Коротко

# the end
`;

const uk = (texts: Parameters<typeof setParts>[1]) => ({ translations: { uk: { texts } } });

describe('texts put into a file', () => {
  it.each([
    ['in the place of one on its line', { title: 'Ставок' }, ['title: Озеро', 'title: Ставок']],
    ['in the place of one over several lines', { parties: { b: { name: 'Б' } } }, [/>-\n.*\n.*/, 'Б']],
    ['within braces', { parties: { a: { name: 'А, або ні' } } }, ['Місто А', '"А, або ні"']],
    ['as a key within braces', { parties: { a: { fullName: 'місто А' } } }, ['А } }', 'А }, fullName: місто А }']],
    [
      'after the key before it',
      { title: undefined, tab: 'Казка' },
      ['      title: Озеро # so on the map', '      # so on the map\n      tab: Казка'],
    ],
    [
      'as a new block',
      { parties: { c: { name: 'В', mandate: { interests: 'Мир: так' } } } },
      ['Коротко\n', 'Коротко\n        c:\n          name: В\n          mandate:\n            interests: "Мир: так"\n'],
    ],
  ])('%s', (_, texts, [was, now]) => {
    expect(setParts(FILE, uk(texts as never))).toBe(FILE.replace(was as string, now as string));
  });

  it('in several places at once, of which one is taken away', () => {
    const set = setParts(FILE, uk({ parties: { b: { summary: undefined, name: 'Б' }, c: { name: 'В' } }, tab: 'Т' }));
    expect(set).toContain('          name: Б\n        c:\n          name: В\n      tab: Т\n\n# the end');
  });

  it('under a language that the file has not yet, whatever its line ends', () => {
    const added = { language: 'en', translations: { 'pt-BR': { texts: { title: 'O lago' }, seen: '1ab' } } };
    const end = 'language: en\ntranslations:\n  pt-BR:\n    texts:\n      title: O lago\n    seen: "1ab"\n';
    expect(setParts('title: The lake\n', added)).toBe(`title: The lake\n${end}`);
    expect(setParts('title: The lake', added)).toBe(`title: The lake\n${end.trimEnd()}`);
    expect(setParts('title: The lake\r\n', added)).toBe(`title: The lake\n${end}`.replaceAll('\n', '\r\n'));
    expect(setParts(FILE, added)).toContain(
      'Коротко\n  pt-BR:\n    texts:\n      title: O lago\n    seen: "1ab"\nlanguage: en\n\n# the end',
    );
  });

  it('where the block is empty', () => {
    const added = { texts: { title: 'Озеро', tab: 'Так' } };
    expect(setParts('texts: {} # later', added)).toBe('texts:\n  title: Озеро\n  tab: Так # later');
    expect(setParts('texts: # later\nid: a\n', added)).toBe('texts: # later\n  title: Озеро\n  tab: Так\nid: a\n');
    expect(setParts('{ id: a, texts: {} }', added)).toBe('{ id: a, texts: { title: Озеро, tab: Так } }');
  });

  it.each(['Yes', 'null', '12', '- a', 'a: b', 'a #b', 'two\nlines', '“so”', ' a ', 'a:', '{option}', '@', 'Ні!', "'"])(
    'as they are: %j',
    (text) => {
      expect(setParts(FILE, uk({ title: text }))).not.toBeUndefined();
      expect(setParts(FILE, uk({ parties: { a: { name: text } } }))).not.toBeUndefined();
    },
  );

  it('not if the file cannot be read, or has something else there', () => {
    expect(setParts('title: "', { title: 'a' })).toBeUndefined();
    expect(setParts('title: [a]', { title: { a: 'b' } })).toBeUndefined();
  });
});
