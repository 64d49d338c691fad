import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { REMEDIES } from '../../../tools/schema/remedies.ts';
import { graded, wholeFile } from './grade.ts';
import { OF_KINDS } from './of-kinds.ts';
import { OF_LINES } from './of-lines.ts';
import { OF_RELATIONS } from './of-relations.ts';
import { OF_SIGNS } from './of-signs.ts';
import { OF_WORD_PROCESSORS } from './of-word-processors.ts';

const ALL = [...OF_LINES, ...OF_SIGNS, ...OF_WORD_PROCESSORS, ...OF_KINDS, ...OF_RELATIONS];

describe('what is said of a damaged file', () => {
  it('is nothing while it is whole', () => {
    for (const file of ['school', 'island'] as const) {
      expect(parseScenario(wholeFile(file), `${file}.yaml`)).toMatchObject({ ok: true, warnings: [] });
    }
  });

  it.each(ALL)('names the cause at its place, and what to do: $what', (damage) => {
    const { grade, said, found } = graded(damage);
    expect(grade === 'good' ? grade : `${grade}\n${said}`).toBe('good');
    for (const { code, suggestion } of found) {
      if (suggestion !== undefined) expect(REMEDIES[code], 'the table of remedies').toContain(suggestion.code);
    }
  });
});
