import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { SaidReasons } from '../protocol/told-to-pupil.ts';
import { withoutNumbers } from './without-numbers.ts';

/** The detail of the reasons sent: no more than pages show, since a device's user can read all that it receives. */
export type ReasonDetail = Pick<ClassSettings, 'reveal' | 'scores'>;

/**
 * Prepares reasons of negotiators for a chair: removes the numbers unless the settings reveal them, and adds those
 * texts of the file that only the reason's own delegation has.
 */
export function toldReasons(
  scenario: Scenario,
  said: readonly SaidReasons[],
  { reveal, scores }: ReasonDetail,
): SaidReasons[] {
  if (reveal === 'none') return [];
  // As on the page: there are no numbers where points are not told in the talks.
  const hasNumbers = reveal === 'full' && scores === 'private';
  return said.map(([key, reasons]): SaidReasons => {
    const told = reasons.map((reason) => withWords(scenario, reason));
    return [key, hasNumbers ? told : told.map(withoutNumbers)];
  });
}

/** Adds the text of a red line or a term, which only the sheet of its delegation contains. */
function withWords(scenario: Scenario, reason: Reason): Reason {
  if (reason.code !== 'because' || reason.why.among === 'positions') return reason;
  const { among, party, index } = reason.why;
  const { id } = at(scenario.parties, party);
  const lines: readonly { readonly party: string; readonly because: string }[] = scenario[among];
  const { because } = at(
    lines.filter((line) => line.party === id),
    index,
  );
  return { ...reason, words: because };
}
