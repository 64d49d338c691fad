import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Translation } from '#scenario/translation/parse-translation.ts';
import { type TextTree, textsOf } from '#scenario/translation/text-tree.ts';
import { withTexts } from '#scenario/translation/with-texts.ts';
import { accented, MADE_UP, madeUp } from './made-up.ts';

/** All texts of a scenario in the made-up language, as a translation has them. */
export function madeUpTranslation(scenario: Scenario): Translation {
  const texts = madeUpTree(textsOf(scenario));
  const { label } = scenario.rounds;
  const forms = { one: madeUp(label), other: madeUp(`${label}s`) };
  return {
    scenario: scenario.id,
    language: MADE_UP.tag,
    texts: { ...texts, rounds: { ...(texts['rounds'] as TextTree), forms } },
  };
}

function madeUpTree(tree: TextTree): TextTree {
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, madeUpTextAt(key, part)]));
}

/** There is no room on a mark for more than its letters. */
function madeUpTextAt(key: string, part: TextTree | string): TextTree | string {
  if (typeof part !== 'string') return madeUpTree(part);
  return key === 'mark' ? accented(part) : madeUp(part);
}

/** A scenario with all its texts in the made-up language. */
export function madeUpScenario(scenario: Scenario): Scenario {
  return withTexts(scenario, madeUpTranslation(scenario).texts);
}
