/** Reasons of the file that stand apart in a letter: about articles that nothing else in it names. */

import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex } from '#engine/model/moves.ts';
import type { Reason, WrittenReason } from '#engine/negotiators/decision/reason.ts';
import { allPositions } from '#engine/setup/compile-events.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

/** Reasons that name their article themselves. */
const NAMES_WORDING: readonly Reason['code'][] = ['cannot', 'still-no', 'red-line', 'moves'];

/**
 * A reason against wording stands apart in a letter that names no more than what is asked for in its place: right behind that, it
 * would seem to speak against it.
 */
export function withReasonsApart({ game, on }: SentenceWriter, reasons: readonly Reason[]): Reason[] {
  const named = reasons.filter(({ code }) => NAMES_WORDING.includes(code));
  const isNamed = (issue: IssueIndex) => named.some((reason) => 'issue' in reason && reason.issue === issue);
  return reasons.map((reason) => {
    const isLetter = on === 'offer' || on === 'counter';
    if (!isLetter || reason.code !== 'because' || reason.why.among === 'terms' || isNamed(reason.issue)) return reason;
    return becauseWritten(game, reason).wants ? reason : { ...reason, apart: true };
  });
}

/** Reasons that name terms, beside which another one is a further one. */
const NAMES_TERMS: readonly Reason['code'][] = ['asks', 'moves', 'cannot', 'takes', 'said-before'];

/** Reasons of the file about articles that nothing else has named, each with its article. */
export function apartParts(saying: SentenceWriter, given: Given): LetterPart[] {
  return given.of('because').flatMap((reason) => {
    if (reason.apart === undefined) return [];
    const { because, wants } = becauseWritten(saying.game, reason);
    // The reader asks for it, too: there is nobody to win.
    if (wants && isAgreedOn(given, reason.issue)) return [];
    const about = wants ? askedApart(saying, given, reason) : againstApart(saying, given, reason);
    const words = saying.game.say('said.together', { sentences: [about.words, because] });
    return [{ ...about, words, weight: apartWeight(saying, wants) }];
  });
}

/** A term that is asked for by itself is as heavy as the list of further terms. */
function apartWeight({ on }: SentenceWriter, wants: boolean): number {
  if (on === 'vote' || on === 'review') return 60;
  return wants ? 58 : 52;
}

/** True of a term that is asked for in a sentence of its own, with its reason. */
export function isAskedApart({ game }: SentenceWriter, given: Given, { issue, option }: Clause): boolean {
  return given
    .of('because')
    .some(
      (reason) =>
        reason.apart === true &&
        reason.issue === issue &&
        reason.option === option &&
        !isAgreedOn(given, issue) &&
        becauseWritten(game, reason).wants,
    );
}

/** True of an article on which the two sides agree. */
export function isAgreedOn(given: Given, issue: IssueIndex): boolean {
  return given.of('between').some(({ agreed }) => agreed.includes(issue));
}

function askedApart({ line }: SentenceWriter, given: Given, clause: Clause): Said {
  return line(isFirstTerm(given) ? 'asks' : 'asks-too', { clauses: [clause] });
}

/** True of a term that is the first one to be named. */
function isFirstTerm(given: Given): boolean {
  return !given.all.some(({ code }) => NAMES_TERMS.includes(code));
}

function againstApart({ line, on }: SentenceWriter, given: Given, clause: Clause): Said {
  if (on === 'vote' || on === 'review') return line('cannot-text', { answer: clause });
  return line(isFirstTerm(given) ? 'cannot' : 'cannot-too', { answer: clause });
}

/** A reason that the file gives, and if it speaks for the answer. */
interface FileReason {
  readonly because: string;
  readonly wants: boolean;
}

/** Returns the words that the file has for a reason. Red lines and terms speak against an answer. */
export function becauseWritten(game: Game, { why, words }: Extract<Reason, { code: 'because' }>): FileReason {
  return words === undefined ? writtenIn(game, why) : { because: words, wants: false };
}

function writtenIn({ scenario }: Game, why: WrittenReason): FileReason {
  if (why.among === 'positions') {
    const { because = '', stance } = at(allPositions(scenario), why.index);
    return { because, wants: stance === 'wants' };
  }
  const { id } = at(scenario.parties, why.party);
  const lines: readonly { readonly party: string; readonly because: string }[] = scenario[why.among];
  return {
    because: at(
      lines.filter(({ party }) => party === id),
      why.index,
    ).because,
    wants: false,
  };
}
