import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Position {
  readonly party: string;
  readonly date?: string;
  readonly source?: string;
  readonly because?: string;
}
interface File {
  readonly positions: readonly Position[];
  readonly redLines: readonly Position[];
  readonly sources: Readonly<Record<string, { readonly date: string; readonly says: string }>>;
  readonly debrief: { readonly whatHappened: readonly { readonly date: string; readonly says: string }[] };
}

const IDS = ['white-house-2025', 'guarantees-2025', 'getting-to-the-table'];

function textOf(name: string): string {
  return readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
}

function fileOf(id: string): File {
  return parse(readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8'), {
    schema: 'failsafe',
    merge: true,
  });
}

describe.each(IDS)('the facts of August 2025 in %s', (id) => {
  const { positions, redLines, sources, debrief } = fileOf(id);

  it('quote what somebody said only where the source of that day has it', () => {
    const quoting = [...positions, ...redLines].filter(({ source }) => source !== undefined);
    const untrue = quoting.filter(({ source = '', because = '' }) =>
      [...because.matchAll(/"([^"]+)"/g)].some(([, words = '']) => !sources[source]?.says.includes(words)),
    );
    expect(untrue).toEqual([]);
  });

  it('do not take it that Ukraine is neutral: its law names NATO as an aim since 2019', () => {
    expect(textOf(id)).not.toMatch(/(?:stays?|remains?) neutral/);
  });

  it('count the children killed on 28 August as that day ended', () => {
    const attack = debrief.whatHappened.find(({ date }) => date === '2025-08-28');
    expect(attack?.says).toMatch(/\bfour of them children\b/);
  });
});

it('the Ukrainian telling of the flagship has the same facts', () => {
  const text = textOf('white-house-2025.uk');
  expect(text).not.toMatch(/(?:лишалася|лишилася|залишалася|залишилася) нейтральною/);
  expect(text).toContain('забрала життя людей, серед них чотирьох дітей');
});
