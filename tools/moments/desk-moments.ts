/** All contents of the desk at the flagship's table, as saved games: each kind at its longest. */

import type { MailInstruction, PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { openSession } from '#session/running/local-session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { flagship, type Played, playOn, saveOf } from './played-games.ts';

/** Games that have everything between them, each the longest of some kind: each kind of paper comes to some chair only. */
const GAMES: readonly { readonly chair: PartyIndex; readonly seed: number; readonly mail?: MailInstruction }[] = [
  { chair: 0, seed: 1, mail: 'ask' },
  { chair: 3, seed: 1 },
  { chair: 2, seed: 2 },
  { chair: 3, seed: 3 },
  { chair: 1, seed: 4 },
];

/** A possible content of the desk. */
export type DeskMoment =
  | 'news'
  | 'letter'
  | 'letter and answer'
  | 'several letters'
  | 'answer and news'
  | 'several answers'
  | 'something to carry'
  | 'answer to a carrier'
  | 'ballot';

/** Returns the length of a kind of content on a desk; 0 if the desk has none. */
const LENGTHS: Readonly<Record<DeskMoment, (table: TableModel) => number>> = {
  news: ({ asked, answers, news }) => (asked === 'talk' && answers.length === 0 ? lengthOf(news) : 0),
  letter: ({ letter, answers, turning }) =>
    letter === undefined ? 0 : lengthOf(letter.clauses, letter.reasons, answers, turning),
  'letter and answer': ({ letter, answers, turning }) =>
    letter === undefined || answers.length === 0 ? 0 : lengthOf(answers, turning),
  'several letters': ({ waiting }) => (waiting.length > 1 ? lengthOf(waiting) : 0),
  'answer and news': ({ asked, answers, news }) =>
    asked === 'talk' && answers.length === 1 && news.length > 0 ? lengthOf(answers) : 0,
  'several answers': ({ asked, answers }) => (asked === 'talk' && answers.length > 1 ? lengthOf(answers) : 0),
  'something to carry': ({ carry }) => lengthOf(carry?.clauses),
  'answer to a carrier': ({ answers, mail }) => (mail === undefined ? 0 : lengthOf(answers)),
  ballot: ({ ballot }) => lengthOf(ballot?.clauses),
};

function lengthOf(...parts: readonly unknown[]): number {
  return parts.reduce<number>((sum, part) => sum + (part === undefined ? 0 : JSON.stringify(part).length), 0);
}

interface Found {
  readonly played: Played;
  readonly length: number;
}

/**
 * Plays games from several chairs, and keeps the moment at which each kind of paper is longest.
 * @throws RangeError when a kind comes up in none of them
 */
export function findDeskMoments(): ReadonlyMap<DeskMoment, string> {
  const game = flagship();
  const found = new Map<DeskMoment, Found>();
  for (const { chair, seed, mail } of GAMES) lookThrough(game, playOn(game, seed, chair, mail), chair, found);
  const missing = kinds().find((kind) => !found.has(kind));
  if (missing !== undefined) throw new RangeError(`No game has ${missing} on the desk.`);
  return new Map([...found].map(([kind, { played }]) => [kind, saveOf(game, played)]));
}

function kinds(): readonly DeskMoment[] {
  return Object.keys(LENGTHS) as DeskMoment[];
}

function lookThrough(
  game: LocalizedGame,
  games: readonly Played[],
  chair: PartyIndex,
  found: Map<DeskMoment, Found>,
): void {
  for (const played of games.filter((each, number) => bringsPapers(each, games[number - 1], chair))) {
    const session = openSession(game, played.state.setup, chair, played.moves);
    const { table } = session.store.getState();
    for (const kind of kinds()) {
      const length = LENGTHS[kind](table);
      if (length > (found.get(kind)?.length ?? 0)) found.set(kind, { played, length });
    }
  }
}

/** True if the chair is asked something that may have brought papers: its own moves within a talk bring none. */
function bringsPapers(now: Played, before: Played | undefined, chair: PartyIndex): boolean {
  return (
    isAsked(now, chair) && !(isAsked(now, chair, 'talk') && before !== undefined && isAsked(before, chair, 'talk'))
  );
}

function isAsked({ state: { toAct } }: Played, chair: PartyIndex, kind = toAct?.kind): boolean {
  return toAct?.party === chair && toAct.kind === kind;
}
