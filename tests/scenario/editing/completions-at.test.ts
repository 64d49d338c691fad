import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '#scenario/editing/completions-at.ts';
import type { JsonSchema } from '#scenario/editing/json-schema.ts';
import { idsOffered, keysOffered, type Offered } from './every-place.ts';

const SCHEMA = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as JsonSchema;
const read = (id: string) => readFileSync(`scenarios/${id}.yaml`, 'utf8');

/** Places that are asked for, one in so many; all of them where somebody wants to know, which takes minutes. */
const every = (step: number) => (process.env['PARLEY_EVERY_PLACE'] === undefined ? step : 1);
const FILES = [
  ['village-water', every(11)],
  ['white-house-2025', every(101)],
] as const;

/** So much of what is asked for has to be offered. */
const enough = ({ asked }: Offered) => Math.floor(asked / 100);

describe('what is offered where something was taken out', () => {
  it.each(FILES)('is every key of %s', (id, step) => {
    const offered = keysOffered(read(id), SCHEMA, step);
    expect(offered.missed.length, offered.missed.join(', ')).toBeLessThanOrEqual(enough(offered));
  });

  it.each(FILES)('is every id of %s', (id, step) => {
    const offered = idsOffered(read(id), SCHEMA, step);
    expect(offered.missed.length, offered.missed.join(', ')).toBeLessThanOrEqual(enough(offered));
  });
});

const SMALL = `tracks:
  - id: rule
    title: The rule
    signatories: [pupils, school]
parties:
  - id: pupils
    name: The pupils
  - id: school
    name: The school
issues:
  - id: phones
    track: rule
    options:
      - id: never
      - id: breaks
`;

/** What is offered where the text has a bar. */
const offeredIn = (more: string) => {
  const text = SMALL + more;
  const found = completionsAt(text.replace('|', ''), text.indexOf('|'), SCHEMA);
  return found?.options.map(({ label }) => label) ?? [];
};
const templateIn = (more: string, label: string) => {
  const text = SMALL + more;
  const found = completionsAt(text.replace('|', ''), text.indexOf('|'), SCHEMA);
  return found?.options.find((option) => option.label === label)?.template;
};

describe('the schema', () => {
  it('has no alternatives and no references, which nothing is looked for in', () => {
    expect(readFileSync('scenarios/scenario.schema.json', 'utf8')).not.toMatch(/"(?:anyOf|oneOf|allOf|\$ref)":/);
  });
});

describe('completions', () => {
  it('offer no key that is there already, and first what must be there', () => {
    const offered = offeredIn('    |');
    expect(offered).not.toContain('track');
    expect(offered.slice(0, 2)).toEqual(['title', 'question']);
  });

  it('offer the options of the issue that is named beside', () => {
    expect(offeredIn('positions:\n  - party: school\n    issue: phones\n    option: |')).toEqual(['never', 'breaks']);
  });

  it('offer the delegations that a list does not have yet', () => {
    expect(offeredIn('    consent: [pupils, |]')).toEqual(['school']);
  });

  it.each(['level: |', 'level: be|', 'level:   |'])('offer the words that the format knows: %s', (line) => {
    expect(offeredIn(line)).toContain('beginner');
  });

  it('offer nothing inside of a text or of a comment', () => {
    expect(offeredIn('title: A school that is le|')).toEqual([]);
    expect(offeredIn('# le|')).toEqual([]);
  });

  it('write all that has to stand after a key, a number for each delegation among it', () => {
    expect(templateIn('      - id: always\n        |', 'points')).toBe('points: { pupils: #{}, school: #{} }');
    expect(templateIn('    |', 'consent')).toBe('consent: [#{}]');
  });

  it('begin a long text on a line of its own, where colons and commas do no harm', () => {
    expect(templateIn('|', 'summary')).toBe('summary: >-\n  #{}');
  });

  it('leave what follows alone where the colon stands already', () => {
    expect(templateIn('    |: rule', 'title')).toBe('title');
  });

  it('begin no block beside its key', () => {
    expect(offeredIn('rules: |')).toEqual([]);
    expect(offeredIn('rules:\n  |')).toContain('walkOut');
  });

  it('offer the entry of a list that has none yet', () => {
    expect(templateIn('redLines:\n  |', '-')).toMatch(/^- party: #\{\}\n {2}never:/);
  });
});
