import type { VoteHeld } from '#engine/hindsight/days-of-game.ts';
import { tradeIn } from '#engine/hindsight/trade-in.ts';
import { isInForce } from '#engine/hindsight/within-reach.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { signedWording, vagueArticles } from '#engine/text/text.ts';
import { dayGuessed } from './guess.ts';
import type { TermMet } from './talk-model.ts';
import {
  anchorHere,
  concessionHere,
  deadlineHere,
  publicWordHere,
  redLineHere,
  shuttleHere,
  singleTextHere,
  type TermGround,
  type TermRule,
  walkOutHere,
} from './terms-of-talks.ts';

// Words of negotiation that what a text was worth, and what it said, give an example of.

/** Of one's own delegation, or the first one that signs. */
const walkAwayHere: TermRule = ({ game, state, ending, map, you }) => {
  const { track, signatories } = map;
  const who = signatories.includes(you) ? you : at(signatories, 0);
  const noDeal = at(at(ending.walkAways, who), track);
  if (!isInForce(state, ending, track)) return game.say('debrief-talk.walk-away-unsigned', { who, noDeal, track });
  return game.say('debrief-talk.walk-away-signed', { who, noDeal, track, worth: at(at(ending.points, who), track) });
};

const zoneHere: TermRule = ({ game, map }) => {
  const day = dayGuessed(map);
  if (day === undefined) return undefined;
  const { count, round } = day;
  const { track, packageCount: possible } = map;
  return game.say('debrief-talk.zone-here', { count, possible, round, track });
};

/** In the first part that was signed with one answer to each article, and has one. */
const tradeHere: TermRule = ({ game, state }) => {
  for (const track of signedTracks(state)) {
    const [pack, another] = readingsOf(game.common, state, track);
    const trade = pack === undefined || another !== undefined ? undefined : tradeIn(game, track, pack);
    if (trade === undefined) continue;
    const { one, other } = trade;
    return game.say('debrief-talk.trade-here', {
      one: one.who,
      other: other.who,
      mine: one,
      theirs: other,
      mineTurned: { issue: one.issue, option: one.instead },
      theirsTurned: { issue: other.issue, option: other.instead },
    });
  }
  return undefined;
};

const ambiguityHere: TermRule = ({ game, state }) => {
  const [issue] = signedTracks(state).flatMap((track) => vagueArticles(game.common, state, track));
  if (issue === undefined) return undefined;
  const { option, or } = signedWording(game.common, state, issue);
  if (or === undefined) return undefined;
  return game.say('debrief-talk.ambiguity-here', { issue, answer: { issue, option }, or: { issue, option: or } });
};

const preconditionHere: TermRule = ({ game, state }) => {
  const track = game.common.tracks.findIndex(({ after }) => after !== undefined);
  const first = game.common.tracks[track]?.after;
  if (first === undefined) return undefined;
  const { status, since } = at(state.tracks, first);
  if (status === 'signed') return game.say('debrief-talk.precondition-met', { first, track, round: since });
  return game.say('debrief-talk.precondition-unmet', { first, track });
};

const ratifyingHere: TermRule = ({ game, ending }) => {
  const { ratifications = [] } = ending.aftermath ?? {};
  const noes = ratifications.filter((each) => !isRatified(each)).map(({ party }) => party);
  if (ratifications.length === 0) return undefined;
  if (noes.length === 0) return game.say('debrief-talk.ratifying-all');
  return game.say('debrief-talk.ratifying-no', { who: [...new Set(noes)] });
};

/** Minimum number of voters: of two, each is alone with its no. */
const FEWEST_VOTERS = 3;

/** The first vote that failed by one no alone, with the worth of the text to the party that voted no. */
const spoilerHere: TermRule = (ground) => {
  const { game, state, votes } = ground;
  const counted = state.record.filter((line) => line.kind === 'voted');
  for (const [place, { track, ballots, signed }] of counted.entries()) {
    const [no, another] = ballots.filter(({ yes }) => !yes);
    if (signed || ballots.length < FEWEST_VOTERS || no === undefined || another !== undefined) continue;
    const vote = at(votes, place);
    const values = { who: no.party, track, round: vote.round };
    return game.say(`debrief-talk.spoiler-${whatItWas(ground, vote, no.party)}`, values);
  }
  return undefined;
};

/** Classifies a text that was voted on, from a delegation's view. */
function whatItWas({ game, days }: TermGround, vote: VoteHeld, who: PartyIndex): 'crossed' | 'below' | 'above' {
  const { track, round, readings, worth } = vote;
  const { forbidden } = at(at(game.secrets, who).sheets, track);
  if (readings.some((pack) => forbidden[pack] === 1)) return 'crossed';
  const day = days.find((each) => each.round === round);
  return day !== undefined && at(worth, who) < at(at(day.walkAways, who), track) ? 'below' : 'above';
}

function signedTracks(state: TermGround['state']): number[] {
  return state.tracks.flatMap(({ status }, track) => (status === 'signed' ? [track] : []));
}

/** Words of negotiation, those first that say most of a game. */
const TERMS = [
  'walk-away',
  'zone',
  'trade',
  'concession',
  'anchor',
  'ambiguity',
  'precondition',
  'spoiler',
  'ratifying',
  'red-line',
  'public-word',
  'single-text',
  'shuttle',
  'deadline',
  'walk-out',
] as const;
type TermKey = (typeof TERMS)[number];

const RULES: Readonly<Record<TermKey, TermRule>> = {
  'walk-away': walkAwayHere,
  zone: zoneHere,
  trade: tradeHere,
  concession: concessionHere,
  anchor: anchorHere,
  ambiguity: ambiguityHere,
  precondition: preconditionHere,
  spoiler: spoilerHere,
  ratifying: ratifyingHere,
  'red-line': redLineHere,
  'public-word': publicWordHere,
  'single-text': singleTextHere,
  shuttle: shuttleHere,
  deadline: deadlineHere,
  'walk-out': walkOutHere,
};

/** Terms that depend on events which forms of talks on paper do not record. */
const OF_TALKS: readonly TermKey[] = [
  'concession',
  'anchor',
  'red-line',
  'public-word',
  'single-text',
  'shuttle',
  'deadline',
];

/** The words of negotiation that a finished game gives an example of, each with what happened. */
export function termsMet(ground: TermGround): TermMet[] {
  const { game, state } = ground;
  return TERMS.flatMap((key) => {
    if (state.setup.onPaper && OF_TALKS.includes(key)) return [];
    const here = RULES[key](ground);
    if (here === undefined) return [];
    return [{ key, name: game.say(`debrief-talk.${key}`), meaning: game.say(`debrief-talk.${key}-meaning`), here }];
  });
}
