import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaText } from '#scenario/json-schema-text.ts';

const committed = readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8');

describe('the JSON Schema beside the scenario files', () => {
  it('is up to date (run "npm run schema" after a change of the format)', () => {
    expect(committed).toBe(jsonSchemaText());
  });

  it('lets an author leave out what has a default', () => {
    const { required, additionalProperties } = JSON.parse(committed) as {
      required: string[];
      additionalProperties: boolean;
    };
    expect(additionalProperties).toBe(false);
    expect(required).toContain('issues');
    expect(required).not.toContain('positions');
    expect(required).not.toContain('rules');
  });

  it('explains the keys that need it', () => {
    expect(committed).toContain('The option that a signed text means when it does not mention the issue');
  });
});
