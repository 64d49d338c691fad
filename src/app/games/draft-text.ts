import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { type Draft, type DraftedClause, EMPTY_DRAFT } from '#session/draft.ts';

/** A draft as it is kept beside a game. */
interface KeptDraft {
  /** The party that drafted. */
  readonly you: PartyIndex;
  /** The number of moves that the chair had made: sent letters are no longer drafts. */
  readonly moves: number;
  readonly draft: Draft;
}

/** The state of the game for which a draft is read. */
interface Standing {
  readonly state: Table;
  readonly moves: readonly Move[];
}

/** Returns the draft of a game as text; `undefined` if it is empty. */
export function draftText(you: PartyIndex, moves: readonly Move[], draft: Draft): string | undefined {
  if (draft.clauses.length === 0 && draft.to.length === 0 && draft.kind === EMPTY_DRAFT.kind) return undefined;
  return JSON.stringify({ you, moves: ownMoves(you, moves), draft } satisfies KeptDraft);
}

/**
 * The draft of a chair in a text, as far as it still fits the game. Whatever else lies there is left out: another version
 * of the page may have written it, or somebody by hand.
 */
export function draftIn(
  text: string | undefined,
  game: Game,
  you: PartyIndex,
  { state, moves }: Standing,
): Draft | undefined {
  const kept = keptIn(text);
  if (kept === undefined || kept.you !== you || kept.moves !== ownMoves(you, moves)) return undefined;
  const { draft } = kept;
  const fits = isOfKind(draft, state, you) && areClauses(draft, game) && areOthers(draft.to, game, you);
  return fits ? cleanDraft(draft) : undefined;
}

/** About a part that is open still, and a counter to the very letter that waits. */
function isOfKind({ kind, counters, track }: Draft, { tracks, toAct }: Table, you: PartyIndex): boolean {
  if (track !== undefined && tracks[track]?.status !== 'open') return false;
  if (kind !== 'counter') return kind === 'offer';
  return toAct?.party === you && toAct.kind === 'answer' && toAct.offer === counters;
}

/** With what a draft has, and nothing besides. */
function cleanDraft({ kind, counters, track, clauses, to, chosen, exact }: Draft): Draft {
  return {
    kind,
    counters: kind === 'counter' ? counters : undefined,
    track,
    clauses: clauses.map(cleanClause),
    to: [...to],
    chosen: chosen === true,
    ...(exact === true ? { exact } : {}),
  };
}

function ownMoves(you: PartyIndex, moves: readonly Move[]): number {
  return moves.filter(({ party }) => party === you).length;
}

function keptIn(text: string | undefined): KeptDraft | undefined {
  if (text === undefined) return undefined;
  try {
    const read = JSON.parse(text) as Partial<KeptDraft> | null;
    const { draft } = read ?? {};
    const areLists = Array.isArray(draft?.clauses) && Array.isArray(draft.to);
    return areLists && draft.clauses.every((clause) => clause instanceof Object) ? (read as KeptDraft) : undefined;
  } catch {
    return undefined;
  }
}

function areClauses({ clauses, track }: Draft, { common }: Game): boolean {
  const issues = clauses.map(({ issue }) => issue);
  const isOnce = issues.every((issue, index) => index === 0 || issue > (issues[index - 1] ?? 0));
  return isOnce && clauses.every((clause) => isClause(clause, common.issues[clause.issue], track));
}

function isClause(
  { option, or, chosen }: DraftedClause,
  issue: Game['common']['issues'][number] | undefined,
  track: number | undefined,
): boolean {
  if (issue === undefined || issue.track !== track) return false;
  const isOption = (each: unknown) => Number.isInteger(each) && Number(each) >= 0 && Number(each) < issue.optionCount;
  return isOption(option) && [or, chosen].every((each) => each === undefined || isOption(each)) && or !== option;
}

function cleanClause({ issue, option, or, chosen }: DraftedClause): DraftedClause {
  return { issue, option, ...(or === undefined ? {} : { or }), ...(chosen === undefined ? {} : { chosen }) };
}

function areOthers(to: readonly PartyIndex[], { common }: Game, you: PartyIndex): boolean {
  const isOther = (party: PartyIndex) => Number.isInteger(party) && party >= 0 && party < common.partyCount;
  return to.every((party, index) => isOther(party) && party !== you && to.indexOf(party) === index);
}
