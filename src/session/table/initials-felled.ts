import { produce } from 'immer';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { OfferId } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { deliverAnswer } from '#engine/moves/answer.ts';
import { listed, sentence, voicesOf } from '../words/names.ts';
import { issueInSentence } from '../words/refusal-words.ts';
import { subjectsOf } from '../words/subject.ts';
import type { Chair } from './chair.ts';

/**
 * Whose initials fall when the person accepts an offer that puts other wording in the place of what they have accepted,
 * and who trusts it less for that. The text is public, so that it can be tried out.
 */
export function initialsFelled({ game, state, you }: Chair, offer: OfferId): string | undefined {
  const written = linesOfAccepting(game, state, offer);
  const falls = written.flatMap((line) => {
    if (line.kind !== 'tabled') return [];
    const others = line.dropped.filter((party) => party !== you);
    return others.length === 0 ? [] : [`${voicesOf(game, others)} on ${issueInSentence(game, line.issue)}`];
  });
  if (falls.length === 0) return undefined;
  const wronged = written.flatMap((line) => (line.kind === 'promiseBroken' && line.party === you ? [line.to] : []));
  const price = wronged.length === 0 ? '' : ` ${sentence(subjectsOf(game, wronged).does('trust'))} you less for it.`;
  return `If you accept it, initials on other wording fall: those of ${listed(falls)}.${price}`;
}

/** What the record would tell once the acceptance has reached the sender, who may be far. */
function linesOfAccepting(game: Game, state: State, id: OfferId): readonly Dispatch[] {
  const { record } = produce(state, (draft) => {
    const offer = byId(draft.offers, id);
    offer.answer = { response: 'accept' };
    deliverAnswer(game, draft, offer);
  });
  return record.slice(state.record.length);
}
