import { describe, expect, it } from 'vitest';
import { languageChoiceIn } from '#app/language-choice.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { memoryStore } from './memory-store.ts';

const named = (tag: string) => ({ ...FIRST_LANGUAGE, language: { ...FIRST_LANGUAGE.language, tag } });
const OFFERED = [FIRST_LANGUAGE, named('uk'), named('fr-CH'), named('fr-CA')];
const spoken = (read: readonly string[], store = memoryStore()) =>
  languageChoiceIn(store, read, OFFERED).now().language.tag;

describe('the language of the page', () => {
  it.each([
    [[], 'en-GB'],
    [['de'], 'en-GB'],
    [['en-US', 'uk'], 'en-GB'],
    [['de', 'uk-UA', 'en'], 'uk'],
    [['FR-ca'], 'fr-CA'],
    [['fr'], 'fr-CH'],
  ])('is, for who reads %s, %s', (read, tag) => {
    expect(spoken(read)).toBe(tag);
  });

  it('is the one that was chosen on this device', () => {
    const store = memoryStore();
    const choice = languageChoiceIn(store, ['en'], OFFERED);
    expect(choice.choose('uk').language.tag).toBe('uk');
    expect(choice.now().language.tag).toBe('uk');
    expect(spoken(['en'], store)).toBe('uk');
  });

  it('is another where the chosen one is no longer offered', () => {
    const store = memoryStore();
    languageChoiceIn(store, [], OFFERED).choose('tlh');
    expect(spoken(['uk'], store)).toBe('uk');
  });
});
