/** What a debrief says of homes, and of how long a text would last. */
import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Checks, sameAll } from './check.ts';
import { type Facts, isMain, isSettledIn, issuesOf, meantIn, signedOn } from './facts.ts';
import { hasOf, isInForce, saidAtHome, thoughtOfHome } from './outcome.ts';
import { partyOf } from './whereabouts.ts';

const ratifiedTracks = (facts: Facts): TrackIndex[] =>
  facts.game.common.tracks.flatMap((_, track) => (isMain(facts, track) && isInForce(facts, track) ? [track] : []));

function signatoriesOf(facts: Facts): PartyIndex[] {
  const all = ratifiedTracks(facts).flatMap((track) => [...at(facts.game.common.tracks, track).signatories]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** What a delegation has of what was ratified over what no deal is worth at the end. */
function surplusOf(facts: Facts, party: PartyIndex): number {
  const own = ratifiedTracks(facts).filter((track) => at(facts.game.common.tracks, track).signatories.includes(party));
  const over = own.map((track) => hasOf(facts, party, track).have - at(at(facts.end.parties, party).walkAway, track));
  return over.reduce((sum, each) => sum + each, 0);
}

/** What it gained over no deal at the signature, as a share of the most that it could have. */
function shareOfGain(facts: Facts, party: PartyIndex): number {
  const own = ratifiedTracks(facts).filter((track) => at(facts.game.common.tracks, track).signatories.includes(party));
  const sum = (of: (track: TrackIndex) => number) => own.reduce((all, track) => all + of(track), 0);
  const noDeal = sum((track) => hasOf(facts, party, track).noDeal);
  const most = sum((track) => at(at(facts.game.secrets, party).sheets, track).best) - noDeal;
  return most <= 0 ? 0 : (sum((track) => hasOf(facts, party, track).have) - noDeal) / most;
}

/** On average how far those who signed trust each other, of 100. */
function meanTrust(facts: Facts): number {
  const who = signatoriesOf(facts);
  const pairs = who.flatMap((one) =>
    who.flatMap((other) => (one === other ? [] : [at(at(facts.end.parties, one).trust, other)])),
  );
  const sum = pairs.reduce((all, { kept, broke }) => all + (kept + 1) / (kept + 3 * broke + 2), 0);
  return (sum * 100) / pairs.length;
}

const silentArticles = (facts: Facts) =>
  ratifiedTracks(facts)
    .flatMap((track) => issuesOf(facts, track))
    .filter((issue) => !isSettledIn(facts, facts.end, issue));
const vagueArticles = (facts: Facts) =>
  ratifiedTracks(facts)
    .flatMap((track) => issuesOf(facts, track))
    .filter((issue) => meantIn(facts, facts.end, issue).or !== undefined);

/** Whose consent an article of what was ratified needs, or who has ruled out something in it in public, and did not sign. */
function couldBlock(facts: Facts): PartyIndex[] {
  const { parties, issues, redLines } = facts.game.scenario;
  const articles = ratifiedTracks(facts)
    .flatMap((track) => issuesOf(facts, track))
    .map((issue) => at(issues, issue));
  const mayBlock = (id: string) =>
    articles.some(({ consent }) => consent.includes(id)) ||
    redLines.some(({ party, declared, never }) => declared && party === id && articles.some((each) => never[each.id]));
  return parties.flatMap(({ id }, party) => (mayBlock(id) && !signatoriesOf(facts).includes(party) ? [party] : []));
}

/** Whether somebody gains less than half, or another share, of what the sides do on average. */
function isUneven(facts: Facts, share = 0.5): boolean {
  const shares = signatoriesOf(facts).map((party) => shareOfGain(facts, party));
  const mean = shares.reduce((sum, each) => sum + each, 0) / shares.length;
  return mean <= 0 || Math.min(...shares) < mean * share;
}

function isHome(
  facts: Facts,
  {
    party,
    track,
    support,
    needed,
  }: { readonly party: number; readonly track: number; readonly support: number; readonly needed: number },
): boolean {
  const own = saidAtHome(facts, party, track);
  return own.support === support && own.needed === needed;
}

/** Share of all pairs of draws, from 0 to what is not known of a home, whose difference is a mood in which it says yes. */
function chanceOfYes(facts: Facts, party: PartyIndex, track: TrackIndex): number {
  const doubt = Math.round((at(facts.game.scenario.parties, party).doubt ?? 0) * 1000);
  let yes = 0;
  for (let mood = -doubt; mood <= doubt; mood += 1) {
    const { support, needed } = thoughtOfHome(facts, party, track, mood);
    if (support >= needed) yes += doubt + 1 - Math.abs(mood);
  }
  return yes / (doubt + 1) ** 2;
}

/** A row of the table, by the points that stand beside it. */
const takesIn = (within: readonly object[]): boolean => (at(within, 0) as { readonly points: number }).points < 0;

export const AFTERMATH_CHECKS: Checks = {
  'aftermath.ratified': (facts, values) => {
    const home = values as unknown as Parameters<typeof isHome>[1];
    return isHome(facts, home) && home.support >= home.needed;
  },
  'aftermath.not-ratified': (facts, values) => {
    const home = values as unknown as Parameters<typeof isHome>[1];
    return isHome(facts, home) && home.support < home.needed;
  },
  'aftermath.judged': (facts, { tenths }, where) => {
    const party = partyOf(where);
    return facts.game.common.tracks.some((_, track) => {
      if (signedOn(facts, track) === undefined || !isMain(facts, track)) return false;
      const chance = chanceOfYes(facts, party, track) * 10;
      return chance > 0 && chance < 10 && (Math.abs(chance - tenths) <= 0.6 || tenths === 1 || tenths === 9);
    });
  },
  'aftermath.holds-in': ({ ending }, { tenths }) =>
    Math.abs((ending.aftermath?.durability?.chance ?? -1000) / 100 - tenths) <= 0.5,
  'aftermath.held': (_, { drawn, chance, most }) => drawn >= 1 && drawn <= most && drawn <= chance,
  'aftermath.broke': (_, { drawn, chance, most }) => drawn <= most && drawn > chance,
  'durability.self-enforcing': (facts, { below }) =>
    below === Math.min(...signatoriesOf(facts).map((party) => surplusOf(facts, party))) < 0,
  'durability.self-enforcing-because': (facts, { party, below, surplus }) => {
    const least = Math.min(...signatoriesOf(facts).map((each) => surplusOf(facts, each)));
    return surplusOf(facts, party) === least && least === (below ? -surplus : surplus);
  },
  'durability.fair-gains': (facts, { takes }, { within }) => takes === takesIn(within) && (!takes || isUneven(facts)),
  'durability.fair-gains-because': (facts, { takes }) => isUneven(facts, takes === true ? 0.5 : 0.45) === takes,
  'durability.veto-parties': (facts, { missing }) => sameAll(missing, couldBlock(facts)),
  'durability.veto-parties-because': (facts, { missing }) => sameAll(missing, couldBlock(facts)),
  'durability.trust': (_, { takes }, { within }) => takes === takesIn(within),
  'durability.trust-because': (facts, { mean }) => Math.abs(meanTrust(facts) - mean) <= 0.7,
  'durability.narrow-because': (facts, { parties }) => {
    const isNarrow = (party: PartyIndex) =>
      ratifiedTracks(facts).some((track) => {
        const signs = at(facts.game.common.tracks, track).signatories.includes(party);
        const { support, needed } = saidAtHome(facts, party, track);
        return signs && support - needed < 5;
      });
    return sameAll(parties, signatoriesOf(facts).filter(isNarrow));
  },
  'durability.silent': (facts, { count }) => silentArticles(facts).length === count,
  'durability.silent-because': (facts, { issues }) => sameAll(issues, silentArticles(facts)),
  'durability.last-day-because': (facts, { tracks }) =>
    sameAll(
      tracks,
      ratifiedTracks(facts).filter((track) => signedOn(facts, track) === facts.game.scenario.rounds.count),
    ),
  'durability.vague': (facts, { count }) => vagueArticles(facts).length === count,
};
