import { at } from '../model/at.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import { bitsOf } from '../model/option-bits.ts';
import { initialledBy, openedBy } from '../text/text.ts';
import type { View } from '../views/view.ts';
import { insistedInPublic, ruledOutInPublic } from './declarations.ts';
import { cellFor, type HeldSince } from './held-since.ts';
import { askedInLetters } from './letters.ts';
import { refusedInLetters } from './letters-answered.ts';
import { linesIn } from './lines.ts';
import { saidAcceptable } from './questions.ts';
import { votedAgainst } from './votes.ts';

/** Options of an article towards which a delegation has taken a step, and since when. */
export interface Taken {
  /** Options as bits. */
  readonly options: number;
  readonly round: number;
  /** Line of the record. */
  readonly line: number;
}

/**
 * The ways in which a delegation can stand to options of an article: proposed in its opening statement, and still; asked
 * for in its last letter about the article; said to be acceptable, when it was asked; initialled in the text; insisted on
 * or ruled out in public, and not gone back on; refused by name in a letter; voted against by name.
 */
export type OptionStance =
  | 'opened'
  | 'asked'
  | 'acceptable'
  | 'initialled'
  | 'insisted'
  | 'ruledOut'
  | 'refused'
  | 'votedAgainst';

/** By step, the part of the mind that holds it; the first and the fourth are in the text, which loses them again. */
const HELD_IN: Readonly<Record<Exclude<OptionStance, 'opened' | 'initialled'>, (view: View) => HeldSince>> = {
  asked: askedInLetters,
  acceptable: saidAcceptable,
  insisted: insistedInPublic,
  ruledOut: ruledOutInPublic,
  refused: refusedInLetters,
  votedAgainst,
};

/** The options of an article towards which a delegation has taken a step, as far as a seat knows, as bits; 0 for none. */
export function bitsTaken(view: View, party: PartyIndex, issue: IssueIndex, step: OptionStance): number {
  if (step === 'opened' || step === 'initialled') return bitsInText(view, party, issue, step);
  return HELD_IN[step](view).options[cellFor(view.common, party, issue)]!;
}

/** The step that a delegation has taken on an article, as far as a seat knows; `undefined` if it has not. */
export function stepTaken(view: View, party: PartyIndex, issue: IssueIndex, step: OptionStance): Taken | undefined {
  const options = bitsTaken(view, party, issue, step);
  if (options === 0) return undefined;
  const cell = cellFor(view.common, party, issue);
  if (step === 'opened') {
    const { round, line } = at(linesIn(view).openings, party) ?? { round: 0, line: -1 };
    return { options, round, line };
  }
  if (step === 'initialled') {
    const { joinedIn, joined } = linesIn(view);
    return { options, round: joinedIn[cell]!, line: joined[cell]! };
  }
  const { rounds, lines } = HELD_IN[step](view);
  return { options, round: rounds[cell]!, line: lines[cell]! };
}

function bitsInText({ text }: View, party: PartyIndex, issue: IssueIndex, step: 'opened' | 'initialled'): number {
  const article = at(text, issue);
  const version = step === 'opened' ? openedBy(article, party) : initialledBy(article, party);
  return version === undefined ? 0 : bitsOf(version);
}
