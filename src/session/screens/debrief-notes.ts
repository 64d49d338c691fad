import type { Game } from '#engine/model/game.ts';
import type { DebriefNotesModel } from '../screens-model.ts';
import { dayInWords } from '../words/dates.ts';

/** What the scenario says for the debrief, in words; absent where it says nothing. */
export function debriefNotesOf({ scenario: { debrief } }: Game): DebriefNotesModel | undefined {
  if (debrief === undefined) return undefined;
  return {
    absent: debrief.absent,
    whatHappened: debrief.whatHappened.map(({ date, says, outlet, tag }) => ({
      when: dayInWords(date),
      words: says,
      source: `${outlet}, ${tag}`,
    })),
    questions: debrief.questions,
  };
}
