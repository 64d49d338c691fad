/** Reasons of negotiators as a chair of a live class may read them. */
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { View } from '#engine/views/view.ts';
import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { SaidReasons } from '../protocol/told-to-pupil.ts';
import { withoutNumbers } from './without-numbers.ts';

/** The parts of a view that show if the subject of a reason is known. */
type Known = Pick<View, 'offers' | 'drafts' | 'record'>;

/**
 * True if a party already knows the subject of reasons, by their key (see `reasons-given`). Reasons are found when a
 * move is made, but a letter may take a day to arrive, votes are opened together, and most letters are private: reasons
 * sent earlier would reveal what the party must not know.
 */
export function isKnownBy({ offers, drafts, record }: Known, key: string): boolean {
  const [kind, ...numbers] = key.split(':');
  const [first, second] = numbers.map(Number);
  if (kind === 'offered') return offers.some(({ id }) => id === first);
  if (kind === 'answered') return offers.some(({ id, answer }) => id === first && answer !== undefined);
  if (kind === 'reviewed') return first !== undefined && drafts[first]?.opened === true;
  if (kind === 'voted') {
    return record.some((line) => line.kind === 'voted' && line.round === first && line.track === second);
  }
  return first !== undefined && first < record.length;
}

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
