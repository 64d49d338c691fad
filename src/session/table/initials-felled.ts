import type { Dispatch } from '#engine/model/dispatch.ts';
import type { OfferId } from '#engine/model/moves.ts';
import { apply } from '#engine/play.ts';
import { issueTitle, listed, sentence, voicesOf } from '../words/names.ts';
import { midSentence } from '../words/refusal-words.ts';
import { subjectsOf } from '../words/subject.ts';
import type { Chair } from './chair.ts';

/**
 * Whose initials fall when the person accepts an offer that puts other wording in the place of what they have accepted,
 * and who trusts it less for that. The text is public, so that it can be tried out.
 */
export function initialsFelled({ game, state, you }: Chair, offer: OfferId): string | undefined {
  const { record } = apply(game, state, { type: 'answer', party: you, offer, response: 'accept' });
  const written = untilDawn(record.slice(state.record.length));
  const falls = written.flatMap((line) => {
    if (line.kind !== 'tabled') return [];
    const others = line.dropped.filter((party) => party !== you);
    return others.length === 0 ? [] : [`${voicesOf(game, others)} on ${midSentence(issueTitle(game, line.issue))}`];
  });
  if (falls.length === 0) return undefined;
  const wronged = written.flatMap((line) => (line.kind === 'promiseBroken' && line.party === you ? [line.to] : []));
  const price = wronged.length === 0 ? '' : ` ${sentence(subjectsOf(game, wronged).does('trust'))} you less for it.`;
  return `If you accept it, initials on other wording fall: those of ${listed(falls)}.${price}`;
}

/** What follows at once: what was on its way elsewhere comes with the next dawn. */
function untilDawn(lines: readonly Dispatch[]): readonly Dispatch[] {
  const dawn = lines.findIndex(({ kind }) => kind === 'roundBegan');
  return dawn < 0 ? lines : lines.slice(0, dawn);
}
