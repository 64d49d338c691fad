import { describe, expect, it } from 'vitest';
import { inEnglish } from '#messages/en/in-english.ts';
import { LANGUAGES } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import { NICKNAMES, nicknameAt } from '#record/link/nicknames.ts';
import { freeTableNames, TABLE_NAMES } from '#record/link/table-names.ts';
import {
  nicknameInWords,
  pupilInWords,
  tableBriefly,
  tableInWords,
  tableNameInWords,
} from '#session/classroom/class/names-in-words.ts';
import { smallGame } from '../../../support/scenarios.ts';

const english = inEnglish(smallGame());

describe('what tables and pupils are called', () => {
  it('is a tree and an animal, in words of the language', async () => {
    const [, ukrainian] = LANGUAGES;
    if (ukrainian === undefined) throw new Error('no second language');
    const { speaker } = await loadClassroomMessages(ukrainian);
    expect(tableNameInWords(english, 'alder')).toBe('Table Alder');
    expect(tableNameInWords(speaker, 'alder')).toBe('Стіл «Вільха»');
    expect(nicknameInWords(english, nicknameAt(0))).toBe('Heron');
    expect(nicknameInWords(english, nicknameAt(NICKNAMES.length))).toBe('Heron 2');
    expect(nicknameInWords(speaker, nicknameAt(NICKNAMES.length))).toBe('Чапля 2');
  });

  it.each([
    ['4', 'Table 4'],
    ['table-4', 'Table 4'],
    ['group-b', 'Group b'],
    ['constructor', 'Constructor'],
  ])('is read from %j in a link as %j', (name, words) => {
    expect(tableNameInWords(english, name)).toBe(words);
  });

  it('is what the teacher says, but no real name where names are hidden', () => {
    expect(tableInWords(english, { name: 'alder', called: 'By the window' })).toBe('By the window');
    expect(tableBriefly(english, { name: 'alder', called: 'By the window' })).toBe('By the window');
    expect(tableBriefly(english, { name: 'alder' })).toBe('Alder');
    const olha = { nickname: 'heron', name: 'Olha P.' };
    expect(pupilInWords(english, olha, false)).toBe('Olha P.');
    expect(pupilInWords(english, olha, true)).toBe('Heron');
  });

  it('differs from table to table and from pupil to pupil, in each language', async () => {
    for (const language of LANGUAGES) {
      const { speaker } = await loadClassroomMessages(language);
      const tables = freeTableNames(60, ['elm']).map((name) => tableNameInWords(speaker, name));
      const pupils = Array.from({ length: 120 }, (_, place) => nicknameInWords(speaker, nicknameAt(place)));
      for (const all of [tables, pupils]) expect(new Set(all).size).toBe(all.length);
    }
    expect(freeTableNames(60, ['elm'])).not.toContain('elm');
    expect(new Set<string>(TABLE_NAMES).size).toBe(TABLE_NAMES.length);
  });
});
