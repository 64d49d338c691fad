import { describe, expect, it } from 'vitest';
import { inWantedLanguage, languagesOf } from '#scenario/translation/in-wanted-language.ts';
import { smallScenario } from '../../support/scenarios.ts';

const WRITTEN = smallScenario({
  language: 'en',
  translations: { uk: { texts: { title: 'Озеро' } }, 'pt-BR': { texts: { title: 'O lago' } } },
});

describe('the language of a scenario with translations', () => {
  it.each([
    [['uk', 'en'], 'Озеро', 'uk'],
    [['de', 'pt-PT', 'en'], 'O lago', 'pt-BR'],
    [['en-GB', 'uk'], 'The lake', 'en'],
    [['de'], 'The lake', 'en'],
  ])('is for a reader of %j', (wanted, title, language) => {
    expect(inWantedLanguage(WRITTEN, wanted)).toMatchObject({ title, language, summary: WRITTEN.summary });
  });

  it('brings no other language along', () => {
    expect(inWantedLanguage(WRITTEN, ['uk'])).not.toHaveProperty('translations');
  });

  it('is unknown where the file does not say it', () => {
    expect(languagesOf(smallScenario())).toEqual([]);
    expect(inWantedLanguage(smallScenario(), ['uk'])).toEqual(smallScenario());
  });
});
