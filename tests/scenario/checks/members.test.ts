import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { changed, diagnose, foundIn } from '../diagnose.ts';

const STAND = { issue: 'plants', options: '[trees]', stand: 'undecided', because: 'It has to ask.', tag: 'inferred' };

/** The small scenario where ada speaks for two, some parts of what one of them thinks being replaced. */
function bloc(parts: Readonly<Record<string, string>> = {}, more = ''): string {
  const line = Object.entries({ ...STAND, ...parts })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
  const members = `    members:\n      - { id: oak, name: the oak }\n      - id: elm\n        name: the elm\n        stands:\n          - { ${line} }\n${more}`;
  return changed(['    temperament: { firmness: 0.5 }\n', `    temperament: { firmness: 0.5 }\n${members}`]);
}
const codesOf = (text: string) => diagnose(text).map((line) => line.split(' ')[1]);

describe('the members of a party', () => {
  it('are read with what they think, and may have nothing to say', () => {
    const parsed = parseScenario(bloc());
    expect(parsed.ok && parsed.scenario.parties[0]?.members).toMatchObject([
      { id: 'oak', stands: [] },
      { id: 'elm', stands: [{ issue: 'plants', options: ['trees'], stand: 'undecided' }] },
    ]);
    expect(diagnose(bloc())).toEqual([]);
  });

  it.each([
    {
      parts: { issue: 'plant' },
      code: 'unknown-issue',
      finds: { fault: { code: 'unknown-issue', id: 'plant' }, suggestion: { code: 'did-you-mean', word: 'plants' } },
    },
    {
      parts: { options: '[tree]' },
      code: 'unknown-option',
      finds: {
        fault: { code: 'unknown-option', option: 'tree', issue: 'plants' },
        suggestion: { code: 'did-you-mean', word: 'trees' },
      },
    },
    { parts: { options: '[trees, trees]' }, code: 'repeated', finds: { fault: { code: 'repeated', id: 'trees' } } },
    {
      parts: { source: 'noet' },
      code: 'unknown-source',
      finds: { fault: { code: 'unknown-source', id: 'noet' }, suggestion: { code: 'did-you-mean', word: 'note' } },
    },
    {
      parts: { tag: 'stated' },
      code: 'missing-source',
      finds: {
        fault: { code: 'missing-source', kind: 'stand', tag: 'stated' },
        suggestion: { code: 'source-or-inferred' },
      },
    },
    { parts: { date: '2025-02-30' }, code: 'not-a-date', finds: { fault: { code: 'not-a-date', date: '2025-02-30' } } },
    {
      parts: { private: 'true', date: '2025-03-01' },
      code: 'private-with-date',
      finds: { fault: { code: 'private-with-date' }, suggestion: { code: 'no-date-or-public' } },
    },
    {
      parts: { date: '2031-01-01' },
      code: 'late-stand?',
      finds: { fault: { code: 'late-stand', date: '2031-01-01', last: '2025-03-03' } },
    },
  ])('with a mistake are refused as $code: $parts', ({ parts, code, finds }) => {
    expect(codesOf(bloc(parts))).toContain(code);
    expect(foundIn(bloc(parts))).toContainEqual(finds);
  });

  it('are refused at the line and column of the mistake', () => {
    expect(diagnose(bloc({ issue: 'plant' }))).toEqual(['32:22 unknown-issue']);
  });

  it('are two at least, with ids of their own, and say a thing once', () => {
    const line =
      '          - { issue: plants, options: [grass, trees], stand: behind, because: It is so., tag: inferred }\n';
    expect(codesOf(bloc({}, line))).toEqual(['repeated-stand?']);
    expect(codesOf(bloc({}, '      - { id: oak, name: the other oak }\n'))).toEqual(['duplicate-id']);
    const alone = changed([
      '    temperament: { firmness: 0.5 }\n',
      '    temperament: { firmness: 0.5 }\n    members: [{ id: oak, name: the oak }]\n',
    ]);
    expect(codesOf(alone)).toEqual(['too-few']);
    expect(codesOf(bloc({ stand: 'unsure' }))).toEqual(['unknown-value']);
  });
});
