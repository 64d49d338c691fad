import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explanationAt } from '#scenario/editing/explanation-at.ts';
import type { JsonSchema } from '#scenario/editing/json-schema.ts';

const SCHEMA = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as JsonSchema;
const TEXT = `level: hard
minutes: 20
parties:
  - id: school
    name: The school
issues:
  - consent: [school]
`;
const at = (words: string) => explanationAt(TEXT, TEXT.indexOf(words), SCHEMA);

describe('what a word of a file means', () => {
  it('is, of a key, what the format says of it and which words it knows', () => {
    expect(at('level')).toMatchObject({
      word: 'level',
      isNeeded: true,
      words: ['beginner', 'standard', 'hard', 'no-deal'],
    });
  });

  it('is that of its key for a value', () => {
    expect(at('20')).toMatchObject({ word: 'minutes', range: { least: 5, most: 600 } });
  });

  it('is, of an id, what it names', () => {
    expect(at('school]')).toMatchObject({ word: 'school', name: 'The school' });
  });

  it('is nothing where the format knows nothing of it', () => {
    expect(explanationAt('fromage: 3', 2, SCHEMA)).toBeUndefined();
  });
});
