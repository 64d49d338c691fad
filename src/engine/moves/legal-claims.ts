import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { ClaimId, IssueIndex, OptionIndex, PartyIndex, SpeechMove } from '../model/moves.ts';
import { othersOf } from '../model/others-of.ts';
import type { OwnMeans, Table } from '../model/table.ts';
import { versionsOf } from '../text/text.ts';
import { decide } from './decide.ts';

/** A claim that may be made (to everybody, or to one party), or put otherwise, with any of the options. */
export type LegalClaim =
  | {
      readonly what: 'claim';
      /** Absent where it is said in public. */
      readonly to: PartyIndex | undefined;
      readonly about: PartyIndex;
      readonly issue: IssueIndex;
      readonly options: readonly OptionIndex[];
    }
  | { readonly what: 'reinterpret'; readonly claim: ClaimId; readonly options: readonly OptionIndex[] };

/** All statements and questions of a party, allowed or not, without claims. */
export function speeches(
  common: CommonKnowledge,
  table: Pick<Table, 'text' | 'claims'>,
  party: PartyIndex,
): SpeechMove[] {
  const others = othersOf(party, common.partyCount);
  return [
    ...optionsOf(common).flatMap(({ issue, option }): SpeechMove[] => [
      { type: 'declare', party, what: 'insist', issue, option },
      { type: 'declare', party, what: 'never', issue, option },
      ...others.map((to): SpeechMove => ({ type: 'ask', party, to, what: 'could-live-with', issue, option })),
    ]),
    ...common.issues.flatMap((_, issue) =>
      others.flatMap((to): SpeechMove[] => [
        { type: 'tell', party, to, what: 'matters', issue },
        { type: 'ask', party, to, what: 'matters', issue },
      ]),
    ),
    ...vagueVersions(common, table).flatMap((version) =>
      others.map((to): SpeechMove => ({ type: 'ask', party, to, what: 'meaning', ...version })),
    ),
    ...common.issues.map((_, about): SpeechMove => ({ type: 'consult', party, about })),
    ...table.claims.flatMap(({ id: claim }): SpeechMove[] => [
      { type: 'declare', party, what: 'by-members', claim },
      { type: 'declare', party, what: 'confirm', claim },
      { type: 'declare', party, what: 'deny', claim },
      ...others.map((to): SpeechMove => ({ type: 'ask', party, to, what: 'is-it-true', claim })),
    ]),
  ];
}

function optionsOf(common: CommonKnowledge) {
  return common.issues.flatMap((rules, issue) =>
    Array.from({ length: rules.optionCount }, (_, option) => ({ issue, option })),
  );
}

function vagueVersions(common: CommonKnowledge, { text }: Pick<Table, 'text'>) {
  return common.issues.flatMap((_, issue) =>
    versionsOf(at(text, issue)).flatMap(({ option, or }) => (or === undefined ? [] : [{ issue, option, or }])),
  );
}

/** The claims that a party may make or put otherwise now. Whether it may does not depend on the options chosen. */
export function legalClaims(common: CommonKnowledge, own: OwnMeans, table: Table, party: PartyIndex): LegalClaim[] {
  return [...newClaims(common, party), ...otherReadings(common, table)].filter(
    (claim) =>
      claim.options.length > 0 &&
      decide(common, own, table, claimMove(party, claim, claim.options.slice(0, 1))) === undefined,
  );
}

function newClaims(common: CommonKnowledge, party: PartyIndex): LegalClaim[] {
  const others = othersOf(party, common.partyCount);
  return common.issues.flatMap(({ optionCount }, issue) =>
    others.flatMap((about) =>
      [undefined, ...others.filter((to) => to !== about)].map(
        (to): LegalClaim => ({ what: 'claim', to, about, issue, options: upTo(optionCount) }),
      ),
    ),
  );
}

function otherReadings(common: CommonKnowledge, { claims }: Pick<Table, 'claims'>): LegalClaim[] {
  return claims.map(({ id: claim, issue, options }) => {
    const others = upTo(at(common.issues, issue).optionCount).filter((option) => !options.includes(option));
    return { what: 'reinterpret', claim, options: others };
  });
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The move that makes a claim, or puts it otherwise, with the options chosen. */
export function claimMove(party: PartyIndex, legal: LegalClaim, options: readonly OptionIndex[]): SpeechMove {
  if (legal.what === 'reinterpret') {
    return { type: 'declare', party, what: 'reinterpret', claim: legal.claim, options };
  }
  const { to, about, issue } = legal;
  const content = { what: 'claim', about, issue, options } as const;
  return to === undefined ? { type: 'declare', party, ...content } : { type: 'tell', party, to, ...content };
}
