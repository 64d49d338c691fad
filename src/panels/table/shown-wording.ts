import type { OptionModel } from '#session/table-model.ts';

/** A longer wording goes by its label, as in letters and on the map. */
const LONGEST = 32;

/** What stands in an option's brackets: its wording, or the label of a long one. */
export function shownWording({ wording, label }: Pick<OptionModel, 'wording' | 'label'>): string {
  return wording.length > LONGEST && label.length < wording.length ? label : wording;
}
