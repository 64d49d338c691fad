import { bearsOut, namePut } from '#engine/claims/name-put.ts';
import { at } from '#engine/model/at.ts';
import type { ClaimStatus } from '#engine/model/claim.ts';
import type { ClaimId, IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf, optionLabel } from '../../words/names.ts';
import { sourceInWords } from '../../words/source-in-words.ts';
import { claimBriefly, claimStatusInWords, claimTold } from '../../words/speech-words.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { type ByMembersModel, byMembersModel } from '../parts/member-model.ts';
import type { StandMark } from './position-mark.ts';

/** A party's claim about another, and the other's answer to it. */
export interface ClaimModel {
  readonly claim: ClaimId;
  readonly by: PartyMark;
  readonly about: PartyMark;
  readonly status: ClaimStatus;
  /** The one spoken of has itself initialled or signed what is claimed of it. */
  readonly borneOut: boolean;
  /** "Washington says that Moscow accepts ..." */
  readonly words: string;
  /** "Moscow has not said so." */
  readonly statusWords: string;
  /** Both in a line, for below the article: "US says “Geneva”, Moscow has not." */
  readonly brief: string;
  readonly source: string | undefined;
  /** Not everybody has heard it. */
  readonly isPrivate: boolean;
  /** True if it is about the person's own delegation, which has not answered it. */
  readonly yoursToAnswer: boolean;
  /** It says that the person's delegation accepts what that never signs. */
  readonly crosses?: true;
  /** Other possible meanings of it. */
  readonly others: readonly { readonly option: OptionIndex; readonly label: string }[];
  /** Possible answer by members, if it is yours to answer and your delegation is a bloc. */
  readonly byMembers: ByMembersModel | undefined;
}

/** Claims that the chair has heard about an issue, in the order in which they were made. */
export function claimModels(chair: Seat, issue: IssueIndex): ClaimModel[] {
  return chair.view.claims.filter((claim) => claim.issue === issue).map((claim) => claimModel(chair, claim));
}

function claimModel(chair: Seat, claim: Seat['view']['claims'][number]): ClaimModel {
  const { game, view, you } = chair;
  const put = namePut(game.common, view, claim.about, claim.issue);
  return {
    claim: claim.id,
    by: markOf(game, claim.by),
    about: markOf(game, claim.about),
    status: claim.status,
    borneOut: put !== undefined && bearsOut(put, claim.options),
    words: claimTold(toldTo(game, you), claim),
    statusWords: claimStatusInWords(toldTo(game, you), claim, put),
    brief: claimBriefly(toldTo(game, you), claim, put),
    source: sourceOf(game, claim.listed),
    isPrivate: claim.audience !== 'all',
    yoursToAnswer: claim.about === you && claim.status === 'unconfirmed',
    ...(claim.about === you && claim.options.some((one) => isRuledOutAlone(view.own.redLines, claim.issue, one))
      ? { crosses: true as const }
      : {}),
    others: at(game.scenario.issues, claim.issue).options.flatMap((_, option) =>
      claim.options.includes(option) ? [] : [{ option, label: optionLabel(game, claim.issue, option) }],
    ),
    byMembers: byMembersModel(chair, claim),
  };
}

function sourceOf(game: LocalizedGame, listed: number | undefined): string | undefined {
  const claim = listed === undefined ? undefined : game.scenario.claims?.[listed];
  return sourceInWords(game, claim?.source);
}

/** Returns the declarations of parties on an option during the game, as public positions. */
export function declaredMarks({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): StandMark[] {
  return view.declarations
    .filter((said) => said.issue === issue && said.option === option && !said.crossed)
    .map((said) => ({
      ...markOf(game, said.party),
      stance: said.what === 'never' ? 'never' : 'wants',
      tag: 'stated',
      source: game.say('text.declared-on', { round: said.round }),
    }));
}

/** Returns unconfirmed claims about parties on an option, while they have neither answered nor put their name to it. */
export function claimedMarks({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): StandMark[] {
  const claims = view.claims.filter((claim) => {
    const put = namePut(game.common, view, claim.about, issue);
    const isOpen = claim.issue === issue && claim.status === 'unconfirmed' && claim.options.includes(option);
    return isOpen && (put === undefined || !bearsOut(put, [option]));
  });
  const about = [...new Set(claims.map((claim) => claim.about))];
  return about.map((party) => ({
    ...markOf(game, party),
    stance: 'accepts',
    tag: 'claimed',
    source: claimedBy(game, claims, party),
  }));
}

function claimedBy(game: LocalizedGame, claims: Seat['view']['claims'], about: PartyIndex): string {
  const by = [...new Set(claims.filter((claim) => claim.about === about).map((claim) => claim.by))];
  return game.say('text.so-they-say', { by });
}
