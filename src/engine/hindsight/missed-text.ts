import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { optionIn } from '../model/packages.ts';
import type { State } from '../model/state.ts';
import { type Wording, wordingOf } from '../model/wording.ts';
import { clauseStatusOf } from '../text/text.ts';
import { type LastStance, type LastWords, lastWordsOf, stanceInTheEnd } from './last-words.ts';
import { worthThen } from './signable-packages.ts';
import { lastVoted, textAtTheEnd } from './text-at-the-end.ts';
import { isInForce, textsWithinReach } from './within-reach.ts';

/** Unused potential of a track. */
export interface Missed {
  /** Number of texts within reach, without the text that is in force; see `textsWithinReach`. */
  readonly within: number;
  /** Number of texts within reach that would have been better, see `betterTexts`. */
  readonly count: number;
  /** Nearest of these better texts; `undefined` if there is none. */
  readonly text: MissedText | undefined;
}

/** A text that was not signed, beside what came of its track. */
export interface MissedText {
  readonly pack: PackageIndex;
  readonly articles: readonly MissedArticle[];
  /** Worth for each signatory, in the game's units. */
  readonly gains: readonly { readonly party: PartyIndex; readonly worth: number; readonly instead: number }[];
}

/** An article of a better text beside what came of it. */
export interface MissedArticle {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  /** Wording of the text at the end, see `textAtTheEnd`; `undefined` if nothing was written. */
  readonly stood: Wording | undefined;
  /** `differs`: the text says another thing, or nothing. `open`: the same, and not accepted by all, see `isOpen`. */
  readonly way: 'same' | 'open' | 'differs';
  /** Signatories by their last word on what the better text says. */
  readonly against: readonly PartyIndex[];
  readonly for: readonly PartyIndex[];
  readonly otherwise: readonly PartyIndex[];
}

/**
 * Finds the best text that a track of a finished game missed. Of several better texts it takes one that is better for
 * all signatories, if any; then the one that differs in the fewest articles from the text at the end; then the one
 * whose least well-off signatory gains most, as a share of its largest possible gain; then the one with the lowest
 * number.
 */
export function missedOf(game: Game, state: State, ending: Ending, track: TrackIndex): Missed {
  const better = betterTexts(game, state, ending, track);
  const stood = whatStood(game, state, track);
  const apartIn = (pack: PackageIndex) =>
    optionsOfPackage(game, track, pack).filter((option, place) => !says(game, track, place, stood, option)).length;
  const ranked = better.map((pack) => {
    const gains = gainsOf(game, state, ending, track, pack);
    return { pack, gains, apart: apartIn(pack), least: leastShare(game, gains, track) };
  });
  const forAll = ranked.filter(({ gains }) => isForAll(gains));
  const [nearest] = (forAll.length > 0 ? forAll : ranked).sort(
    (a, b) => a.apart - b.apart || b.least - a.least || a.pack - b.pack,
  );
  const reach = textsWithinReach(game, state, ending, track);
  const others = isInForce(state, ending, track) ? reach.filter((pack) => apartIn(pack) > 0) : reach;
  return {
    within: others.length,
    count: better.length,
    text: nearest && besideTheEnd(game, state, ending, track, nearest.pack),
  };
}

/** True if all signatories would have more by a text than by the outcome. */
export function isForAll(gains: MissedText['gains']): boolean {
  return gains.every(({ worth, instead }) => worth > instead);
}

/**
 * The articles that parted the signatories: those in which the better text differs from what stood at the end; where
 * it differs in none, those that not everybody had accepted whose initial it takes.
 */
export function partingArticles({ articles }: Pick<MissedText, 'articles'>): MissedArticle[] {
  const differing = articles.filter(({ way }) => way === 'differs');
  return differing.length > 0 ? differing : articles.filter(({ way }) => way === 'open');
}

/** A text of a track beside what came of it. */
export function besideTheEnd(
  game: Game,
  state: State,
  ending: Ending,
  track: TrackIndex,
  pack: PackageIndex,
): MissedText {
  const { issues, signatories } = at(game.common.tracks, track);
  const stood = whatStood(game, state, track);
  const options = optionsOfPackage(game, track, pack);
  const words = lastWordsOf(game, state);
  return {
    pack,
    articles: issues.map((issue, place) => {
      const option = at(options, place);
      const kept = isOpen(game, state, issue) ? 'open' : 'same';
      const way = says(game, track, place, stood, option) ? kept : 'differs';
      return { issue, option, stood: stood[place], way, ...whoStood(words, signatories, issue, option) };
    }),
    gains: gainsOf(game, state, ending, track, pack),
  };
}

/** By place: what the text said in the end. */
function whatStood(game: Game, state: State, track: TrackIndex): (Wording | undefined)[] {
  const clauses = textAtTheEnd(game, state, track);
  return at(game.common.tracks, track).issues.map((issue) => {
    const clause = clauses.find((each) => each.issue === issue);
    return clause && wordingOf(clause);
  });
}

/** True if the text at the end says the same as an option; an article without wording says what silence means. */
function says(
  { common }: Game,
  track: TrackIndex,
  place: number,
  stood: readonly (Wording | undefined)[],
  option: OptionIndex,
): boolean {
  const wording = stood[place] ?? { option: at(common.issues, at(at(common.tracks, track).issues, place)).silent };
  return wording.option === option && wording.or === undefined;
}

/** True if an unsigned text failed over an article in its last vote or, without a vote, lacked an initial there. */
function isOpen(game: Game, state: State, issue: IssueIndex): boolean {
  const { track } = at(game.common.issues, issue);
  if (at(state.tracks, track).status === 'signed') return false;
  const voted = lastVoted(game, state, track);
  if (voted !== undefined) return voted.vote.ballots.some(({ over }) => over.includes(issue));
  return clauseStatusOf(game.common, at(state.text, issue), issue) === 'tabled';
}

function whoStood(
  words: LastWords,
  signatories: readonly PartyIndex[],
  issue: IssueIndex,
  option: OptionIndex,
): Pick<MissedArticle, LastStance> {
  const who = (stance: LastStance) =>
    signatories.filter((party) => stanceInTheEnd(words, party, issue, option) === stance);
  return { against: who('against'), for: who('for'), otherwise: who('otherwise') };
}

function gainsOf(game: Game, state: State, ending: Ending, track: TrackIndex, pack: PackageIndex): MissedText['gains'] {
  return at(game.common.tracks, track).signatories.map((party) => ({
    party,
    worth: worthThen(game, state, party, track, pack),
    instead: at(at(ending.points, party), track),
  }));
}

/** In thousandths: the least of what the signatories gain, each of the most that any text could have gained it. */
function leastShare({ secrets }: Game, gains: MissedText['gains'], track: TrackIndex): number {
  const shares = gains.map(({ party, worth, instead }) => {
    const most = at(at(secrets, party).sheets, track).best - instead;
    return most <= 0 ? 1000 : Math.floor(((worth - instead) * 1000) / most);
  });
  return Math.min(...shares);
}

function optionsOfPackage({ common }: Game, track: TrackIndex, pack: PackageIndex): OptionIndex[] {
  const rules = at(common.tracks, track);
  return rules.issues.map((issue, place) => optionIn(rules, pack, place, at(common.issues, issue).optionCount));
}

/**
 * The texts within reach that would have been better than what came of a track: where a text is in force, those that are
 * worse for no signatory and better for one; else all of them.
 */
export function betterTexts(game: Game, state: State, ending: Ending, track: TrackIndex): readonly PackageIndex[] {
  const reach = textsWithinReach(game, state, ending, track);
  if (!isInForce(state, ending, track)) return reach;
  const { signatories } = at(game.common.tracks, track);
  return reach.filter((pack) => {
    const gains = signatories.map(
      (party) => worthThen(game, state, party, track, pack) - at(at(ending.points, party), track),
    );
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  });
}
