/** Members of a delegation that is a bloc of several. */

import { hasConsulted, isBloc, isSplit, standsInPublic, standsKnown } from '#engine/bloc/stands.ts';
import { at } from '#engine/model/at.ts';
import type { MemberStand } from '#engine/model/bloc-rules.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { StandKind } from '#engine/model/scenario/member.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import { decide } from '#engine/moves/decide.ts';
import type { SeenClaim } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { memberOf, saidByMembers, standNoteOf, standsInWords } from '../../words/member-words.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import { sourceInWords } from '../../words/source-in-words.ts';
import type { Seat } from './chair.ts';

/** A member, and where it is known to stand. */
export interface MemberModel {
  readonly key: number;
  readonly name: string;
  readonly stands: readonly MemberStandModel[];
}

export interface MemberStandModel {
  readonly key: string;
  /** "Foreign forces: Trainers in the rear or Reassurance force" */
  readonly about: string;
  readonly stand: StandKind;
  /** "has not decided" */
  readonly words: string;
  /** Reason, in a sentence. */
  readonly because: string;
  readonly tag: Tag;
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
  /** The others at the table do not know it. */
  readonly isPrivate: boolean;
}

/** A bloc's possible answer to a claim, by its members. */
export interface ByMembersModel {
  /** Words of the answer. */
  readonly words: string;
  /** Reason why it cannot be said now, if so. */
  readonly unavailable: string | undefined;
  /** Risk of a flat yes; absent if the members are of one mind or have been asked. */
  readonly risk: string | undefined;
}

/** The known stands of members on an issue: to the chair, and to everybody. */
interface Known {
  readonly toYou: (issue: IssueIndex) => readonly MemberStand[];
  readonly toAll: (issue: IssueIndex) => readonly MemberStand[];
}

/** The members of a delegation, with all that the chair knows of them; none where it speaks for itself. */
export function memberModels({ game, view }: Pick<Seat, 'game' | 'view'>, party: PartyIndex): MemberModel[] {
  return modelsOf(game, party, {
    toYou: (issue) => standsKnown(view, party, issue),
    toAll: (issue) => standsInPublic(game.common, view, party, issue),
  });
}

/** The members of a delegation as everybody knows them before the first round. */
export function membersAtFirst(game: LocalizedGame, party: PartyIndex): MemberModel[] {
  const known = (issue: IssueIndex) =>
    standsInPublic(game.common, { round: 1, claims: [], dissents: [] }, party, issue);
  return modelsOf(game, party, { toYou: known, toAll: known });
}

/** Describes the known stands of blocs' members on an option, in a sentence a bloc. */
export function membersOn({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): string[] {
  return game.common.blocs.flatMap((_, party) => {
    const stands = standsKnown(view, party, issue).filter((one) => one.option === option);
    if (stands.length === 0) return [];
    return [game.say('member.within', { party, stands: standsInWords(game, party, stands) })];
  });
}

function modelsOf(game: LocalizedGame, party: PartyIndex, known: Known): MemberModel[] {
  const count = at(game.common.blocs, party).memberCount;
  const stands = game.common.issues.flatMap((_, issue) => standModels(game, party, issue, known));
  return Array.from({ length: count }, (_, member) => ({
    key: member,
    name: memberOf(game, party, member).name,
    stands: stands.filter((one) => one.member === member).map(({ model }) => model),
  }));
}

/** One model for each of the author's notes: several options that are thought of alike stand together. */
function standModels(game: LocalizedGame, party: PartyIndex, issue: IssueIndex, { toYou, toAll }: Known) {
  const told = toYou(issue);
  const open = toAll(issue);
  const keyOf = ({ member, entry }: MemberStand) => `${member} ${entry}`;
  return [...new Set(told.map(keyOf))].map((key): { readonly member: number; readonly model: MemberStandModel } => {
    const those = told.filter((one) => keyOf(one) === key);
    const first = at(those, 0);
    const { because, tag, source } = standNoteOf(game, party, first);
    const options = those.map(({ option }) => option);
    return {
      member: first.member,
      model: {
        key: `${issue} ${key}`,
        about: game.say('member.about', { issue, answers: { issue, options } }),
        stand: first.stand,
        words: game.say(`member.one-${first.stand}`),
        because,
        tag,
        source: sourceInWords(game, source),
        isPrivate: !open.some((one) => keyOf(one) === key),
      },
    };
  });
}

/** Returns the chair's possible answer to a claim by its members; `undefined` if it is no bloc or need not answer. */
export function byMembersModel({ game, view, you }: Seat, claim: SeenClaim): ByMembersModel | undefined {
  if (!isBloc(game.common, you) || claim.about !== you || claim.status !== 'unconfirmed') return undefined;
  const { issue, options, id } = claim;
  const refusal = decide(view.common, view.own, view, { type: 'declare', party: you, what: 'by-members', claim: id });
  const risky = isSplit(view, you, issue, options) && !hasConsulted(view, you, issue);
  const known = standsKnown(view, you, issue).filter(({ option }) => options.includes(option));
  return {
    words: saidByMembers(game, you, known),
    unavailable: refusal && refusalInWords(game, refusal),
    risk: risky ? game.say('offer.split-members') : undefined,
  };
}
