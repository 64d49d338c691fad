import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { PO_FORM } from '#scenario/exchange/po-form.ts';
import type { ReadUnits, Tags } from '#scenario/exchange/translation-format.ts';
import { XLIFF_FORM } from '#scenario/exchange/xliff-form.ts';
import { exchangedUnits } from '#scenario/translation/exchanged-texts.ts';

const FORMS = { po: PO_FORM, xlf: XLIFF_FORM } as const;

/** Returns the texts of a scenario in two languages as a file for translators, by its ending. */
export function textsToSend(scenario: Scenario, tags: Tags, ending: keyof typeof FORMS): string {
  const units = exchangedUnits(scenario, tags.target, ({ path }) => [path.join(' › ')]);
  return FORMS[ending].write(units, tags);
}

/** Reads a file that came back from translators. @throws UnreadableFile */
export function textsRead(text: string, file: string): ReadUnits {
  const form = /\.pot?$/i.test(file) ? FORMS.po : FORMS.xlf;
  return form.read(text, file);
}
