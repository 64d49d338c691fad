/** Decisions of a finished game, the player's own first. */
import { useState } from 'preact/hooks';
import type { PreparedBeside } from '#session/debrief/prepared-beside.ts';
import type { Preparation } from '#session/preparation.ts';
import type { ClaimOutcome } from '#session/screens/ending-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { CancellableWork } from '../../use-work.ts';
import { Again } from '../again/again.tsx';
import type { ChairCommands } from '../chair-commands.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { ChairSelect } from './chair-select.tsx';
import { Claims } from './claims.tsx';
import { type DecisionList, Decisions } from './decisions.tsx';
import { Measures } from './measures.tsx';
import { Prepared } from './prepared.tsx';

export interface DecisionsPlaceProps {
  /** True if a person sat in a chair. */
  readonly isOwn: boolean;
  readonly list: DecisionList;
  readonly commands: ChairCommands;
  readonly claims: readonly ClaimOutcome[];
  /** Notes of the person at this device about the chair; `undefined` if the chair was not played here. */
  readonly preparation: Preparation | undefined;
  /** Finds the outcome of the preparation. */
  readonly beside: () => CancellableWork<PreparedBeside>;
}

/**
 * Habits of one chair in negotiating; every decision, day by day; then the preparation, and the claims with their
 * outcomes.
 */
export function DecisionsPlace({ isOwn, list, commands, claims, preparation, beside }: DecisionsPlaceProps) {
  const { say } = useSpeaker();
  const { chairs, first, measure } = commands;
  const [chair, setChair] = useState(first);
  return (
    <PlaceSheet
      heading={say(isOwn ? 'debrief-places.decisions-heading' : 'debrief-places.all-decisions-heading')}
      about={say('decision.about')}
      controls={<ChairSelect {...{ chairs, chair }} own={isOwn ? first : undefined} onChoose={setChair} />}
    >
      <Again key={`again ${chair}`} {...{ chair, commands }} isOwn={isOwn && chair === first} />
      <Measures key={chair} {...{ chair, measure }} />
      <Decisions list={list} />
      {preparation !== undefined && <Prepared preparation={preparation} beside={beside} />}
      <Claims claims={claims} />
    </PlaceSheet>
  );
}
