import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import { bitsOf } from '../model/option-bits.ts';
import { copyOfTextThen, noTextThen, readLine, type TextThen, type TextVoted } from '../text/texts-voted.ts';
import type { View } from '../views/view.ts';
import { cellFor, copyOfHeld, type HeldSince, hold, nothingHeld } from './held-since.ts';
import { factsIn, type Part } from './part.ts';

/** Facts about votes, with the text so far that the next one would be about. */
interface Votes {
  readonly text: TextThen;
  /** By party and issue: the wording over which the party has last not signed. */
  readonly against: HeldSince;
}

const VOTES: Part<Dispatch, Votes> = {
  entriesIn: ({ record }) => record,
  onlyGrows: true,
  nothing: ({ common }) => ({ text: noTextThen(common), against: nothingHeld(common) }),
  copyOf: ({ text, against }) => ({ text: copyOfTextThen(text), against: copyOfHeld(against) }),
  takeIn: ({ text, against }, line, view, place) => {
    readLine(view.common, text, line);
    if (line.kind === 'voted') takeBallots(against, at(text.voted, text.voted.length - 1), view, place);
  },
};

function takeBallots(against: HeldSince, { vote, clauses }: TextVoted, { common }: View, place: number): void {
  for (const { party, over } of vote.ballots) {
    for (const clause of clauses) {
      if (!over.includes(clause.issue)) continue;
      hold(against, cellFor(common, party, clause.issue), bitsOf(clause), vote.round, place);
    }
  }
}

/** The votes that were held, with their texts. */
export function votesIn(view: View): readonly TextVoted[] {
  return factsIn(view, VOTES).text.voted;
}

/** By party and issue: the wording over which the party has last not signed. Not to be changed. */
export function votedAgainst(view: View): HeldSince {
  return factsIn(view, VOTES).against;
}
