import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game, KnownPosition } from '#engine/model/game.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { becauseInFile } from './because-in-file.ts';

type Opening = Pick<Extract<Dispatch, { kind: 'opened' }>, 'party' | 'clauses' | 'never'>;

/** A clause with what the file gives as its reason. */
interface Argued {
  readonly clause: Clause;
  readonly because: string;
}

/** Statements on record are quoted before reports, and both before inferences. */
const TAGS: readonly Tag[] = ['stated', 'reported', 'inferred'];

/**
 * An opening statement: what is proposed and what is never signed, with one reason, for a thing that is never signed where
 * there is one. Which that is goes by what is public alone, so that it shows nothing of anybody's sheet.
 */
export function openingInWords(game: LocalizedGame, { party, clauses, never }: Opening): string {
  if (clauses.length === 0 && never.length === 0) return game.say('opening.none', { who: party });
  const refused = argued(game, party, never, 'never', (one, other) => newer(one, other) || wished(game, one, other));
  const proposed = refused
    ? undefined
    : argued(game, party, clauses, 'wants', (one, other) => TAGS.indexOf(one.tag) - TAGS.indexOf(other.tag));
  const said = [
    ...inTwo(game, party, { clauses, first: proposed, what: 'proposed' }),
    ...inTwo(game, party, { clauses: never, first: refused, what: clauses.length > 0 ? 'but-never' : 'never' }),
  ];
  return game.say('said.together', { sentences: said });
}

/** Part of a statement; `first` is the clause that has its reason, if one has. */
interface Part {
  readonly clauses: readonly Clause[];
  readonly first: Argued | undefined;
  readonly what: 'proposed' | 'never' | 'but-never';
}

/** The clause that has its reason first, then the others. */
function inTwo(game: LocalizedGame, who: PartyIndex, { clauses, first, what }: Part): string[] {
  if (clauses.length === 0) return [];
  if (first === undefined) return [game.say(`opening.${what}`, { who, clauses })];
  const others = clauses.filter((clause) => clause !== first.clause);
  const begun = game.say(`opening.${what}-because`, { who, clauses: [first.clause], because: first.because });
  if (others.length === 0) return [begun];
  return [
    begun,
    game.say(what === 'proposed' ? 'opening.proposed-too' : 'opening.never-too', { who, clauses: others }),
  ];
}

/** Returns the first clause with a reason in the party's position, by the given order and then by that of the file. */
function argued(
  game: LocalizedGame,
  party: PartyIndex,
  clauses: readonly Clause[],
  stance: Stance,
  inOrder: (one: KnownPosition, other: KnownPosition) => number,
): Argued | undefined {
  const found = clauses.flatMap((clause) => {
    const position = positionOn(game, party, clause, stance);
    const because = becauseInFile(game, position);
    return position === undefined || because === undefined ? [] : [{ clause, because, position }];
  });
  return found.sort((a, b) => inOrder(a.position, b.position) || a.clause.issue - b.clause.issue)[0];
}

/** A position of a stance that holds in the first round, in which statements are made. */
function positionOn(
  game: LocalizedGame,
  party: PartyIndex,
  { issue, option }: Clause,
  stance: Stance,
): KnownPosition | undefined {
  return firstPositions(game).find(
    (held) => held.party === party && held.issue === issue && held.option === option && held.stance === stance,
  );
}

/** Sorts the newest statement first. */
function newer({ date: one = '' }: KnownPosition, { date: other = '' }: KnownPosition): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

/** Sorts wishes of others first: a refusal is meant for them. */
function wished(game: LocalizedGame, one: KnownPosition, other: KnownPosition): number {
  return Number(isWanted(game, other)) - Number(isWanted(game, one));
}

function isWanted(game: LocalizedGame, { issue, option }: KnownPosition): boolean {
  return firstPositions(game).some((held) => held.issue === issue && held.option === option && held.stance === 'wants');
}

function firstPositions({ common }: Game): KnownPosition[] {
  return at(common.holding, 0).map((index) => at(common.positions, index));
}
