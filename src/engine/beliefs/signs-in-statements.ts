import { at } from '../model/at.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Asked, Clause, IssueIndex, ReplyWord } from '../model/moves.ts';
import { rulesOut } from '../text/text.ts';
import { type Sign, signOf } from '../views/sign.ts';
import type { SeenClaim, SeenQuestion, View } from '../views/view.ts';

/**
 * By party: what it has said of its interests in so many words: declared, told (which the record has shown), replied, or
 * answered to a claim about it.
 */
export function signsInStatements(view: View, told: readonly (readonly Sign[])[]): Sign[][] {
  const { declarations, questions, claims } = view;
  const lists = told.map((): Sign[] => []);
  for (const said of declarations) if (!said.crossed) at(lists, said.party).push(...signsInDeclaration(view, said));
  told.forEach((signs, party) => {
    at(lists, party).push(...signs);
  });
  for (const question of questions) at(lists, question.to).push(...signsInReply(view, question));
  for (const claim of claims) at(lists, claim.about).push(...signsInAnswer(view, claim));
  return lists;
}

function signsInDeclaration(view: View, said: Readonly<Declaration>): readonly Sign[] {
  const before = view.mind.declared.get(said);
  if (before !== undefined) return before;
  const { what, issue, option, round } = said;
  const signs = wasKnown(view, said)
    ? []
    : [aboutClause(view, what === 'never' ? 'never' : 'asked', { issue, option }, round)];
  view.mind.declared.set(said, signs);
  return signs;
}

/** Whether a party has only said again what everybody knew that it will never sign. */
function wasKnown({ common }: View, { party, what, issue, option }: Readonly<Declaration>): boolean {
  if (what !== 'never') return false;
  if (rulesOut(common, party, issue, option)) return true;
  return at(common.holding, 0).some((index) => {
    const one = at(common.positions, index);
    return one.stance === 'never' && one.party === party && one.issue === issue && one.option === option;
  });
}

function aboutClause({ common, mind }: View, kind: Sign['kind'], { issue, option }: Clause, round: number): Sign {
  const { track } = at(common.issues, issue);
  const named = kind === 'never' ? issue : undefined;
  return signOf(mind.said, kind, { track, round, clauses: [{ issue, option }] }, named);
}

/** Only plain words count: an evasion shows nothing. */
function signsInReply(view: View, { asked, says, round }: SeenQuestion): Sign[] {
  switch (asked.what) {
    case 'could-live-with':
      return says === 'yes' || says === 'no'
        ? [aboutClause(view, says === 'yes' ? 'could-live' : 'could-not-live', asked, round)]
        : [];
    case 'is-it-true': {
      const claim = view.claims.find(({ id }) => id === asked.claim);
      return claim === undefined ? [] : signsInWord(view, says, claim, round);
    }
    case 'meaning':
      return signsInMeaning(view, says, asked, round);
    case 'matters':
      return weightSaid(view, says, asked.issue, round);
  }
}

/** Which of two readings it takes a vague clause to mean. */
function signsInMeaning(
  view: View,
  says: ReplyWord | undefined,
  { issue, option, or }: Extract<Asked, { what: 'meaning' }>,
  round: number,
): Sign[] {
  if (says === 'first') return [aboutClause(view, 'agreed', { issue, option }, round)];
  return says === 'second' ? [aboutClause(view, 'agreed', { issue, option: or }, round)] : [];
}

/** How much an issue matters to a party, by its own word; nothing where it says nothing of that. */
export function weightSaid(view: View, says: ReplyWord | undefined, issue: IssueIndex, round: number): Sign[] {
  if (says !== 'most' && says !== 'middle' && says !== 'least') return [];
  const { track } = at(view.common.issues, issue);
  return [signOf(view.mind.said, `weighs-${says}`, { track, round, clauses: [] }, issue)];
}

function signsInAnswer(view: View, claim: SeenClaim): Sign[] {
  if (claim.status === 'by-members') return signsByMembers(view, claim);
  const said = { confirmed: 'yes', denied: 'no', reinterpreted: undefined, unconfirmed: undefined }[claim.status];
  return signsInWord(view, said, claim, claim.round);
}

/** A claim that names one answer can be read; of one that names several it stays open which is meant. */
function signsInWord(view: View, said: string | undefined, { issue, options }: SeenClaim, round: number): Sign[] {
  const [option, ...others] = options;
  return option === undefined || others.length > 0 ? [] : signsInYesOrNo(view, said, { issue, option }, round);
}

function signsInYesOrNo(view: View, said: string | undefined, clause: Clause, round: number): Sign[] {
  if (said !== 'yes' && said !== 'no') return [];
  return [aboutClause(view, said === 'yes' ? 'agreed' : 'turned-down', clause, round)];
}

/** What some of a bloc's members stand behind says something of the bloc, and less than its own word would. */
function signsByMembers(view: View, { issue, options, said, round }: SeenClaim): Sign[] {
  const [option, ...others] = options;
  const somebody = said.some(({ stand }) => stand === 'behind');
  if (option === undefined || others.length > 0 || !somebody) return [];
  return [aboutClause(view, 'agreed-in-part', { issue, option }, round)];
}
