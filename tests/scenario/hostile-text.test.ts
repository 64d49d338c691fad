import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { type ParsedScenario, parseScenario } from '#scenario/parse-scenario.ts';
import { MOST_DIAGNOSTICS } from '#scenario/place-findings.ts';
import { fuzzRuns } from '../properties/fuzz-runs.ts';
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
      fuzzRuns(25, 75),
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
      fuzzRuns(42, 125),
    );
  });

  it('of any plain data gives a scenario or diagnostics inside the text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expectSensible(text, parseScenario(text))),
      fuzzRuns(34, 100),
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
      fuzzRuns(25, 75),
    );
  });

  it('gives a scenario or diagnostics inside the text, for the flagship', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = edited(FLAGSHIP, changes);
        expectSensible(text, parseScenario(text));
      }),
      fuzzRuns(4, 10),
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
      fuzzRuns(67, 200),
    );
  });
});

describe('a file that is made to do harm', () => {
  const codesOf = (text: string) => {
    const parsed = parseScenario(text);
    return (parsed.ok ? parsed.warnings : parsed.diagnostics).map(({ code }) => code);
  };

  it.each([
    ['of ten megabytes', 'a'.repeat(10_000_000)],
    ['of a million lines', '- a\n'.repeat(1_000_000)],
  ])('is refused unread: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['file-too-big']);
  });

  it.each([
    ['aliases that would grow to a billion', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['a map that takes another in', 'a: &a { b: 1 }\nc: { <<: *a }\n'],
  ])('is refused before it grows: %s', (_, text) => {
    expect(codesOf(text)).toEqual(['alias']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'changes nothing that all objects have, with %s as a key or an id',
    (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      for (const text of [
        `${name}: { polluted: yes }\n${SMALL}`,
        SMALL.replace('mandate:', `mandate:\n      ${name}: { polluted: yes }`),
        SMALL.replace('title:', `contentNote: { a: { ${name}: 1 } }\ntitle:`),
        SMALL.replaceAll('ada', name),
        SMALL.replaceAll('plants', name),
      ]) {
        expectSensible(text, parseScenario(text));
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it.each(['\u200b', '\u202e', '\u2066', '\u00ad', '\u2060', '\ufeff'])(
    'has nothing in an id that nobody can see, nor that turns it round: %j',
    (hidden) => {
      expect(codesOf(SMALL.replaceAll('ada', `a${hidden}da`))).toEqual(['forbidden-character']);
    },
  );
});
