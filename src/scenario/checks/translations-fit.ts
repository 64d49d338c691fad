import type { ScenarioTranslation } from '#engine/model/scenario/scenario-translation.ts';
import { type Check, error, warning } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { placeNameOf } from '../place-name-of.ts';
import { LANGUAGE_TAG } from '../schema/language-tag.ts';
import { markFindings, treeFindings } from '../translation/findings-in-texts.ts';
import { isChangedSince, originalTexts } from '../translation/seen-texts.ts';
import { type TextTree, textsOf } from '../translation/text-tree.ts';
import { valueAt } from '../value-at.ts';

/** Translations in the file have a language and texts that fit the original's; what they lack is a warning. */
export const translationsFit: Check = function* (scenario) {
  const { language, translations } = scenario;
  const entries = Object.entries(translations ?? {});
  if (entries.length === 0) return;
  if (language === undefined) {
    yield error({ code: 'missing-key', key: 'language', place: placeNameOf([]) }, ['translations'], { at: 'key' });
  }
  const original = textsOf(scenario);
  for (const [tag, translation] of entries) {
    const path = ['translations', tag];
    if (!LANGUAGE_TAG.test(tag)) yield error({ code: 'bad-language' }, path, { at: 'key' });
    if (tag === language) yield error({ code: 'own-language' }, path, { at: 'key' });
    const findings = treeFindings(original, translation.texts, [...path, 'texts']);
    yield* findings;
    if (findings.some(({ severity }) => severity === 'error')) continue;
    yield* markFindings(scenario, translation.texts, [...path, 'texts']);
    yield* changedTexts(original, translation, [...path, 'texts']);
  }
};

/** Texts of which the original has changed since they were translated. */
function* changedTexts(original: TextTree, translation: ScenarioTranslation, path: Path): Iterable<Finding> {
  const isChanged = isChangedSince(translation);
  for (const each of originalTexts(original)) {
    const there = valueAt(translation.texts, each.path);
    if (there !== undefined && isChanged(each)) yield warning({ code: 'changed-original' }, [...path, ...each.path]);
  }
}
