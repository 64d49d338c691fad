import { describe, expect, it } from 'vitest';
import { debriefAsMarkdown, escapeMarkdown, list, quote, table } from '#session/debrief/keep/debrief-as-markdown.ts';
import { movesAsCsv } from '#session/debrief/keep/moves-as-csv.ts';
import { BLANK_PREPARATION } from '#session/preparation.ts';
import { SPEAKER } from '../../../support/speaker.ts';
import { keptGolden } from './kept-golden.ts';

describe('words in a Markdown file', () => {
  it('are no markup, whoever has written them', () => {
    expect(escapeMarkdown('<b>*a*</b> [x](javascript:y) | `z` # ~')).toBe(
      '\\<b\\>\\*a\\*\\</b\\> \\[x\\](javascript:y) \\| \\`z\\` \\# \\~',
    );
  });

  it('begin no list', () => {
    expect(['- a', '+ a', '1. a', '12) a'].map(escapeMarkdown)).toEqual(['\\- a', '\\+ a', '1\\. a', '12\\) a']);
    expect(escapeMarkdown('-3 for Kyiv, 1.5 for Moscow')).toBe('-3 for Kyiv, 1.5 for Moscow');
  });

  it('stay on their line, but for what somebody has written down', () => {
    expect(list(['a', escapeMarkdown('b\n\n# c')])).toBe('- a\n- b \\# c');
    expect(quote('first\n> second')).toBe('> first\n>\n> \\> second');
  });

  it('keep to their cells', () => {
    expect(table(['x'], [['a | b']])).toBe('| x |\n| --- |\n| a \\| b |');
  });
});

const LINK = 'https://example.org/#A';

describe.each(['flagship-person', 'village-water', 'job-offer-person', 'ending-none'])(
  'the debrief of %s as text',
  (name) => {
    const { model, moves } = keptGolden(name);
    const text = debriefAsMarkdown(SPEAKER, { model, preparation: undefined, turning: undefined, moves, link: LINK });

    it('says what the first page says: headline, what stands, and what each has of it', () => {
      expect(text).toContain(`# ${model.title}\n\n**${escapeMarkdown(model.headline)}**`);
      for (const { title, statusWords } of model.tracks)
        expect(text).toContain(`### ${escapeMarkdown(title)}\n\n${escapeMarkdown(statusWords)}`);
      for (const { name: who, words } of model.results)
        expect(text).toContain(`### ${escapeMarkdown(who)}\n\n${escapeMarkdown(words)}`);
      expect(text).toContain(`<${LINK}>`);
    });

    it('says what was left, how it went for oneself, and what to talk about', () => {
      const said = [
        ...model.left.flatMap(({ words, text: left }) => [...words, ...(left === undefined ? [] : [left.parted])]),
        ...(model.verdict === undefined ? [] : [model.verdict.words, ...model.verdict.better.words]),
        ...(model.notes?.steps ?? []).flatMap(({ ask }) => ask),
      ];
      for (const words of said) expect(text).toContain(escapeMarkdown(words));
    });

    it('has every move once, by day, as the table of moves has them', () => {
      const csv = movesAsCsv(SPEAKER, moves);
      const told = [...text.slice(text.indexOf('## Every move')).matchAll(/^- (\d+)\\\. (.+)$/gm)];
      expect(told.map(([, number]) => Number(number))).toEqual(moves.map(({ number }) => number));
      expect(told.map(([, , what]) => what)).toEqual(moves.map(({ what }) => escapeMarkdown(what)));
      for (const { what } of moves) expect(csv).toContain(what.replaceAll('"', '""'));
    });

    it('has no heading without anything below it, and no value left out', () => {
      expect(text).not.toMatch(/undefined|NaN|\{\$|^#+ *$/m);
      const lines = text.split('\n').filter((line) => line !== '');
      const empty = lines.filter((line, place) => /^## /.test(line) && /^#{1,2} /.test(lines[place + 1] ?? '# end'));
      expect(empty).toEqual([]);
    });
  },
);

it('what one had prepared is in it as one has written it, and only what was written', () => {
  const { model } = keptGolden('job-offer-person');
  const preparation = { ...BLANK_PREPARATION, trades: 'Two days at home\n*for* pay' };
  const text = debriefAsMarkdown(SPEAKER, { model, preparation, turning: undefined, moves: [], link: LINK });
  expect(text).toContain('**What I could trade**\n\n> Two days at home\n>\n> \\*for\\* pay\n');
  expect(text).not.toContain('My interests');
  expect(text).not.toContain('Every move');
});
