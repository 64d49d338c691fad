import { describe, expect, it } from 'vitest';
import { inEnglish } from '#messages/en/in-english.ts';
import { shuffled } from '#session/classroom/class/draw.ts';
import type { ClassTable } from '#session/classroom/class/kept-class.ts';
import { tableBriefly, tableInWords } from '#session/classroom/class/names-in-words.ts';
import { seatedFromList } from '#session/classroom/class/seat-from-list.ts';
import { pupilsAtTables } from '#session/classroom/class/seat-pupils.ts';
import { readSeatingList } from '#session/classroom/class/seating-list.ts';
import { smallGame } from '../../../support/scenarios.ts';

const speaker = inEnglish(smallGame());
const PARTIES = [
  { id: 'ua', name: 'Ukraine', mark: 'UA' },
  { id: 'ru', name: 'Russia', mark: 'RU' },
];
const chairs = PARTIES.map(({ id }) => ({ party: id, pupils: [] }));
const TABLES: readonly ClassTable[] = ['alder', 'hazel'].map((name) => ({ name, seed: 5, sharing: 'each', chairs }));

function seat(text: string, most = 40) {
  const { pupils } = readSeatingList(text, PARTIES, 120);
  return seatedFromList(pupils, {
    tables: TABLES,
    pattern: { seed: 5, sharing: 'each', chairs },
    wordsFor: (table) => [table.name, tableInWords(speaker, table), tableBriefly(speaker, table)],
    most,
  });
}

/** "Olha@alder/ua" for each pupil, by table. */
const places = (tables: readonly ClassTable[]) =>
  tables.flatMap(({ name, chairs: all }) =>
    all.flatMap(({ party, pupils }) => pupils.map((pupil) => `${pupil.name}@${name}/${party}`)),
  );

describe('a list of names', () => {
  it('is read from lines and from columns of a spreadsheet', () => {
    const { pupils, strange } = readSeatingList(
      'Olha\r\n\n  Ivan \tHazel\tRU\nZoe; Alder ;ukraine\nMax\t\tMars',
      PARTIES,
      120,
    );
    expect(pupils).toEqual([
      { name: 'Olha', table: undefined, chair: undefined },
      { name: 'Ivan', table: 'Hazel', chair: 'ru' },
      { name: 'Zoe', table: 'Alder', chair: 'ua' },
      { name: 'Max', table: undefined, chair: undefined },
    ]);
    expect(strange).toEqual(['Mars']);
  });

  it('of any length is read up to the most that a class has', () => {
    const { pupils } = readSeatingList(`${'x'.repeat(1000)}\n`.repeat(1000), PARTIES, 120);
    expect(pupils.length).toBe(120);
    expect(pupils[0]?.name.length).toBe(60);
  });

  it('seats those with a place there, and the others where fewest sit', () => {
    const tables = seat('Olha\nIvan\tHazel\tRU\nZoe\tTable Alder\tUkraine\nMax');
    expect(places(tables)).toEqual(['Zoe@alder/ua', 'Olha@alder/ru', 'Max@hazel/ua', 'Ivan@hazel/ru']);
  });

  it('lays the tables that it names, and where it names all, no others', () => {
    expect(places(seat('Olha\tGroup A\nIvan\tgroup a\nZoe\tHazel'))).toEqual([
      'Zoe@hazel/ua',
      'Olha@group-a/ua',
      'Ivan@group-a/ru',
    ]);
    expect(seat('Olha\tGroup A\nIvan').map(({ name }) => name)).toEqual(['alder', 'hazel', 'group-a']);
  });

  it('seats everybody once, with a nickname of their own, also where there is no room for its tables', () => {
    const list = Array.from({ length: 50 }, (_, index) => `P${index}\tT${index}`).join('\n');
    const pupils = pupilsAtTables(seat(list, 3));
    expect(new Set(pupils.map(({ name }) => name)).size).toBe(50);
    expect(new Set(pupils.map(({ nickname }) => nickname)).size).toBe(50);
  });
});

describe('an order by chance', () => {
  it('has each thing once', () => {
    const drawn = [2, 0, 1, 0];
    expect(shuffled(['a', 'b', 'c', 'd'], () => drawn.shift() ?? 0)).toEqual(['c', 'a', 'd', 'b']);
  });
});
