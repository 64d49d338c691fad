import type { CounterCommands } from '#session/running/draft-commands.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';

type DraftedModel = Pick<TableModel, 'asked' | 'letter' | 'draft'>;

/**
 * True if a wording of a part can be chosen now: in the person's turn, while the others talk, and while a letter on that
 * part waits that can be changed.
 */
export function canDraftOn({ asked, letter, draft }: DraftedModel, { articles }: TrackModel): boolean {
  if (asked !== 'answer') return asked === 'talk' || asked === 'wait';
  if (letter === undefined || letter.returns || draft.kind === 'counter') return true;
  const isItsPart = letter.clauses.some((clause) => articles.some(({ issue }) => issue === clause.issue));
  return isItsPart && letter.unchangeable === undefined;
}

/** Makes the change that comes a counter to the letter that waits, unless it is one or the letter goes back by itself. */
export function counterByDraft({ asked, letter, draft }: DraftedModel, commands: CounterCommands): void {
  if (asked === 'answer' && letter?.returns === false && draft.kind !== 'counter') commands.startCounter();
}
