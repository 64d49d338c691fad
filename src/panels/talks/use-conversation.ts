import { useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import { paperOf, type TalksPaperModel } from './paper-of.ts';

/**
 * The delegation whose conversation is shown, and the way to another. A new paper brings its own to the front; until the
 * next one comes, the person chooses.
 */
export function useConversation(model: TalksPaperModel): readonly [PartyIndex, (party: PartyIndex) => void] {
  const paper = paperOf(model);
  const [chosen, choose] = useState<{ readonly at: string | undefined; readonly party: PartyIndex }>();
  const first = model.delegations.find(({ you }) => !you)?.party ?? model.you;
  const last = chosen?.party ?? first;
  const party = chosen !== undefined && chosen.at === paper?.key ? chosen.party : (paper?.party ?? last);
  return [party, (next) => choose({ at: paper?.key, party: next })];
}
