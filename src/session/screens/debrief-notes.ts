import type { Game } from '#engine/model/game.ts';
import type { DebriefNotes, IsoDate } from '#engine/model/scenario.ts';
import type { DebriefNotesModel } from '../screens-model.ts';
import { dayInWords } from '../words/dates.ts';

/** What the scenario says for the debrief, in words; absent where it says nothing. */
export function debriefNotesOf({ scenario: { debrief, factsAsOf } }: Game): DebriefNotesModel | undefined {
  if (debrief === undefined) return undefined;
  return {
    absent: debrief.absent,
    whatHappened: debrief.whatHappened.map(({ date, says, outlet, tag }) => ({
      when: dayInWords(date),
      words: says,
      source: `${outlet}, ${tag}`,
    })),
    account: accountInWords(factsAsOf, lastFact(debrief)),
    questions: debrief.questions,
  };
}

/** "Facts as of 31 August 2025; what came next, up to 5 September 2025", as the debrief of a finished game has it. */
export function factsAtTheEnd({ scenario: { factsAsOf, debrief } }: Game): string | undefined {
  if (factsAsOf === undefined) return undefined;
  const last = debrief && lastFact(debrief);
  const next = last === undefined ? '' : `; what came next, up to ${dayInWords(last)}`;
  return `Facts as of ${dayInWords(factsAsOf)}${next}`;
}

/** Where the account of what really happened stops. */
function accountInWords(factsAsOf: IsoDate | undefined, last: IsoDate | undefined): string | undefined {
  if (last === undefined) return undefined;
  const stops = `This account stops on ${dayInWords(last)}. What came later is not told here.`;
  return factsAsOf === undefined ? stops : `The game is built on what was known on ${dayInWords(factsAsOf)}. ${stops}`;
}

/** The date of the last thing that is told; they are told in order. */
function lastFact({ whatHappened }: Pick<DebriefNotes, 'whatHappened'>): IsoDate | undefined {
  return whatHappened.at(-1)?.date;
}
