import { claimWith } from '../mind/claims.ts';
import { factsIn } from '../mind/part.ts';
import { ofClaims, ofQuestions } from '../mind/parts-of.ts';
import { at } from '../model/at.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Asked, Clause, IssueIndex, PartyIndex, ReplyWord } from '../model/moves.ts';
import { clausesInOrder } from '../text/clauses.ts';
import { rulesOut } from '../text/text.ts';
import { type InterestSign, signOf } from '../views/interest-sign.ts';
import type { SeenClaim, SeenQuestion, View } from '../views/view.ts';
import { signsGiven } from './signs-given.ts';

const REPLIES = ofQuestions(
  signsGiven<SeenQuestion>((question, view) =>
    signsInReply(view, question).map((sign) => ({ party: question.to, sign })),
  ),
);

const ANSWERS = ofClaims(
  signsGiven<SeenClaim>((claim, view) => signsInAnswer(view, claim).map((sign) => ({ party: claim.about, sign }))),
);

/** The signs in what a party has replied to questions. */
export function signsInReplies(view: View, party: PartyIndex): readonly InterestSign[] {
  return at(factsIn(view, REPLIES).byParty, party);
}

/** The signs in what a party has answered to claims about it. */
export function signsInAnswers(view: View, party: PartyIndex): readonly InterestSign[] {
  return at(factsIn(view, ANSWERS).byParty, party);
}

/** The sign in a declaration; `undefined` if it says only what everybody knew. */
export function signInDeclaration(view: View, said: Readonly<Declaration>): InterestSign | undefined {
  const { what, issue, option, round } = said;
  if (wasKnown(view, said)) return undefined;
  return aboutClause(view, what === 'never' ? 'never' : 'asked', { issue, option }, round);
}

/** True if a declaration only repeats what everybody knew that the party will never sign. */
function wasKnown({ common }: View, { party, what, issue, option }: Readonly<Declaration>): boolean {
  if (what !== 'never') return false;
  if (rulesOut(common, party, issue, option)) return true;
  return at(common.holding, 0).some((index) => {
    const one = at(common.positions, index);
    return one.stance === 'never' && one.party === party && one.issue === issue && one.option === option;
  });
}

function aboutClause(view: View, kind: InterestSign['kind'], { issue, option }: Clause, round: number): InterestSign {
  return aboutClauses(view, kind, [{ issue, option }], round);
}

/** A sign about clauses of one track; a red line is about the first. */
function aboutClauses(
  { common, mind }: View,
  kind: InterestSign['kind'],
  clauses: readonly Clause[],
  round: number,
): InterestSign {
  const { issue } = at(clauses, 0);
  const { track } = at(common.issues, issue);
  return signOf(mind.said, kind, { track, round, clauses }, kind === 'never' ? issue : undefined);
}

/** The clause that is asked about and the condition, if there is one, in the order of their issues. */
function clausesAsked({ issue, option, condition }: Extract<Asked, { what: 'could-live-with' }>): Clause[] {
  return clausesInOrder(condition === undefined ? [{ issue, option }] : [{ issue, option }, condition]);
}

/** Only plain words count: an evasion shows nothing. */
function signsInReply(view: View, { asked, says, round }: SeenQuestion): InterestSign[] {
  switch (asked.what) {
    case 'could-live-with':
      return says === 'yes' || says === 'no'
        ? [aboutClauses(view, says === 'yes' ? 'could-live' : 'could-not-live', clausesAsked(asked), round)]
        : [];
    case 'is-it-true': {
      const claim = claimWith(view, asked.claim);
      return claim === undefined ? [] : signsInWord(view, says, claim, round);
    }
    case 'meaning':
      return signsInMeaning(view, says, asked, round);
    case 'matters':
      return weightSaid(view, says, asked.issue, round);
  }
}

/** Signs in an answer about the reading of a vague clause. */
function signsInMeaning(
  view: View,
  says: ReplyWord | undefined,
  { issue, option, or }: Extract<Asked, { what: 'meaning' }>,
  round: number,
): InterestSign[] {
  if (says === 'first') return [aboutClause(view, 'agreed', { issue, option }, round)];
  return says === 'second' ? [aboutClause(view, 'agreed', { issue, option: or }, round)] : [];
}

/** Sign of an issue's weight for a party by its own word; empty if it states no weight. */
export function weightSaid(view: View, says: ReplyWord | undefined, issue: IssueIndex, round: number): InterestSign[] {
  if (says !== 'most' && says !== 'middle' && says !== 'least') return [];
  const { track } = at(view.common.issues, issue);
  return [signOf(view.mind.said, `weighs-${says}`, { track, round, clauses: [] }, issue)];
}

function signsInAnswer(view: View, claim: SeenClaim): InterestSign[] {
  if (claim.status === 'by-members') return signsByMembers(view, claim);
  const said = { confirmed: 'yes', denied: 'no', reinterpreted: undefined, unconfirmed: undefined }[claim.status];
  return signsInWord(view, said, claim, claim.round);
}

/** A claim that names one answer can be read; of one that names several it stays open which is meant. */
function signsInWord(
  view: View,
  said: string | undefined,
  { issue, options }: SeenClaim,
  round: number,
): InterestSign[] {
  const [option, ...others] = options;
  return option === undefined || others.length > 0 ? [] : signsInYesOrNo(view, said, { issue, option }, round);
}

function signsInYesOrNo(view: View, said: string | undefined, clause: Clause, round: number): InterestSign[] {
  if (said !== 'yes' && said !== 'no') return [];
  return [aboutClause(view, said === 'yes' ? 'agreed' : 'turned-down', clause, round)];
}

/** Sign of members that stand behind a claim: weaker evidence about the bloc than its own word. */
function signsByMembers(view: View, { issue, options, said, round }: SeenClaim): InterestSign[] {
  const [option, ...others] = options;
  const somebody = said.some(({ stand }) => stand === 'behind');
  if (option === undefined || others.length > 0 || !somebody) return [];
  return [aboutClause(view, 'agreed-in-part', { issue, option }, round)];
}
