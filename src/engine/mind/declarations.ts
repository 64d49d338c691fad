import { crosses } from '../claims/declarations.ts';
import { at } from '../model/at.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import { hasBit } from '../model/option-bits.ts';
import type { View } from '../views/view.ts';
import { cellFor, copyOfHeld, type HeldSince, hold, nothingHeld } from './held-since.ts';
import { factsIn, type Part } from './part.ts';

type Declared = Readonly<Declaration>;

/** Facts about public declarations. */
interface Declarations {
  /** All declarations, in order; lines of the record refer to them by index. */
  readonly all: Declared[];
  /** By party, and by issue: their places. */
  readonly by: number[][];
  readonly on: number[][];
  /** By party and issue: the options that it insists on, and that it has ruled out, and has not gone back on. */
  readonly insisted: HeldSince;
  readonly ruledOut: HeldSince;
  /** By party and issue: the options that go against such a declaration, as bits. */
  readonly against: Int32Array;
}

const DECLARATIONS: Part<Dispatch, Declarations> = {
  entriesIn: ({ record }) => record,
  onlyGrows: true,
  nothing: ({ common }) => ({
    all: [],
    by: Array.from({ length: common.partyCount }, () => []),
    on: common.issues.map(() => []),
    insisted: nothingHeld(common),
    ruledOut: nothingHeld(common),
    against: new Int32Array(common.partyCount * common.issues.length),
  }),
  copyOf: ({ all, by, on, insisted, ruledOut, against }) => ({
    all: [...all],
    by: by.map((places) => [...places]),
    on: on.map((places) => [...places]),
    insisted: copyOfHeld(insisted),
    ruledOut: copyOfHeld(ruledOut),
    against: against.slice(),
  }),
  takeIn,
};

function declarationsIn(view: View): Declarations {
  return factsIn(view, DECLARATIONS);
}

function takeIn(facts: Declarations, line: Dispatch, view: View, place: number): void {
  if (line.kind === 'opened') {
    const { party, round } = line;
    for (const { issue, option } of line.never) {
      declare(facts, { party, what: 'never', issue, option, round, crossed: false }, view, place);
    }
  }
  if (line.kind === 'declared') {
    declare(facts, { ...at(view.declarations, line.declaration), crossed: false }, view, place);
  }
  if (line.kind === 'declarationCrossed') goBackOn(facts, line.declaration, view);
}

function declare(facts: Declarations, said: Declared, view: View, line: number): void {
  const place = facts.all.length;
  facts.all.push(said);
  at(facts.by, said.party).push(place);
  at(facts.on, said.issue).push(place);
  holdTo(facts, said, view, line);
}

function holdTo({ insisted, ruledOut, against }: Declarations, said: Declared, { common }: View, line: number): void {
  const { party, issue, option, what, round } = said;
  const held = what === 'insist' ? insisted : ruledOut;
  const cell = cellFor(common, party, issue);
  hold(held, cell, held.options[cell]! | (1 << option), round, line);
  const { optionCount } = at(common.issues, issue);
  for (let other = 0; other < optionCount; other += 1) {
    if (crosses(said, { issue, option: other })) against[cell] = against[cell]! | (1 << other);
  }
}

/** Takes back one declaration of a party on an issue, and holds it to the others again. */
function goBackOn(facts: Declarations, place: number, view: View): void {
  const { all, by, insisted, ruledOut, against } = facts;
  const back = at(all, place);
  all[place] = { ...back, crossed: true };
  const cell = cellFor(view.common, back.party, back.issue);
  const line = (back.what === 'insist' ? insisted : ruledOut).lines[cell]!;
  hold(back.what === 'insist' ? insisted : ruledOut, cell, 0, 0, 0);
  against[cell] = 0;
  for (const other of at(by, back.party)) {
    const said = at(all, other);
    if (said.issue === back.issue && !said.crossed) holdTo(facts, said, view, line);
  }
}

/** The declaration with an index. */
export function declarationAt(view: View, index: number): Declared {
  return at(declarationsIn(view).all, index);
}

/** Declarations of a party in public, gone back on or not. */
export function allDeclaredBy(view: View, party: PartyIndex): readonly Declared[] {
  const { all, by } = declarationsIn(view);
  return at(by, party).map((place) => at(all, place));
}

/** Declarations of a party in public that it has not gone back on. */
export function declaredBy(view: View, party: PartyIndex): readonly Declared[] {
  return allDeclaredBy(view, party).filter(({ crossed }) => !crossed);
}

/** The first declaration that somebody insists by, and has not gone back on, that a clause crosses. */
export function insistedAgainst(view: View, clause: Clause): Declared | undefined {
  const { all, on } = declarationsIn(view);
  const place = at(on, clause.issue).find((each) => {
    const said = at(all, each);
    return said.what === 'insist' && !said.crossed && crosses(said, clause);
  });
  return place === undefined ? undefined : all[place];
}

/** The options of an issue that go against what a party has declared and not gone back on, as bits. */
export function bitsAgainstWord(view: View, party: PartyIndex, issue: IssueIndex): number {
  return declarationsIn(view).against[cellFor(view.common, party, issue)]!;
}

/** True if a party has ruled out an option by itself: everybody knew it, or it has declared it and not gone back on it. */
export function hasRuledOut(view: View, party: PartyIndex, issue: IssueIndex, option: OptionIndex): boolean {
  const known = at(at(view.common.neverAlone, party), issue);
  return hasBit(known | declarationsIn(view).ruledOut.options[cellFor(view.common, party, issue)]!, option);
}

/** By party and issue: the options that it insists on and has not gone back on. Not to be changed. */
export function insistedInPublic(view: View): HeldSince {
  return declarationsIn(view).insisted;
}

/** By party and issue: the options that it has declared never to sign and has not gone back on. Not to be changed. */
export function ruledOutInPublic(view: View): HeldSince {
  return declarationsIn(view).ruledOut;
}
