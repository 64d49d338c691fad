import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { verdictInWords } from '#messages/verdict-in-words.ts';
import { GOOD } from './good-scenario.ts';
import { verdictOn, wordsOn } from './remarked.ts';

interface File {
  readonly issues: readonly { readonly id: string; readonly options: readonly Option[] }[];
}
interface Option {
  readonly id: string;
  readonly points: { readonly town: number; readonly youth: number };
}

/** The good scenario in which no deal is worth less to both from day to day: its last day, the sixth, is the best. */
const TEXT = GOOD.replaceAll('start: 60, drift: -0.3', 'start: 52, drift: -2');

/** The share of texts, in percent, that are worth enough to both; counted from the file, text by text. */
function shareOf(town: number, youth: number): number {
  const { issues }: File = parse(TEXT);
  const all = issues.reduce<readonly (readonly Option[])[]>(
    (texts, { options }) => texts.flatMap((text) => options.map((option) => [...text, option])),
    [[]],
  );
  const suiting = all.filter((text) => {
    const has = (id: string) => text.some((option) => option.id === id);
    const sum = (party: 'town' | 'youth') => text.reduce((before, { points }) => before + points[party], 0);
    const bonus = has('evenings') && has('council') ? 4 : 0;
    return !(has('always') && has('at-dawn')) && sum('town') >= town && sum('youth') + bonus >= youth;
  });
  return Math.round((1000 * suiting.length) / all.length) / 10;
}

describe('a sentence on how many texts suit everybody', () => {
  it('says in the verdict that it counts those of the first day', () => {
    const words = verdictInWords(englishSpeaker(), verdictOn(TEXT)).map((paragraph) => paragraph.words);
    expect(words.join(' ')).toContain(
      `On the first day, one text in ${Math.round(100 / shareOf(52, 52))} suits every signatory`,
    );
  });

  it('says in a remark, and in its advice, that it counts those of the best day', () => {
    const [words = ''] = wordsOn(TEXT).filter((sentence) => sentence.includes('At the level'));
    expect(words).toContain(`On the best day, ${shareOf(42, 42)} % of all possible deals`);
    const [, town, youth, percent] =
      /With walk-aways of town (\d+) and youth (\d+), ([\d.]+) % of deals would be acceptable to all signatories on the best day\./.exec(
        words,
      ) ?? [];
    expect(Number(percent)).toBe(shareOf(Number(town) - 10, Number(youth) - 10));
  });
});
