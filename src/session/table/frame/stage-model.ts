import { bearsOut, namePut } from '#engine/claims/name-put.ts';
import { hurtOf, wayOutOf } from '#engine/events/ripeness.ts';
import { trustIn } from '#engine/ledgers/trust.ts';
import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { ClaimId, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import type { PartyMark } from '../../party-mark.ts';
import { issueTitle, markOf } from '../../words/names.ts';
import { claimAsPut } from '../../words/speech-words.ts';
import type { Seat } from '../parts/chair.ts';
import { channelsOpenedBy } from '../parts/channels-opened-by.ts';
import { carriedOffers } from '../parts/delegation-model.ts';
import type { HallModel } from './hall-model.ts';
import { type MapWords, mapWords } from './map-words.ts';

/** The contents of the stage, besides delegations, channels and articles. */
export interface StageModel {
  /** An opening part of the text has been signed: the delegations sit around one table. */
  readonly together: boolean;
  readonly hall: HallModel;
  /** Pairs that can speak directly because a part was signed. */
  readonly opened: readonly (readonly [PartyIndex, PartyIndex])[];
  /** Ripeness as seen from the chair, from 0 (waiting costs it nothing, no way out) to 4. */
  readonly ripeness: number;
  /** By party: codes of the countries drawn as its own. */
  readonly areas: readonly (readonly string[])[];
  /** Articles that are about a place. */
  readonly sites: readonly SiteModel[];
  /** Between the person's delegation and another: as many as the lower of both trusts is worth, 1 to 3. */
  readonly strands: readonly { readonly party: PartyIndex; readonly count: number }[];
  /** Claims of parties about one another, newest first. */
  readonly slips: readonly ClaimSlip[];
  /** Answers that the person's own offers have waited for since an earlier round. */
  readonly overdue: readonly { readonly party: PartyIndex; readonly rounds: number; readonly words: string }[];
  /** Labels of the map, whatever happens there. */
  readonly written: MapWords;
}

export interface SiteModel {
  readonly issue: IssueIndex;
  readonly at: Coordinates;
  readonly title: string;
  readonly icon: string | undefined;
  readonly state: 'unsettled' | 'tabled' | 'initialled';
}

export interface ClaimSlip {
  readonly claim: ClaimId;
  readonly by: PartyMark;
  readonly about: PartyMark;
  readonly status: 'open' | 'confirmed' | 'denied';
  /** "US says: Russia accepts “Istanbul”" */
  readonly says: string;
  /** "not confirmed by Russia" */
  readonly statusWords: string;
}

/** Returns the contents of the stage besides delegations, channels and articles. */
export function stageModel(chair: Seat): StageModel {
  const { game, view } = chair;
  return {
    together: game.common.tracks.some(({ after }) => after !== undefined && at(view.tracks, after).status === 'signed'),
    hall: hallOfTalks(chair),
    opened: view.tracks.flatMap(({ status }, track) => (status === 'signed' ? channelsOpenedBy(chair, track) : [])),
    ripeness: ripenessSeen(chair),
    areas: game.scenario.parties.map(({ area, flags }) => area ?? flags ?? []),
    sites: sites(chair),
    strands: strands(chair),
    slips: slips(chair),
    overdue: overdue(chair),
    written: mapWords(game, chair.you),
  };
}

function hallOfTalks({ game, view, you }: Seat): HallModel {
  const signed = signatoriesOfSigned(game.common.tracks, view.tracks);
  return {
    scene: 'talks',
    seats: game.scenario.parties.map((_, party) => ({
      ...markOf(game, party),
      you: party === you,
      present:
        !at(view.parties, party).gone && (party === you || channelBetween(game.common, view, you, party) !== 'none'),
      signed: signed.has(party),
    })),
    floor: view.toAct === undefined ? view.floor : you,
    inBrackets: view.text.some((clause, issue) => clauseStatusOf(game.common, clause, issue) !== 'initialled'),
  };
}

/** Returns the parties that have signed some part. */
export function signatoriesOfSigned(
  tracks: readonly { readonly signatories: readonly PartyIndex[] }[],
  states: readonly { readonly status: string }[],
): ReadonlySet<PartyIndex> {
  return new Set(
    tracks.flatMap(({ signatories }, track) => (at(states, track).status === 'signed' ? signatories : [])),
  );
}

const WAY_OUT = { none: 0, possible: 1, 'in-text': 2 } as const;

/** Returns the ripeness of the ripest open part that the person signs: its hurt and the way out, in three degrees. */
function ripenessSeen({ game, view, you }: Seat): number {
  const degrees = game.common.tracks.flatMap(({ signatories }, track) => {
    if (!signatories.includes(you) || at(view.tracks, track).status !== 'open') return [];
    const hurt = Math.ceil((hurtOf(view.own, track) * 2) / 1000);
    return [hurt + WAY_OUT[wayOutOf(game.common, view, track)]];
  });
  return Math.max(0, ...degrees);
}

function sites({ game, view }: Seat): SiteModel[] {
  return game.scenario.issues.flatMap(({ at: place, icon }, issue) => {
    if (place === undefined) return [];
    const state = clauseStatusOf(game.common, at(view.text, issue), issue);
    return [{ issue, at: place, title: issueTitle(game, issue), icon, state }];
  });
}

/** Trust, in thousandths, from which on there is a second and a third strand. */
const STRANDS = [450, 650] as const;

function strands({ view, you }: Seat): StageModel['strands'] {
  return view.parties.flatMap(({ trustInYou }, party) => {
    if (party === you) return [];
    const lower = Math.min(trustIn(trustInYou), trustIn(at(view.own.trust, party)));
    return [{ party, count: 1 + STRANDS.filter((least) => lower >= least).length }];
  });
}

const SLIP_STATUS = {
  unconfirmed: 'open',
  confirmed: 'confirmed',
  denied: 'denied',
  reinterpreted: 'denied',
  'by-members': 'confirmed',
} as const;

function slips({ game, view }: Seat): ClaimSlip[] {
  return view.claims
    .map((claim): ClaimSlip => {
      const put = namePut(game.common, view, claim.about, claim.issue);
      const isBorneOut = put !== undefined && bearsOut(put, claim.options);
      const { by, about } = claim;
      const words = claimAsPut(game, claim);
      return {
        claim: claim.id,
        by: markOf(game, by),
        about: markOf(game, about),
        status: isBorneOut ? 'confirmed' : SLIP_STATUS[claim.status],
        says:
          words === undefined
            ? game.say('frame.slip', { by, about, answers: claim })
            : game.say('frame.slip-as-put', { by, words }),
        statusWords: game.say(`frame.slip-${isBorneOut ? put.how : claim.status}`, { about }),
      };
    })
    .reverse();
}

/** Once for each party, with the longest of what it owes answers to. */
function overdue(chair: Seat): StageModel['overdue'] {
  const { game, view, you } = chair;
  const owed = carriedOffers(chair).filter(({ from, round }) => from === you && round < view.round);
  return [...new Set(owed.map(({ to }) => to))].map((party) => {
    const since = Math.min(...owed.filter(({ to }) => to === party).map(({ round }) => round));
    const rounds = view.round - since;
    return { party, rounds, words: game.say('frame.waited-for', { rounds }) };
  });
}
