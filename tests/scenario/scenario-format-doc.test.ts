import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { diagnostic } from '#messages/en/diagnostic.ts';
import { chooseNumbers } from '#scenario/choosing-numbers/choose-numbers.ts';
import { readWishes } from '#scenario/choosing-numbers/read-wishes.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { formatReference } from '../../tools/schema/format-reference.ts';
import { playOut } from '../support/play.ts';

const document = readFileSync(new URL('../../docs/use/scenario-format.md', import.meta.url), 'utf8');
const schema = readFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), 'utf8');

/** All keys of blocks that a JSON Schema describes. */
function keysOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties } = part as { properties?: Record<string, unknown> };
  return [...Object.keys(properties ?? {}), ...Object.values(part).flatMap(keysOf)];
}

describe('the reference of the scenario format', () => {
  const example = parseScenario(/```yaml\n(.*?)```/su.exec(document)?.[1] ?? '');

  it('has a complete example that is read without warnings', () => {
    expect(example).toMatchObject({ ok: true, warnings: [], scenario: { id: 'school-trip' } });
  });

  it('has an example that makes a game: neither signed at once nor never, and not always the same text', () => {
    if (!example.ok) throw new Error('The example has errors.');
    const game = compileGame(example.scenario);
    const ends = Array.from({ length: 12 }, (_, seed) => playOut(game, seed + 1));
    const signed = ends.filter(({ tracks }) => tracks[0]?.status === 'signed');
    expect(signed.length).toBeGreaterThan(6);
    expect(signed.filter(({ tracks }) => tracks[0]?.since === 1).length).toBeLessThan(signed.length / 2);
    expect(
      new Set(signed.map(({ text }) => JSON.stringify(text.map(({ current }) => current?.option)))).size,
    ).toBeGreaterThan(1);
    expect(ends.map(({ ending }) => ending?.kind)).not.toContain('broken');
  });

  it('chooses numbers for its example as it says', () => {
    const wishes = /```yaml\n(wishes:.*?)```/su.exec(document)?.[1] ?? '';
    if (!example.ok) throw new Error('The example has errors.');
    const read = readWishes(wishes, example.scenario);
    const chosen = read.ok ? chooseNumbers(example.scenario, read.wishes, 'beginner') : undefined;
    if (!chosen?.ok) throw new Error('No numbers could be chosen.');
    const [place] = chosen.scenario.issues;
    expect(place?.options.map(({ points }) => points['lions'])).toEqual([0, 67, 22, 45]);
    expect(chosen.scenario.parties.map(({ walkAway }) => walkAway['trip']?.start)).toEqual([39, 60]);
    expect(chosen.verdict.tracks[0]?.deals.middle[0]).toBe(3);
  });

  it('has the keys, pictures and codes as they are (run "npm run -s schema" after a change)', () => {
    expect(document).toBe(formatReference(document));
  });

  it('says of every key what it means', () => {
    const [, keys = ''] = /<!-- keys:(.*?)<!-- end of keys/su.exec(document) ?? [];
    const rows = keys.split('\n').filter((line) => /^\| \**`/.test(line));
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter((line) => /\|\s+\|$/.test(line))).toEqual([]);
  });

  it('has a row for every code', () => {
    const codes = Object.keys(diagnostic).map((name) => name.replace(/\..*$/, ''));
    expect(codes.filter((code) => !document.includes(`| \`${code}\` |`))).toEqual([]);
  });

  it('mentions every key', () => {
    const keys = new Set(keysOf(JSON.parse(schema)));
    expect([...keys].filter((key) => !document.includes(key))).toEqual([]);
  });
});
