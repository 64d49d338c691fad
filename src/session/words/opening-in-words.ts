import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game, KnownPosition } from '#engine/model/game.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import { allPositions } from '#engine/setup/compile-events.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { clausesInWords, sentence } from './names.ts';
import { subjectOf } from './subject.ts';

type Opening = Pick<Extract<Dispatch, { kind: 'opened' }>, 'party' | 'clauses' | 'never'>;

/** A clause with what the file gives as its reason. */
interface Argued {
  readonly clause: Clause;
  readonly because: string;
}

/** What is on record word for word is quoted before what others report, and both before what is only inferred. */
const TAGS: readonly Tag[] = ['stated', 'reported', 'inferred'];

/**
 * An opening statement: what is proposed and what is never signed, with one reason, for a thing that is never signed where
 * there is one. Which that is goes by what is public alone, so that it shows nothing of anybody's sheet.
 */
export function openingInWords(game: ToldGame, { party, clauses, never }: Opening): string {
  const who = subjectOf(game, party);
  if (clauses.length === 0 && never.length === 0) return `${who.does('make')} no opening statement.`;
  const refused = argued(game, party, never, 'never', (one, other) => newer(one, other) || wished(game, one, other));
  const proposed = refused
    ? undefined
    : argued(game, party, clauses, 'wants', (one, other) => TAGS.indexOf(one.tag) - TAGS.indexOf(other.tag));
  const refuses = sentence(clauses.length > 0 ? who.it : who.words);
  return [
    ...inTwo(game, clauses, proposed, `${who.does('open')} with`, 'Then'),
    ...inTwo(game, never, refused, `${refuses} will never sign`, 'Nor'),
  ].join(' ');
}

/** The clause that has its reason first, then the others: both begun in their own way. */
function inTwo(
  game: ToldGame,
  clauses: readonly Clause[],
  first: Argued | undefined,
  begin: string,
  goOn: string,
): string[] {
  if (clauses.length === 0) return [];
  if (first === undefined) return [`${begin} ${clausesInWords(game, clauses)}.`];
  const others = clauses.filter((clause) => clause !== first.clause);
  const more = others.length === 0 ? [] : [`${goOn} ${clausesInWords(game, others)}.`];
  return [`${begin} ${clausesInWords(game, [first.clause])}. “${first.because}”`, ...more];
}

/** Of clauses that the party's position gives a reason for, the first by some order and then by that of the file. */
function argued(
  game: ToldGame,
  party: PartyIndex,
  clauses: readonly Clause[],
  stance: Stance,
  inOrder: (one: KnownPosition, other: KnownPosition) => number,
): Argued | undefined {
  const found = clauses.flatMap((clause) => {
    const position = positionOn(game, party, clause, stance);
    const { because } = position?.why === undefined ? {} : at(allPositions(game.scenario), position.why);
    return position === undefined || because === undefined ? [] : [{ clause, because, position }];
  });
  return found.sort((a, b) => inOrder(a.position, b.position) || a.clause.issue - b.clause.issue)[0];
}

/** A position of a stance that holds in the first round, in which statements are made. */
function positionOn(
  game: ToldGame,
  party: PartyIndex,
  { issue, option }: Clause,
  stance: Stance,
): KnownPosition | undefined {
  return firstPositions(game).find(
    (held) => held.party === party && held.issue === issue && held.option === option && held.stance === stance,
  );
}

/** What was said last goes first: it is the newest word. */
function newer({ date: one = '' }: KnownPosition, { date: other = '' }: KnownPosition): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

/** What somebody else wants goes first: it is refused to that one. */
function wished(game: ToldGame, one: KnownPosition, other: KnownPosition): number {
  return Number(isWanted(game, other)) - Number(isWanted(game, one));
}

function isWanted(game: ToldGame, { issue, option }: KnownPosition): boolean {
  return firstPositions(game).some((held) => held.issue === issue && held.option === option && held.stance === 'wants');
}

function firstPositions({ common }: Game): KnownPosition[] {
  return at(common.holding, 0).map((index) => at(common.positions, index));
}
