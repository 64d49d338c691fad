import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { type TextTree, textsOf } from '#scenario/translation/text-tree.ts';
import { withTexts } from '#scenario/translation/with-texts.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';

const SMALL = smallScenario();

/** A tree with each of its texts changed. */
function changed(tree: TextTree, change: (text: string) => string): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, part]) => [key, typeof part === 'string' ? change(part) : changed(part, change)]),
  );
}

/** As long as the original, so that all demands on a text are met. */
function other(text: string): string {
  return text.replace(/[a-z](?![^{]*\})/g, 'ї');
}

describe.each(['job-offer', 'white-house-2025'])('%s in another language', (id) => {
  const original = shippedScenario(id);
  const told = withTexts(original, changed(textsOf(original), other));

  it('has all texts of the translation, in their places', () => {
    const { title, parties, issues, sources } = told;
    expect(title).toBe(other(original.title));
    expect(parties[1]?.mandate.position).toBe(other(original.parties[1]?.mandate.position ?? ''));
    expect(issues[0]?.options[0]?.wording).toBe(other(original.issues[0]?.options[0]?.wording ?? ''));
    expect(textsOf(told)).toEqual(changed(textsOf(original), other));
    expect(Object.keys(sources)).toEqual(Object.keys(original.sources));
  });

  it('is the same game', () => {
    expect(scenarioDigest(told)).toBe(scenarioDigest(original));
  });

  it('is a scenario that can be read', () => {
    const parsed = parseScenario(stringify({ ...told }));
    expect(parsed.ok ? parsed.scenario : parsed.diagnostics).toEqual(told);
  });

  it('is itself again by its own texts', () => {
    expect(withTexts(told, textsOf(original))).toEqual(original);
  });
});

it('keeps the texts of the original that the translation has not, or has at too great length', () => {
  expect(withTexts(SMALL, {})).toEqual(SMALL);
  expect(withTexts(SMALL, { title: 'Мала' })).toEqual({ ...SMALL, title: 'Мала' });
  expect(withTexts(SMALL, { title: 'х'.repeat(500), tab: 'Казка' })).toEqual({ ...SMALL, tab: 'Казка' });
  const { parties } = withTexts(SMALL, { parties: { b: { name: 'Б' } } });
  expect(parties).toEqual(SMALL.parties.map((party) => (party.id === 'b' ? { ...party, name: 'Б' } : party)));
});

it('takes over no key that is not a text of the original', () => {
  const texts = { id: 'other', title: { x: 'y' }, parties: { a: { walkAway: 'none' }, z: { name: 'Z' } }, new: 'x' };
  expect(withTexts(SMALL, texts)).toEqual(SMALL);
});

describe('of names', () => {
  const declined: Scenario = {
    ...SMALL,
    rounds: { ...SMALL.rounds, forms: { few: 'дні' } },
    parties: SMALL.parties.map((party) => ({ ...party, gender: 'm', plural: true, cases: { gen: 'міста' } })),
  };

  it('has the translation’s cases and forms, and no others', () => {
    const cases = { dat: 'stadt' };
    const { parties, rounds } = withTexts(declined, {
      rounds: { label: 'Tag' },
      parties: { a: { name: 'A', cases }, b: { name: 'B' } },
    });
    expect(parties.map((party) => party.cases)).toEqual([cases, undefined, { gen: 'міста' }]);
    expect(rounds).toEqual({ ...SMALL.rounds, label: 'Tag' });
    const told = withTexts(SMALL, { rounds: { label: 'день', forms: { few: 'дні' } } });
    expect(told.rounds.forms).toEqual({ few: 'дні' });
  });

  it('keeps gender and number until the translation has its own', () => {
    const { parties } = withTexts(declined, { parties: { a: { name: 'A', gender: 'f' }, b: { name: 'B' } } });
    expect(parties.map(({ gender, plural }) => [gender, plural])).toEqual([
      ['f', true],
      ['m', true],
      ['m', true],
    ]);
  });

  it('quotes a label that is translated, where nothing says how it stands within a sentence', () => {
    const label = { label: 'Озеро' };
    const declined = { ...label, inSentence: 'зустріч біля озера', cases: { gen: 'зустрічі біля озера' } };
    const original = smallScenario();
    const issues = original.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, inSentence: 'a meeting', cases: { gen: 'of it' } })),
    }));
    const told = withTexts(
      { ...original, issues },
      { issues: { venue: { options: { lake: label, tower: declined } } } },
    );
    const [none, lake, tower] = told.issues[0]?.options ?? [];
    expect(none).toMatchObject({ inSentence: 'a meeting' });
    expect(lake).not.toHaveProperty('inSentence');
    expect(lake).not.toHaveProperty('cases');
    expect(tower).toMatchObject(declined);
  });

  it('quotes a title that is translated, where nothing says how it stands within a sentence', () => {
    const original = shippedScenario('white-house-2025');
    const [issue, second] = original.issues;
    const { issues } = withTexts(original, {
      issues: { [issue?.id ?? '']: { title: 'Місце' }, [second?.id ?? '']: { question: 'Як?' } },
    });
    expect(issues[0]).not.toHaveProperty('inSentence');
    expect(issues[1]?.inSentence).toBe(second?.inSentence);
  });
});
