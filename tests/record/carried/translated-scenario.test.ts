import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { carryingAttachment, wholeAttachment } from '#record/carried/carrying-attachment.ts';
import { readingAttachment } from '#record/carried/reading-attachment.ts';
import { textsOf } from '#scenario/translation/text-tree.ts';
import { smallScenario } from '../../support/scenarios.ts';

const PLAIN = smallScenario({ language: 'en' });
const TRANSLATED: Scenario = { ...PLAIN, translations: { uk: { seen: 'abcde', texts: textsOf(PLAIN) } } };

function resultOf<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The scenario that a link with so many bytes brings. */
function carried(most: number) {
  const carrying = resultOf(carryingAttachment(TRANSLATED, most));
  if (carrying === undefined) throw new RangeError('nothing fits');
  const read = resultOf(readingAttachment(carrying.bytes));
  return { shortened: carrying.shortened, scenario: read?.is === 'scenario' ? JSON.parse(read.text) : undefined };
}

describe('a link with a translated scenario', () => {
  it('has all languages where there is room, without the marks for authors', () => {
    const { shortened, scenario } = carried(16_000);
    expect(shortened).toBe(false);
    expect(scenario.translations).toEqual({ uk: { texts: textsOf(PLAIN) } });
  });

  it('leaves out the other languages before anything else, and says that it is shortened', () => {
    const room = resultOf(wholeAttachment(PLAIN)).length;
    const { shortened, scenario } = carried(room);
    expect(shortened).toBe(true);
    expect(scenario).toEqual(JSON.parse(JSON.stringify(PLAIN)));
  });
});
