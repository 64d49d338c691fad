import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { type ParsedScenario, parseScenario } from '#scenario/parse-scenario.ts';
import { MOST_DIAGNOSTICS } from '#scenario/place-findings.ts';
import { SMALL } from './small-scenario.ts';

const FLAGSHIP = readFileSync(new URL('../../scenarios/white-house-2025.yaml', import.meta.url), 'utf8');

const SPEAKER = englishSpeaker();

/** Words of the library that checks shapes, which mean nothing to a teacher. */
const LIBRARY_WORDS = /invalid input|invalid option|invalid key|unrecognized|expected .* received|undefined|\[object/i;

/** A text gives a scenario, or diagnostics that can be shown beside it. */
function expectSensible(text: string, parsed: ParsedScenario): void {
  const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
  if (!parsed.ok) expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.length).toBeLessThanOrEqual(MOST_DIAGNOSTICS);
  const lines = text.split('\n');
  for (const diagnostic of diagnostics) expectPlaced(diagnostic, lines);
}

function expectPlaced(diagnostic: Diagnostic, lines: readonly string[]): void {
  const { line, column } = diagnostic;
  const { message, suggestion } = diagnosticInWords(SPEAKER, diagnostic);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  expect(message).not.toMatch(LIBRARY_WORDS);
  expect(message).toMatch(/^["A-Z].*\.$/su);
  if (suggestion !== undefined) expect(suggestion).toMatch(/[.?]$|^Write instead: /s);
}

function spliced(lines: readonly string[], at: number, removed: number, ...added: readonly string[]): string[] {
  return [...lines.slice(0, at), ...added, ...lines.slice(at + removed)];
}

type Edit = (lines: string[], at: number) => string[];
const without: Edit = (lines, at) => spliced(lines, at, 1);
const doubled: Edit = (lines, at) => spliced(lines, at, 0, lines[at] ?? '');
const shifted: Edit = (lines, at) => spliced(lines, at, 1, `  ${lines[at] ?? ''}`);
const cut: Edit = (lines, at) => lines.slice(0, at);
const halved: Edit = (lines, at) => spliced(lines, at, 1, (lines[at] ?? '').slice(0, (lines[at] ?? '').length / 2));
const replacedBy =
  (line: string): Edit =>
  (lines, at) =>
    spliced(lines, at, 1, line);

const edits = fc.oneof(
  fc.constantFrom(without, doubled, shifted, cut, halved),
  fc.string().map(replacedBy),
  fc
    .constantFrom('  - {}', '    points: [1]', 'issues: 3', '  - null', '---', 'a: &b *b', '      at: [x]')
    .map(replacedBy),
);

function edited(text: string, changes: readonly (readonly [Edit, number])[]): string {
  const lines = changes.reduce((before, [edit, at]) => edit(before, at % Math.max(1, before.length)), text.split('\n'));
  return lines.join('\n');
}

describe('any text', () => {
  it('gives a scenario or diagnostics inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectSensible(text, parseScenario(text))),
      { numRuns: 300 },
    );
  });

  it('of the signs that YAML is made of gives a scenario or diagnostics inside the text', () => {
    const sign = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&',
      '*',
      '!',
      '#',
      '?',
      '1',
      '\t',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 200 }), (text) => expectSensible(text, parseScenario(text))),
      { numRuns: 500 },
    );
  });

  it('of any plain data gives a scenario or diagnostics inside the text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expectSensible(text, parseScenario(text))),
      { numRuns: 200 },
    );
  });
});

describe('a scenario file with any lines lost, doubled, shifted, cut or replaced', () => {
  const change = fc.tuple(edits, fc.nat({ max: 5000 }));

  it('gives a scenario or diagnostics inside the text, for a small file', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = edited(SMALL, changes);
        expectSensible(text, parseScenario(text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a scenario or diagnostics inside the text, for the flagship', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = edited(FLAGSHIP, changes);
        expectSensible(text, parseScenario(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a value of the wrong kind anywhere in a scenario file', () => {
  const value = fc.constantFrom(
    'null',
    '[]',
    '{}',
    '-1',
    '1e9',
    '.nan',
    'true',
    '"x"',
    '[[1]]',
    '{ a: { b: 1 } }',
    '""',
  );

  it('gives a scenario or diagnostics inside the text', () => {
    const keys = [...SMALL.matchAll(/(?<=[{ ])[a-zA-Z]+: (?=\S)/g)].map((match) => match.index + match[0].length);
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (at, written) => {
        const text = SMALL.slice(0, at) + SMALL.slice(at).replace(/^(\[[^\]]*\]|\{[^}]*\}|[^,}\n]+)/, () => written);
        expectSensible(text, parseScenario(text));
      }),
      { numRuns: 400 },
    );
  });
});
