import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';

const document = readFileSync(new URL('../../docs/scenario-format.md', import.meta.url), 'utf8');
const schema = readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8');

/** All keys of blocks that a JSON Schema describes. */
function keysOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties } = part as { properties?: Record<string, unknown> };
  return [...Object.keys(properties ?? {}), ...Object.values(part).flatMap(keysOf)];
}

describe('the reference of the scenario format', () => {
  it('has a complete example that is read without warnings', () => {
    const example = /```yaml\n(.*?)```/su.exec(document)?.[1] ?? '';
    expect(parseScenario(example)).toMatchObject({ ok: true, warnings: [], scenario: { id: 'school-trip' } });
  });

  it('mentions every key', () => {
    const keys = new Set(keysOf(JSON.parse(schema)));
    expect([...keys].filter((key) => !document.includes(key))).toEqual([]);
  });
});
