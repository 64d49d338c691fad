import { describe, expect, it } from 'vitest';
import { withTexts } from '#scenario/translation/with-texts.ts';
import { entriesIn, explainedTexts } from '#session/words/explained-words.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { shippedTranslation } from '../../support/shipped-translation.ts';

function scenarioIn(id: string, language: string) {
  const scenario = shippedScenario(id);
  return language === 'en'
    ? scenario
    : withTexts(scenario, shippedTranslation(`${id}.${language}.yaml`, scenario).texts);
}

const VETO = { id: 'veto', word: 'Veto', meaning: 'A no that stops a decision.' };
const ANNEX = { id: 'annex', word: 'To annex', forms: 'annex*, take land', meaning: 'To take land.' };

describe('words that a scenario explains', () => {
  it('are explained where they first appear, in any of their forms', () => {
    const texts = ['They annexed it.', 'A veto, and a second veto.', 'They annex more.'];
    const explained = explainedTexts(texts, [VETO, ANNEX]);
    expect([...explained.keys()]).toEqual(texts.slice(0, 2));
    expect(explained.get('They annexed it.')).toEqual([
      { words: 'They ' },
      { words: 'annexed', entry: ANNEX },
      { words: ' it.' },
    ]);
    expect(explained.get(texts[1] ?? '')?.filter(({ entry }) => entry === VETO)).toHaveLength(1);
  });

  it('are whole words, and signs in their forms mean nothing but themselves', () => {
    expect(entriesIn(['Vetoes and (vetos)'], [VETO])).toEqual([]);
    expect(entriesIn(['.*'], [{ ...VETO, forms: 'a.c, (b' }])).toEqual([]);
    expect(entriesIn(['an (b, too'], [{ ...VETO, forms: 'a.c, (b' }])).toHaveLength(1);
  });

  it('do not overlap: the longer one of two at one place is explained, the other where it appears next', () => {
    const line = { id: 'line', word: 'red line', meaning: '' };
    const red = { id: 'red', word: 'red', meaning: '' };
    const explained = explainedTexts(['A red line.', 'A red sea.'], [red, line]);
    const found = [...explained.values()].map((pieces) => pieces.flatMap(({ entry }) => entry?.id ?? []));
    expect(found).toEqual([['line'], ['red']]);
  });

  it.each([
    ['white-house-2025', 'en'],
    ['white-house-2025', 'uk'],
    ['village-water', 'uk'],
    ['cuba-1962', 'en'],
  ])('of %s all appear in its texts in %s', (id, language) => {
    const scenario = scenarioIn(id, language);
    const texts = [
      ...scenario.situation,
      ...scenario.parties.flatMap(({ mandate }) => Object.values(mandate)),
      ...scenario.issues.flatMap(({ options }) => options.flatMap(({ label, wording = label }) => [label, wording])),
    ];
    const { glossary = [] } = scenario;
    expect(glossary.length).toBeGreaterThan(2);
    expect(entriesIn(texts, glossary)).toEqual(glossary);
  });
});
