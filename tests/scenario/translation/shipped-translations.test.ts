import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { originalOf } from '#scenario/translation/original-of.ts';
import { type TextTree, textsOf } from '#scenario/translation/text-tree.ts';
import { withTexts } from '#scenario/translation/with-texts.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { shippedTranslation } from '../../support/shipped-translation.ts';

const files = readdirSync(new URL('../../../scenarios/', import.meta.url)).filter(
  (name) => name.endsWith('.yaml') && originalOf(name) !== undefined,
);

function originalFor(file: string): Scenario {
  return shippedScenario((originalOf(file) ?? file).replace(/\.yaml$/, ''));
}

function toldBy(file: string): Scenario {
  const original = originalFor(file);
  return withTexts(original, shippedTranslation(file, original).texts);
}

/** The texts of a tree by the keys that lead to them. */
function leavesOf(tree: TextTree, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, part]) =>
    typeof part === 'string' ? [[`${path}/${key}`, part] as const] : leavesOf(part, `${path}/${key}`),
  );
}

/** The numbers in a text that are written in digits, whatever stands between their thousands. */
function numbersIn(text: string): readonly string[] {
  return (text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []).sort();
}

describe.each(files)('%s', (file) => {
  it('has all texts of its scenario and no others, and makes one that can be read', () => {
    const told = toldBy(file);
    expect(parseScenario(stringify(told))).toMatchObject({ ok: true, warnings: [] });
  });

  it('carries over every number: days, counts, votes', () => {
    const told = new Map(leavesOf(textsOf(toldBy(file))));
    for (const [path, text] of leavesOf(textsOf(originalFor(file)))) {
      const numbers = numbersIn(told.get(path) ?? text);
      expect([path, numbers]).toEqual([path, numbersIn(text)]);
    }
  });

  it('gives all delegations mandates of about the same length', () => {
    const lengths = toldBy(file).parties.map(({ mandate }) => Object.values(mandate).join(' ').split(/\s+/).length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.1);
  });

  it('says how the names that sentences use are declined', () => {
    for (const { gender, cases = {} } of toldBy(file).parties) {
      expect(gender).toBeDefined();
      expect(Object.keys(cases)).toEqual(['gen', 'dat', 'acc', 'ins', 'loc']);
    }
  });
});
