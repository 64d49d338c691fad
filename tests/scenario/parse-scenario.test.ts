import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { sampleSize } from '../properties/fuzz-runs.ts';
import { diagnose } from './diagnose.ts';
import { SMALL } from './small-scenario.ts';

describe('a scenario file without faults', () => {
  const parsed = parseScenario(SMALL);

  it('is read without warnings', () => {
    expect(diagnose(SMALL)).toEqual([]);
  });

  it('gets the defaults that it leaves out', () => {
    if (!parsed.ok) throw new Error('The small scenario is not read.');
    const { rules, parties, issues } = parsed.scenario;
    expect(rules).toEqual({ movesPerRound: 2, walkOut: true });
    expect(parties.map(({ fullName }) => fullName)).toEqual(['Ada', 'Ben']);
    expect(issues.map(({ mustSettle }) => mustSettle)).toEqual([true, false]);
    expect(parties[0]?.walkAway['visit']?.shock).toBe(0);
  });

  it('gets empty lists for those that it leaves out', () => {
    const bare = SMALL.slice(0, SMALL.indexOf('positions:'));
    const read = parseScenario(bare);
    if (!read.ok) throw new Error('The bare scenario is not read.');
    const { positions, redLines, terms, channels, sources } = read.scenario;
    expect({ positions, redLines, terms, channels, sources }).toEqual({
      positions: [],
      redLines: [],
      terms: [],
      channels: [],
      sources: {},
    });
  });

  it('may have Windows line ends and a byte order mark', () => {
    expect(diagnose(`\ufeff${SMALL.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });
});

/** Each is an error of its own for the parser. */
const COMMAS = sampleSize(20_000, 200_000);

describe('a text that cannot be read', () => {
  const nested = (depth: number) => `format: ${'['.repeat(depth)}${']'.repeat(depth)}`;
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['an empty text', '', '1:1 empty-file'],
    ['white space only', ' \n\n ', '1:1 empty-file'],
    ['a byte order mark only', '\ufeff', '1:1 empty-file'],
    ['a comment only', '# nothing yet\n', '1:1 not-a-map'],
    ['a list', '- a\n- b\n', '1:1 not-a-map'],
    ['a sentence', 'Once upon a time', '1:1 not-a-map'],
    ['more than 256 KiB', `# ${'x'.repeat(262_143)}`, '1:1 file-too-big'],
    ['a control character', 'format: 1\nid: a\u0000b', '2:6 forbidden-character'],
    ['a mark that reverses the reading direction', 'format: 1\nid: \u202eab', '2:5 forbidden-character'],
    ['half a character', 'id: \ud800', '1:5 forbidden-character'],
    ['lists nested 30 deep', nested(30), '1:29 too-deep'],
    ['lists nested 100,000 deep', nested(100_000), '1:29 too-deep'],
    ['hyphens nested 100,000 deep', '- '.repeat(100_000), '1:43 too-deep'],
    ['braces opened 60,000 times', '{a: '.repeat(60_000), '1:85 too-deep'],
    [`${COMMAS} commas`, `[${','.repeat(COMMAS)}]`, '1:3 syntax'],
    ['a second document', 'format: 1\n---\nformat: 1\n', '2:1 several-documents'],
    ['an alias', 'a: &x [1]\nb: *x\n', '1:4 alias'],
    ['an alias without an anchor', 'a: *x\n', '1:4 alias'],
    ['an alias as a key', '&k a: 1\n', '1:1 alias'],
    ['a key twice', 'format: 1\nid: x\nformat: 1\n', '3:1 duplicate-key'],
    ['a list as a key', '? [a]\n: 1\n', '1:3 bad-key'],
    ['no key before a colon', ': 1\n', '1:1 bad-key'],
    ['a key that languages trip over', '__proto__: { format: 1 }\n', '1:1 bad-key'],
    ['a tag', 'a: !secret 1\n', '1:4 syntax'],
    ['a quote that is not closed', 'title: "After\n', '1:8 syntax'],
    ['a bracket that is not closed', 'a: [1, 2\n', '1:4 syntax'],
    ['a tab at the start of a line', 'rounds:\n\tcount: 2\n', '2:1 syntax'],
    ['two colons in a line', 'title: a: b\n', '1:8 syntax'],
    ['a line that does not fit', 'rounds:\n    count: 2\n  label: day\n', '3:3 syntax'],
  ];

  it.each(cases)('is answered with one place: %s', (_what, text, expected) => {
    expect(diagnose(text)).toEqual([expected]);
  });

  it('does not expand aliases that refer to aliases', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
    expect(diagnose(['a0: &a0 [x]', ...lines].join('\n'))).toEqual(['1:5 alias']);
  });
});

describe('a file that is cut off', () => {
  it('is told so wherever the cut is', () => {
    for (let length = 1; length < SMALL.indexOf('- { id: grass'); length += 7) {
      expect(parseScenario(SMALL.slice(0, length)).ok).toBe(false);
    }
  });
});
