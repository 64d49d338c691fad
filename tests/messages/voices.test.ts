import { describe, expect, it } from 'vitest';
import { messagePartsOf } from '#messages/checking/message-parts.ts';
import { languageOf } from '#messages/languages.ts';

type Ways = Readonly<Record<string, readonly string[]>>;
const VOICES = ['plain', 'direct', 'formal', 'joint'] as const;
const lettersIn = async (tag: string) =>
  (await languageOf(tag).all()) as Readonly<Record<(typeof VOICES)[number], Ways>>;
const [english, ukrainian] = [await lettersIn('en-GB'), await lettersIn('uk')];
const LANGUAGES = { english, ukrainian };
const OTHERS = ['direct', 'formal', 'joint'] as const;

const valuesIn = (ways: readonly string[]) => new Set(ways.flatMap((text) => [...messagePartsOf(text).values.keys()]));

describe.each(Object.entries(LANGUAGES))('the voices of letters in %s', (_, messages) => {
  const { plain } = messages;

  it.each(OTHERS)('ask for no more values than plain words do: %s', (voice) => {
    for (const [name, ways] of Object.entries(messages[voice])) {
      const known = valuesIn(plain[name] ?? []);
      expect(
        [...valuesIn(ways)].filter((value) => !known.has(value)),
        name,
      ).toEqual([]);
    }
  });

  it('have words of their own for the same sentences', () => {
    const [first, ...others] = OTHERS.map((voice) => Object.keys(messages[voice]).sort());
    for (const names of others) expect(names).toEqual(first);
    for (const voice of OTHERS) {
      for (const [name, ways] of Object.entries(messages[voice])) {
        expect(
          ways.filter((words) => plain[name]?.includes(words)),
          name,
        ).toEqual([]);
      }
    }
  });
});

/** A name such as “With a treaty” is no noun: the text is wanted to say it. */
it('the letters in English never want or need the name of an answer itself', () => {
  const sentences = VOICES.flatMap((voice) => Object.values(english[voice]).flat());
  expect(sentences.length).toBeGreaterThan(200);
  expect(
    sentences.filter((words) => /\b(want|wanted|need|give us) \{\$\w+ :(answer|clauses) style=full\}/i.test(words)),
  ).toEqual([]);
});
