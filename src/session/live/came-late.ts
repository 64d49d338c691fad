/** Summary for a student who takes over a seat during the talks: no more than the seat knows. */
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { TableModel } from '../table/table-model.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';

/** The seat as it is told. */
export interface SeenByLatecomer {
  readonly view: View;
  readonly table: Pick<TableModel, 'asked'>;
}

/** True if something has happened that a student who comes now has missed. */
export function hasMissedTalks({ round, offers, declarations }: View): boolean {
  return round > 1 || offers.length > 0 || declarations.length > 0;
}

/** Returns three lines: the day and its part, the last proposal with its answer, and `asked`, the present request. */
export function missedInWords(game: LocalizedGame, { view, table }: SeenByLatecomer, asked: string): string {
  const part = game.say(`phase.${partOfDay(view, table)}`);
  const when = game.say('live-pupil.late-when', { round: view.round, count: game.common.roundCount, part });
  return [when, lastLetter(game, view), asked].join('\n');
}

function partOfDay({ floor }: View, { asked }: Pick<TableModel, 'asked'>): 'dawn' | 'talks' | 'dusk' {
  if (asked === 'open') return 'dawn';
  return asked === 'vote' || floor === undefined ? 'dusk' : 'talks';
}

/** The last proposal that the seat knows of, and its answer as far as the seat has heard it. */
function lastLetter(game: LocalizedGame, view: View): string {
  const sent = view.record.filter(({ kind }) => kind === 'offered' || kind === 'arrived').at(-1);
  if (sent === undefined || !('offer' in sent)) return game.say('live-pupil.late-no-letter');
  const answer = view.record.filter((line) => line.kind === 'answered' && line.offer === sent.offer).at(-1);
  const said = dispatchInWords(game, view, sent).words;
  const answered = answer ? dispatchInWords(game, view, answer).words : game.say('live-pupil.late-no-answer');
  return game.say('said.together', { sentences: [said, answered] });
}
