/**
 * The parts of a letter, an answer, a vote or a word, in the order in which they are said: what has happened, what is accepted or refused and
 * why, what changes and for which cause, and what is asked for. Several reasons are said in one sentence where they belong
 * together, and an article that has just been named is not named again.
 */
import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex } from '#engine/model/moves.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { acceptedParts } from './accepted-parts.ts';
import { apartParts, becauseWritten, isAgreedOn, isAskedApart, withReasonsApart } from './apart-parts.ts';
import { confirmingParts, nextParts } from './closing-parts.ts';
import type { LetterPart } from './fitted-parts.ts';
import { type Given, givenIn } from './given.ts';
import { asksSaid, changedParts, isChange, leftOutParts } from './looking-back.ts';
import { movedParts } from './moved-parts.ts';
import { reactingParts } from './reacting-parts.ts';
import { saidApart } from './said-apart.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

/** Returns all parts of a letter; the spare ones are for one that would be too short. */
export function letterParts(saying: SentenceWriter, reasons: readonly Reason[]): LetterPart[] {
  const given = givenIn(withReasonsApart(saying, withoutTwice(saying, reasons)));
  const parts = argumentParts(saying, given);
  const isAboutTerms = parts.some(({ names = [] }) => names.length > 0);
  return [...parts, ...(isAboutTerms ? [] : confirmingParts(saying)), ...nextParts(saying, given)];
}

function argumentParts(saying: SentenceWriter, given: Given): LetterPart[] {
  return [
    ...reactingParts(saying, given),
    ...saidApart(saying, given, 'before'),
    ...acceptedParts(saying, given),
    ...obstacleParts(saying, given),
    ...movedParts(saying, given).flatMap(({ issue, part }) => [part, ...whyMovedParts(saying, given, issue)]),
    ...changedParts(saying, given),
    ...askedParts(saying, given),
    ...leftOutParts(saying, given),
    ...besideParts(saying, given),
    ...publicParts(saying, given),
    ...saidApart(saying, given, 'after'),
    ...leftParts(saying, given),
  ];
}

/**
 * Wording that is turned down because another article departs is not turned down by itself as well, and what a change of
 * position says is not said before it. A refusal says once that no deal is better.
 */
function withoutTwice({ on }: SentenceWriter, reasons: readonly Reason[]): Reason[] {
  const departs = reasons.flatMap((reason) =>
    reason.code === 'rest-departs' || reason.code === 'no-longer' ? [reason.issue] : [],
  );
  const over = reasons.flatMap((reason) => (reason.code === 'rest-departs' ? [reason.over.issue] : []));
  const moves = reasons.flatMap((reason) => (reason.code === 'moves' ? [reason.issue] : []));
  const isNo = ({ code }: Reason) => code === 'cannot' || code === 'still-no';
  return reasons.filter((reason) => {
    if (reason.code === 'no-longer') return !moves.includes(reason.issue);
    if (reason.code === 'below-walk-away') return on !== 'refuse' || !reasons.some(({ code }) => code === 'no-longer');
    return !(isNo(reason) && 'issue' in reason && [...departs, ...over].includes(reason.issue as IssueIndex));
  });
}

/** Returns the obstacle, its reason, and what would be enough. */
function obstacleParts(saying: SentenceWriter, given: Given): LetterPart[] {
  const { line } = saying;
  const cannot = refusedIn(saying, given);
  const stillNo = given.first('still-no');
  const redLine = given.first('red-line');
  const issue = cannot?.issue ?? stillNo?.issue ?? redLine?.issue;
  // Criticism is what a review is for, however much it lets stand.
  const needed = saying.on === 'review';
  return [
    ...(cannot === undefined ? [] : [{ ...cannotSaid(saying, given, cannot), weight: 100, needed }]),
    ...(stillNo === undefined ? [] : [{ ...line('still-no', { ...stillNo, answer: stillNo }), weight: 100 }]),
    ...(redLine === undefined ? [] : [{ ...redLineSaid(saying, redLine), weight: 100, needed }]),
    ...(issue === undefined ? [] : [...whyParts(saying, given, issue), ...ruledOutParts(saying, given, issue)]),
    ...insteadParts(saying, given, cannot),
    ...priceParts(saying, given, issue),
    ...farApartParts(saying, given, issue),
  ];
}

/**
 * The refused clause, where a reason speaks against it, or where no change of the own position on its article says what is
 * written in its place.
 */
function refusedIn({ on, game }: SentenceWriter, given: Given): Clause | undefined {
  const cannot = given.first('cannot');
  if (isArguedAgainst(game, given, cannot)) return cannot;
  const changed = given.of('changed').flatMap(({ clauses }) => clauses);
  const isMoved = on === 'counter' && [...given.of('moves'), ...changed].some(({ issue }) => issue === cannot?.issue);
  return isMoved ? undefined : cannot;
}

function redLineSaid({ line, on }: SentenceWriter, { issue }: Extract<Reason, { code: 'red-line' }>): Said {
  if (issue === undefined) return line('red-line-across');
  return on === 'vote' || on === 'review' ? line('red-line-text', { issue }) : line('red-line', { issue });
}

/** True of a clause that the letter refuses for a reason of the file. */
function isArguedAgainst(game: Game, given: Given, clause: Clause | undefined): boolean {
  const reason = given
    .of('because')
    .find(({ issue, option, apart }) => issue === clause?.issue && option === clause.option && apart === undefined);
  return reason !== undefined && !becauseWritten(game, reason).wants;
}

/** The own wording in the place of a refused clause, behind the reason against that: else it would seem to speak against its own. */
function insteadParts({ line, on, game }: SentenceWriter, given: Given, cannot: Clause | undefined): LetterPart[] {
  const own = instead(given);
  const isApart = on !== 'vote' && on !== 'review' && isArguedAgainst(game, given, cannot);
  return own === undefined || !isApart ? [] : [{ ...line('instead', { own }), weight: 98 }];
}

/** A refused clause and, where the letter says something else there and no reason comes between, that in the same sentence. */
function cannotSaid({ line, on, game }: SentenceWriter, given: Given, cannot: Clause): Said {
  if (on === 'vote' || on === 'review') return line('cannot-text', { answer: cannot });
  if (isArguedAgainst(game, given, cannot)) return line('cannot', { answer: cannot });
  const asks = given.first('asks');
  const own = instead(given);
  if (own === undefined) return line('cannot', { answer: cannot });
  const since = asks?.clauses[0] === own && !isChange(given) ? asks.since : undefined;
  return since === undefined
    ? line('cannot-instead', { theirs: cannot, own })
    : line('cannot-instead-since', { theirs: cannot, own, since });
}

/** The clause that is asked for in the place of the refused one. */
function instead(given: Given): Clause | undefined {
  const cannot = given.first('cannot');
  const asked = given.of('asks').flatMap(({ clauses }) => clauses);
  const others = given.of('besides').flatMap(({ clauses }) => clauses);
  return [...asked, ...others].find(({ issue }) => issue === cannot?.issue);
}

/** A reason of the file for what has just been said of an article. */
function whyParts({ game }: SentenceWriter, given: Given, issue: IssueIndex): LetterPart[] {
  return given
    .of('because')
    .flatMap((reason) =>
      reason.issue === issue && reason.apart === undefined && reason.why.among !== 'terms'
        ? [{ words: becauseWritten(game, reason).because, weight: 60 }]
        : [],
    );
}

/** A reason of the file for the wording that a change of position has led to; one against other wording is told with that. */
function whyMovedParts(saying: SentenceWriter, given: Given, issue: IssueIndex): LetterPart[] {
  return isArguedAgainst(
    saying.game,
    given,
    given.of('cannot').find((cannot) => cannot.issue === issue),
  )
    ? []
    : whyParts(saying, given, issue);
}

function ruledOutParts({ line }: SentenceWriter, given: Given, about: IssueIndex): LetterPart[] {
  const said = given.first('public-word');
  const isArgued = given.first('red-line') !== undefined && given.of('because').some(({ issue }) => issue === about);
  if (said?.what !== 'never' || said.issue !== about || isArgued) return [];
  return [{ ...line('public-word-never-it'), weight: 50 }];
}

function priceParts({ line }: SentenceWriter, given: Given, about: IssueIndex | undefined): LetterPart[] {
  const price = given.first('price');
  const [only, ...others] = price?.clauses ?? [];
  if (price === undefined || only === undefined) return [];
  const said =
    others.length === 0 && only.issue === about ? line('price-there', { answer: only }) : line('price', price);
  return [{ ...said, weight: 95 }];
}

/** The articles on which the two are far apart, without the one that has just been named. */
function farApartParts({ line }: SentenceWriter, given: Given, named: IssueIndex | undefined): LetterPart[] {
  const apart = given.first('far-apart');
  if (apart === undefined) return [];
  const issues = apart.issues.filter((issue) => issue !== named);
  const isNamed = issues.length > 0 && issues.length < apart.issues.length;
  const said = isNamed ? line('far-apart-too', { issues }) : line('far-apart', apart);
  return [{ ...said, weight: 70 }];
}

/** Returns the demands of the letter besides the clause that replaces a refused one. */
function askedParts(saying: SentenceWriter, given: Given): LetterPart[] {
  const asks = given.first('asks');
  const before = instead(given);
  const left = asks?.clauses.filter((clause) => clause !== before) ?? [];
  const apart = apartParts(saying, given);
  const rest = otherTerms(saying, [], given);
  if (asks === undefined || left.length === 0) return [...rest, ...apart];
  const named = [given.first('cannot'), given.first('red-line'), ...given.of('moves')].map((one) => one?.issue);
  const why = left.flatMap(({ issue }) => (named.includes(issue) ? [] : whyParts(saying, given, issue)));
  if (before !== undefined) return [...otherTerms(saying, left, given), ...why, ...apart];
  return [{ ...asksSaid(saying, given, asks, left), weight: 80 }, ...why, ...rest, ...apart];
}

/** Part with the remaining terms of the letter, so that its reader knows the whole of it. */
function otherTerms(saying: SentenceWriter, asked: readonly Clause[], given: Given): LetterPart[] {
  const before = instead(given);
  const others = given.of('besides').flatMap(({ clauses }) => clauses);
  const clauses = [...asked, ...others].filter((clause) => clause !== before && !isAskedApart(saying, given, clause));
  return clauses.length === 0 ? [] : [{ ...saying.line('besides', { clauses }), weight: 58 }];
}

/** A reason of the file where a word is said that names its article itself. */
function leftParts({ game, on }: SentenceWriter, given: Given): LetterPart[] {
  if (on !== 'other' || given.first('moves') !== undefined) return [];
  return given.of('because').map((reason) => ({ words: becauseWritten(game, reason).because, weight: 60 }));
}

/** Wording that weighs more beside another, with the reason that the file has for that. */
function besideParts({ line, game }: SentenceWriter, given: Given): LetterPart[] {
  const together = given.first('weighs-together');
  if (together === undefined) return [];
  const why = given.of('because').filter(({ why: { among } }) => among === 'terms');
  return [
    { ...line('weighs-together', { ...together, answer: together }), weight: 55 },
    ...why.map((reason) => ({ words: becauseWritten(game, reason).because, weight: 54 })),
  ];
}

function publicParts({ line }: SentenceWriter, given: Given): LetterPart[] {
  const said = given.first('public-word');
  const obstacle = given.first('cannot') ?? given.first('still-no') ?? given.first('red-line');
  if (said === undefined || (said.what === 'never' && said.issue === obstacle?.issue)) return [];
  if (said.what === 'insist' && isAgreedOn(given, said.issue)) return [];
  const told =
    said.what === 'insist' && isAskedFor(given, said)
      ? line('public-word-insist-there', { issue: said.issue })
      : line(`public-word-${said.what}`, { ...said, answer: said });
  return [{ ...told, weight: 44 }];
}

/** True of wording that the letter, or the price of an answer, asks for by name. */
function isAskedFor(given: Given, { issue, option }: Clause): boolean {
  const asked = [...given.of('asks'), ...given.of('besides'), ...given.of('price')].flatMap(({ clauses }) => clauses);
  return asked.some((clause) => clause.issue === issue && clause.option === option);
}
