/** A table of a live class on its teacher's board, with words: no points, and nothing of a mandate. */
import type { EndingKind } from '#engine/model/ending.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Board, BoardChair, BoardLine, BoardTable, Leading, Waits } from '#live/protocol/told-to-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableBriefly, tableInWords } from '../../classroom/class/names-in-words.ts';
import type { PartyMark } from '../../party-mark.ts';
import { clock } from '../clock.ts';

export interface TableCardModel {
  /** Index in the class. */
  readonly table: number;
  /** "Alder", and "Table Alder". */
  readonly name: string;
  readonly whole: string;
  /** "Thu 21"; absent where days have no dates. */
  readonly date: string | undefined;
  /** "day 3 of 8", in the scenario's word for a day. */
  readonly day: string;
  /** The days whose mornings the table can be taken back to, the first one first: "day 1 of 8". */
  readonly days: readonly string[];
  /** The lines that it was taken back from, the first one first. */
  readonly lines: readonly LineModel[];
  /** True if a student has, or once had, a chair there. */
  readonly used: boolean;
  readonly state: TableState;
  readonly chairs: readonly TableChairModel[];
  /** An article a line. */
  readonly text: readonly ArticleLine[];
}

/** A line that a table was taken back from. */
export interface LineModel {
  /** "Line 1". */
  readonly name: string;
  readonly ending: EndingKind;
  /** The day that it had come to and the one it was taken back to; and that nobody moved any more, if it had no ending. */
  readonly words: string;
}

/** The state of a table. */
export type TableState =
  | { readonly is: 'not-begun' }
  | { readonly is: 'paused' }
  /** The debrief is open, and the talks went no further. */
  | { readonly is: 'stopped' }
  | { readonly is: 'over'; readonly ending: EndingKind }
  /** No student is here: it stands still, since negotiators do not play among themselves. */
  | { readonly is: 'empty' }
  /** Negotiators move, or the day changes. */
  | { readonly is: 'moving' }
  | ({ readonly is: 'waits' } & WaitsModel);

export interface WaitsModel {
  readonly kind: Waits['kind'];
  readonly parties: readonly PartyMark[];
  /** Time waited, "1:40". */
  readonly waited: string;
  /** Remaining time, "0:20"; absent if there is no limit. */
  readonly left: string | undefined;
  /** True if the wait is longer than the teacher's threshold. */
  readonly isLong: boolean;
}

export interface TableChairModel {
  readonly party: PartyMark;
  /** Pupils in the chair, nickname by nickname. */
  readonly pupils: readonly ChairPupil[];
  /** A negotiator decides there now. */
  readonly negotiator: boolean;
  /** The teacher has put it there. */
  readonly put: boolean;
}

export interface ChairPupil {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  readonly ready: boolean;
  readonly calling: boolean;
}

export interface ArticleLine {
  /** Counted from 1. */
  readonly number: number;
  readonly title: string;
  /** Answer in the text; absent if it is open. */
  readonly answer: string | undefined;
}

/** Input for a card, besides its table. */
export interface CardGround {
  readonly speaker: Speaker;
  readonly leading: Leading;
  readonly board: Board;
  /** Milliseconds since the board was sent. */
  readonly since: number;
  /** Waiting is long from here on, in milliseconds. */
  readonly long: number;
}

/** True if a negotiator put in there would have only negotiators beside it: these play the game to its end at once. */
export function playsToItsEnd({ state, chairs }: Pick<TableCardModel, 'state' | 'chairs'>): boolean {
  return state.is !== 'over' && chairs.filter(({ negotiator }) => !negotiator).length === 1;
}

/** Returns the tables whose games have not ended, without those at which no student has ever sat. */
export function unfinishedAmong(cards: readonly TableCardModel[]): readonly TableCardModel[] {
  return cards.filter(({ used, state }) => used && state.is !== 'over');
}

export function tableCardOf(ground: CardGround, table: number): TableCardModel | undefined {
  const { speaker, leading, board } = ground;
  const { [table]: there } = board.tables;
  if (there === undefined) return undefined;
  const { rounds } = leading;
  const { [there.round - 1]: date } = rounds.dates ?? [];
  const parties = leadParties(leading);
  return {
    table,
    name: tableBriefly(speaker, there),
    whole: tableInWords(speaker, there),
    date: date && dateBriefly(speaker, date),
    day: dayOf(speaker, rounds, Math.max(1, there.round)),
    days: Array.from({ length: there.round }, (_, index) => dayOf(speaker, rounds, index + 1)),
    lines: there.earlier.map((line, index) => lineModel(speaker, rounds, line, index + 1)),
    used: there.used,
    state: stateOf(ground, there, parties),
    chairs: there.chairs.flatMap((chair, party) => chairOf(ground, chair, parties[party]) ?? []),
    text: textOf(speaker, leading, there),
  };
}

function dayOf({ say }: Speaker, { label, count }: Leading['rounds'], round: number): string {
  return say('live-board.day-of', { day: label, round, count });
}

function lineModel({ say }: Speaker, { label }: Leading['rounds'], line: BoardLine, number: number): LineModel {
  const { ending, ended, round, back } = line;
  const words = say(ended ? 'live-board.line-ended' : 'live-board.line-left', { day: label, round, back });
  return { name: say('live-board.line', { number }), ending, words };
}

function dateBriefly({ say }: Speaker, date: IsoDate): string {
  return say('live-board.date-briefly', { date, day: Number(date.slice(8)) });
}

function stateOf(ground: CardGround, table: BoardTable, parties: readonly PartyMark[]): TableState {
  const { over, paused, waits } = table;
  const { board, since, long } = ground;
  if (over !== undefined) return { is: 'over', ending: over.ending };
  if (board.phase === 'waiting') return { is: 'not-begun' };
  if (board.phase === 'debrief') return { is: table.used ? 'stopped' : 'empty' };
  if (paused) return { is: 'paused' };
  if (isEmpty(table)) return { is: 'empty' };
  if (waits === undefined) return { is: 'moving' };
  const waited = waits.waited + since;
  return {
    is: 'waits',
    kind: waits.kind,
    parties: waits.parties.flatMap((party) => parties[party] ?? []),
    waited: clock(waited),
    left: waits.left === undefined ? undefined : clock(waits.left - since),
    isLong: waited >= long,
  };
}

/** True if no pupil is present and the teacher has put in no negotiator; those that are put in play on. */
function isEmpty({ chairs }: BoardTable): boolean {
  return chairs.every(({ pupils, put }) => !put && !pupils.some(({ here }) => here));
}

function chairOf(
  { speaker }: CardGround,
  chair: BoardChair,
  party: PartyMark | undefined,
): TableChairModel | undefined {
  if (party === undefined) return undefined;
  const pupils = chair.pupils.map(({ nickname, ...pupil }) => ({
    ...pupil,
    name: nicknameInWords(speaker, nickname),
  }));
  return { party, pupils, negotiator: chair.negotiator, put: chair.put };
}

function textOf({ say }: Speaker, { issues }: Leading, { text }: BoardTable): readonly ArticleLine[] {
  return issues.map(({ title, options }, issue) => {
    const { [issue]: clause } = text;
    const answers = [clause?.option, clause?.or].flatMap((option) =>
      option === undefined ? [] : (options[option] ?? []),
    );
    return {
      number: issue + 1,
      title,
      answer: answers.length === 0 ? undefined : say('live-board.answers', { answers }),
    };
  });
}

/** The parties of a live class, as they are named and drawn. */
export function leadParties({ parties }: Pick<Leading, 'parties'>): readonly PartyMark[] {
  return parties.map(({ name, mark }, party) => ({ party, order: party, mark, name }));
}
