/**
 * Reasons from the world for wanting an option or rejecting it, which a party's public position or its red line gives
 * in the file. Each letter, each no and each reply to another brings one that it has not been told, as long as there
 * are any.
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

/** Reason for what a letter asks for or, in a counter, changes; `undefined` if all reasons have been told. */
export function whyWritten(
  view: View,
  letter: { readonly to: PartyIndex; readonly clauses: readonly Clause[] },
  countered?: SeenOffer,
): Because | undefined {
  return firstUnsaid(saidTo(view, letter.to), reasonsToWrite(view, letter.clauses, countered));
}

/** Reason for turning down a letter over an article, or as a whole; `undefined` if it has been told. */
export function whyTurnedDown(view: View, letter: SeenOffer, over: IssueIndex | undefined): Because | undefined {
  return firstUnsaid(saidTo(view, letter.from), reasonsToRefuse(view, deliveredClauses(letter), over));
}

/** Reason for rejecting such clauses, whatever has been told. */
export function whyNot(view: View, clauses: readonly Clause[]): Because | undefined {
  return clauses.flatMap(asFirm).flatMap((answer) => whyUnwanted(view, answer) ?? [])[0];
}

/** Reason for a reply, if the reply says that much; `undefined` if the asking party has been told. */
export function whyReplied(view: View, reply: Reply): Because | undefined {
  const told = becauseOfReply(view, reply);
  return told && firstUnsaid(saidTo(view, reply.from), [told]);
}

/** Reason for wanting an option on an issue, whatever has been told; of the most wanted option that has one. */
function whyMostWanted(view: View, issue: IssueIndex): Because | undefined {
  const options = at(view.own.points, issue).map((_, option) => ({ issue, option }));
  return byGain(view, options).flatMap((answer) => whyWanted(view, answer) ?? [])[0];
}

/**
 * Reasons with one from the world behind the one that names its article. Where none does, it stands behind all, apart, in
 * the place of a word that says nothing else.
 */
export function withWhy(reasons: readonly Reason[], because: Because | undefined): readonly Reason[] {
  if (because === undefined || reasons.some(({ code }) => code === 'because')) return reasons;
  const place = reasons.findIndex((reason) => issuesNamed(reason).includes(because.issue));
  if (place === -1) return [...reasons.filter(({ code }) => code !== 'nothing-new'), { ...because, apart: true }];
  return [...reasons.slice(0, place + 1), because, ...reasons.slice(place + 1)];
}

function issuesNamed(reason: Reason): IssueIndex[] {
  if (reason.code === 'asks') return reason.clauses.map(({ issue }) => issue);
  return 'issue' in reason && reason.issue !== undefined ? [reason.issue] : [];
}

/**
 * Keys of the reasons that the party has told another: in its letters, in its refusals of the other's letters, in its
 * replies, and in insisting in public.
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

/** Reasons that it has told another outside letters, with their rounds. */
function saidApart(view: View, other: PartyIndex): { readonly round: number; readonly told: Because }[] {
  const insisted = allDeclaredBy(view, view.party).filter(({ what }) => what === 'insist');
  const replied = questionsFrom(view, other);
  return [
    ...insisted.map((said) => ({ round: said.round, told: whyWanted(view, said) })),
    ...replied.map((question) => ({ round: question.round, told: becauseOfReply(view, question) })),
  ].flatMap(({ round, told }) => (told === undefined ? [] : [{ round, told }]));
}

/** Reason told by a reply: for wanting what matters most, or for rejecting what it could not live with. */
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

/**
 * Reasons for rejecting the named clauses, and red lines across several articles that these clauses cross with the
 * text.
 */
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
