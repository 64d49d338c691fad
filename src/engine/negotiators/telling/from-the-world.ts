/**
 * Why a party wants an option or will not have it: a reason from the world, which its public position or its red line gives in
 * the file. Each letter, each no and each reply to another brings one that it has not been told, as long as there are any.
 */
import { allDeclaredBy } from '../../mind/declarations.ts';
import { lettersWithParty, letterWith } from '../../mind/letters.ts';
import { questionsFrom } from '../../mind/questions.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex } from '../../model/moves.ts';
import { canMean, isSameWording, optionsOf } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { SeenQuestion, View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { type Because, type IssueOption, whyUnwanted, whyWanted } from '../weighing/why-wanted.ts';

/** A reply in the making, or one that was given. */
type Reply = Pick<SeenQuestion, 'from' | 'asked' | 'says'>;

/** Why a letter asks for what it asks for or, in a counter, changes what it changes; absent where all of that has been said. */
export function whyWritten(
  view: View,
  letter: { readonly to: PartyIndex; readonly clauses: readonly Clause[] },
  countered?: SeenOffer,
): Because | undefined {
  return firstUnsaid(saidTo(view, letter.to), reasonsToWrite(view, letter.clauses, countered));
}

/** Why a letter is turned down over an article, or as a whole; absent where that has been said. */
export function whyTurnedDown(view: View, letter: SeenOffer, over: IssueIndex | undefined): Because | undefined {
  return firstUnsaid(saidTo(view, letter.from), reasonsToRefuse(view, deliveredClauses(letter), over));
}

/** Why a party will not have such clauses, whatever has been said. */
export function whyNot(view: View, clauses: readonly Clause[]): Because | undefined {
  return clauses.flatMap(asFirm).flatMap((answer) => whyUnwanted(view, answer) ?? [])[0];
}

/** Why a reply is what it is, where it says that much; absent where the one that asks has been told. */
export function whyReplied(view: View, reply: Reply): Because | undefined {
  const told = becauseOfReply(view, reply);
  return told && firstUnsaid(saidTo(view, reply.from), [told]);
}

/** Why it wants an option on an issue, whatever has been said; the one that it wants most. */
function whyMostWanted(view: View, issue: IssueIndex): Because | undefined {
  const options = at(view.own.points, issue).map((_, option) => ({ issue, option }));
  return byGain(view, options).flatMap((answer) => whyWanted(view, answer) ?? [])[0];
}

/**
 * Reasons with that one from the world behind the one that names its article or, where none does, behind all, and apart. What
 * it says then is not said as news or as left out, too.
 */
export function withWhy(reasons: readonly Reason[], because: Because | undefined): readonly Reason[] {
  if (because === undefined || reasons.some(({ code }) => code === 'because')) return reasons;
  const place = reasons.findIndex((reason) => issuesNamed(reason).includes(because.issue));
  if (place === -1)
    return [...reasons.flatMap((reason) => withoutIssue(reason, because.issue)), { ...because, apart: true }];
  return [...reasons.slice(0, place + 1), because, ...reasons.slice(place + 1)];
}

function withoutIssue(reason: Reason, issue: IssueIndex): Reason[] {
  // A demand with its reason stands for one without.
  if (reason.code === 'nothing-new' || reason.code === 'gains-by') return [];
  if (reason.code === 'left-out') {
    const issues = reason.issues.filter((each) => each !== issue);
    return issues.length === 0 ? [] : [{ ...reason, issues }];
  }
  if (reason.code !== 'new-since') return [reason];
  const clauses = reason.clauses.filter((clause) => clause.issue !== issue);
  return clauses.length === 0 ? [] : [{ ...reason, clauses }];
}

function issuesNamed(reason: Reason): IssueIndex[] {
  if (reason.code === 'trades') return [reason.gives.issue, reason.gains.issue];
  return 'issue' in reason && reason.issue !== undefined ? [reason.issue] : [];
}

/**
 * What the party has told another of why: in its letters and in its noes to that one's, in its replies to that one, and
 * where it has insisted before everybody.
 */
function saidTo(view: View, other: PartyIndex): ReadonlySet<string> {
  const apart = saidApart(view, other);
  const said = new Set<string>();
  for (const offer of lettersWithParty(view, other).filter(({ status }) => status !== 'held')) {
    for (const { told } of apart.filter(({ round }) => round <= offer.round)) said.add(keyOf(told));
    const told = firstUnsaid(said, reasonsIn(view, offer, other));
    if (told !== undefined) said.add(keyOf(told));
  }
  for (const { told } of apart) said.add(keyOf(told));
  return said;
}

/** What it has told another of why beside letters, and when. */
function saidApart(view: View, other: PartyIndex): { readonly round: number; readonly told: Because }[] {
  const insisted = allDeclaredBy(view, view.party).filter(({ what }) => what === 'insist');
  const replied = questionsFrom(view, other);
  return [
    ...insisted.map((said) => ({ round: said.round, told: whyWanted(view, said) })),
    ...replied.map((question) => ({ round: question.round, told: becauseOfReply(view, question) })),
  ].flatMap(({ round, told }) => (told === undefined ? [] : [{ round, told }]));
}

/** What a reply says of why: what matters most it wants, or what it could not live with it will not have. */
function becauseOfReply(view: View, { asked, says }: Reply): Because | undefined {
  if (asked.what === 'matters' && says === 'most') return whyMostWanted(view, asked.issue);
  if (asked.what !== 'could-live-with' || says !== 'no') return undefined;
  return whyNot(view, [{ issue: asked.issue, option: asked.option }]);
}

function reasonsIn(view: View, offer: SeenOffer, other: PartyIndex): Because[] {
  const { from, to, clauses, counters, answer } = offer;
  if (from === view.party && to === other) {
    return reasonsToWrite(view, clauses, counters === undefined ? undefined : letterWith(view, counters));
  }
  if (from !== other || to !== view.party || answer?.response !== 'refuse') return [];
  return reasonsToRefuse(view, deliveredClauses(offer), answer.issue);
}

/** First why it changes what it changes, then why it wants what it asks for, from what it gains most by. */
function reasonsToWrite(view: View, clauses: readonly Clause[], countered: SeenOffer | undefined): Because[] {
  const kept = (clause: Clause) => clauses.some((own) => own.issue === clause.issue && isSameWording(own, clause));
  const changed = countered === undefined ? [] : deliveredClauses(countered).filter((clause) => !kept(clause));
  return [
    ...byGain(view, changed.flatMap(asFirm))
      .reverse()
      .flatMap((answer) => whyUnwanted(view, answer) ?? []),
    ...byGain(view, clauses.flatMap(asFirm)).flatMap((answer) => whyWanted(view, answer) ?? []),
  ];
}

/** Why what is named will not do; a red line across several articles, where these clauses with the text cross one. */
function reasonsToRefuse(view: View, clauses: readonly Clause[], over: IssueIndex | undefined): Because[] {
  const named = clauses.filter(({ issue }) => issue === over);
  return [...named.flatMap(asFirm).flatMap((answer) => whyUnwanted(view, answer) ?? []), ...acrossOf(view, clauses)];
}

/** Red lines across several articles that clauses cross, beside what the text says where they say nothing. */
function acrossOf(view: View, clauses: readonly Clause[]): Because[] {
  const wordingOn = (issue: IssueIndex) =>
    clauses.find((clause) => clause.issue === issue) ?? at(view.text, issue).current;
  return view.own.redLines.flatMap(({ sets, index }) => {
    const crossed = sets.flatMap(({ issue, options }) => {
      const wording = wordingOn(issue);
      const option = wording === undefined ? undefined : options.find((one) => canMean(wording, one));
      return option === undefined ? [] : [{ issue, option }];
    });
    const first = crossed.find(({ issue }) => clauses.some((clause) => clause.issue === issue));
    if (index === undefined || sets.length < 2 || crossed.length < sets.length || first === undefined) return [];
    return [{ code: 'because', ...first, why: { among: 'redLines', party: view.party, index } }];
  });
}

/** Answers from what brings the party most against silence to what costs it most. */
function byGain(view: View, answers: readonly IssueOption[]): IssueOption[] {
  const gain = ({ issue, option }: IssueOption) => {
    const points = at(view.own.points, issue);
    return at(points, option) - at(points, at(view.common.issues, issue).silent);
  };
  return [...answers].sort((a, b) => gain(b) - gain(a) || a.issue - b.issue);
}

function firstUnsaid(said: ReadonlySet<string>, reasons: readonly Because[]): Because | undefined {
  return reasons.find((one) => !said.has(keyOf(one)));
}

function keyOf({ why }: Because): string {
  return `${why.among} ${why.index}`;
}

function asFirm(clause: Clause): IssueOption[] {
  return optionsOf(clause).map((option) => ({ issue: clause.issue, option }));
}
