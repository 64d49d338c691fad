import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { SaidReasons } from '../protocol/told-to-pupil.ts';
import { withoutNumbers } from './without-numbers.ts';

/** How much of reasons is told: as much as the pages show, since whoever has a device can read all that it is sent. */
export type ReasonDetail = Pick<ClassSettings, 'reveal' | 'scores'>;

/**
 * What negotiators have said of what they did, as a chair is told it: without the numbers behind it unless these are
 * told, and with those words of the file that nobody else has.
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

/** What red lines and terms say is on the sheet of their delegation alone: it comes with what is said of them. */
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
