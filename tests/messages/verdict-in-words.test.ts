import { expect, it } from 'vitest';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { languageOf } from '#messages/languages.ts';
import { loadWorkshopMessages } from '#messages/message-catalogue.ts';
import { verdictInWords } from '#messages/verdict-in-words.ts';

const verdict = {
  lines: [{ code: 'level.rather', level: 'standard', rather: 'hard' }],
  tracks: [
    { title: 'The pact', lines: [{ code: 'deals.one-in', one: 39, deals: 41, texts: 1600 }] },
    { title: 'The peace', lines: [{ code: 'deals.none', texts: 81 }, { code: 'blocks.together' }] },
  ],
} as const;

it('a verdict is a paragraph on the whole, and one on each part with its title', () => {
  expect(verdictInWords(englishSpeaker(), verdict)).toEqual([
    { words: 'The file says standard, but the level is hard.' },
    { title: 'The pact', words: 'On the first day, one text in 39 suits every signatory: 41 of 1,600.' },
    {
      title: 'The peace',
      words:
        'On the first day, none of the 81 possible texts suits every signatory. There is no single obstacle: several things block a deal together.',
    },
  ]);
});

it('of a single part it has no title', () => {
  const [, part] = verdictInWords(englishSpeaker(), { ...verdict, tracks: verdict.tracks.slice(0, 1) });
  expect(part).not.toHaveProperty('title');
});

it('is said in Ukrainian too', async () => {
  const { speaker } = await loadWorkshopMessages(languageOf('uk'));
  const [whole, pact] = verdictInWords(speaker, verdict);
  expect(whole?.words).toBe('У файлі рівень звичайний, а насправді він високий.');
  expect(pact?.words).toMatch(/^Першого дня всіх підписантів влаштовує один текст із 39/);
});
