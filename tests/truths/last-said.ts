/** Who said what of an article last, found from moves and offers rather than from the lines of the record. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { type Facts, meantIn } from './facts.ts';
import { remembered } from './remembered.ts';

interface Said {
  /** With which move. */
  readonly move: number;
  readonly clause: Clause;
  readonly isYes: boolean;
}

/**
 * How a party stood to an answer in the end: its last yes was for wording that can mean it; else it has refused such
 * wording since it last said yes to that; else its last yes was for something else.
 */
export function stanceOf(
  facts: Facts,
  party: PartyIndex,
  issue: IssueIndex,
  option: OptionIndex,
): 'for' | 'against' | 'otherwise' | undefined {
  const said = saidBy(facts, party).filter(({ clause }) => clause.issue === issue);
  const isLater = (index: number, isYes: boolean) =>
    said.slice(index + 1).some((each) => each.isYes === isYes && isSame(each.clause, at(said, index).clause));
  const yes = said.map(({ isYes }) => isYes).lastIndexOf(true);
  const stands = yes !== -1 && !isLater(yes, false);
  const means = ({ clause }: Said) => clause.option === option || clause.or === option;
  if (stands && means(at(said, yes))) return 'for';
  if (said.some((each, index) => !each.isYes && means(each) && !isLater(index, true))) return 'against';
  return stands ? 'otherwise' : undefined;
}

function isSame(one: Clause, other: Clause): boolean {
  return one.option === other.option && one.or === other.or;
}

/** What a party last said yes to in an article before a move, and has not gone back on; absent where there is nothing. */
export function lastYesBy(facts: Facts, party: PartyIndex, issue: IssueIndex, before: number): Clause | undefined {
  const said = saidBy(facts, party, before).filter(({ clause }) => clause.issue === issue);
  const yes = said.map(({ isYes }) => isYes).lastIndexOf(true);
  const last = said[yes]?.clause;
  const isGone = last !== undefined && said.slice(yes + 1).some(({ clause }) => isSame(clause, last));
  return isGone ? undefined : last;
}

/** All that a party has said yes or no to before a move, in order. */
function saidBy(facts: Facts, party: PartyIndex, until = facts.moves.length): readonly Said[] {
  const all = remembered(facts, `said ${party}`, () => facts.moves.flatMap((_, move) => saidWith(facts, party, move)));
  return all.filter(({ move }) => move < until);
}

function saidWith(facts: Facts, party: PartyIndex, move: number): Said[] {
  const [before, after] = [at(facts.before, move), at(facts.acted, move)];
  const then = facts.before[move + 1] ?? facts.end;
  return [...spoken(facts, before, after, move, party), ...initials(before, then, party)].map((each) => ({
    ...each,
    move,
  }));
}

type Word = Omit<Said, 'move'>;

function spoken(facts: Facts, before: State, after: State, index: number, party: PartyIndex): Word[] {
  const move = at(facts.moves, index);
  const yes = (clauses: readonly Clause[]) => clauses.map((clause) => ({ clause, isYes: true }));
  const no = (clauses: readonly Clause[]) => clauses.map((clause) => ({ clause, isYes: false }));
  if (move.party !== party) return [];
  if (move.type === 'offer') return yes(move.clauses);
  if (move.type === 'initial') return yes([{ issue: move.issue, option: move.option, or: move.or }]);
  if (move.type === 'withdraw') return no(lost(before, after, move.issue, party));
  if (move.type === 'vote' && !move.yes) return no(move.over.map((issue) => meantIn(facts, before, issue)));
  if (move.type !== 'answer') return [];
  const { clauses, delivered = clauses } = before.offers.find(({ id }) => id === move.offer) ?? { clauses: [] };
  if (move.response === 'counter') return yes(move.clauses);
  if (move.response === 'accept') return yes(delivered);
  return no(delivered.filter(({ issue }) => issue === move.issue));
}

/** The wording that a party's initial has gone from. */
function lost(before: State, after: State, issue: IssueIndex, party: PartyIndex): Clause[] {
  const had = wordingsOf(before, issue, party);
  const has = wordingsOf(after, issue, party);
  return had.filter((clause) => !has.some((each) => isSame(each, clause)));
}

function wordingsOf({ text }: State, issue: IssueIndex, party: PartyIndex): Clause[] {
  const { current, beside } = at(text, issue);
  return [...(current === undefined ? [] : [current]), ...beside]
    .filter(({ initials }) => initials.includes(party))
    .map(({ option, or }) => ({ issue, option, or }));
}

/** Initials of a party that a move has brought about, whoever made it, even if they were gone again by the next one. */
function initials(before: State, after: State, party: PartyIndex): Word[] {
  return after.record.slice(before.record.length).flatMap((line): Word[] => {
    if (line.kind !== 'tabled' || !line.joined.includes(party)) return [];
    const clause = { issue: line.issue, option: line.option, or: line.or };
    const had = wordingsOf(before, line.issue, party);
    return had.some((each) => isSame(each, clause)) ? [] : [{ clause, isYes: true }];
  });
}
