import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '#scenario/editing/json-schema.ts';
import { idsOffered, keysOffered } from './every-place.ts';

const SCHEMA = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as JsonSchema;
const read = (id: string) => readFileSync(`scenarios/${id}.yaml`, 'utf8');

describe('what is offered where something was taken out', () => {
  it.each([
    ['job-offer', 1],
    ['village-water', 1],
    ['white-house-2025', 1],
  ])('every key of %s', (id, step) => {
    const t = performance.now();
    const { asked, missed } = keysOffered(read(id), SCHEMA, step);
    console.log(id, asked, missed.length, performance.now() - t);
    expect(missed).toEqual([]);
  });
  it.each([
    ['job-offer', 1],
    ['village-water', 1],
    ['white-house-2025', 1],
  ])('every id of %s', (id, step) => {
    const { asked, missed } = idsOffered(read(id), SCHEMA, step);
    console.log(id, asked, missed.length);
    expect(missed).toEqual([]);
  });
});
