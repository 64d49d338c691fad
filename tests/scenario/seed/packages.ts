/** Packages of a track, as tests choose them. */
import { at } from '#engine/model/at.ts';
import type { Game, PackageIndex } from '#engine/model/game.ts';
import type { OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { optionIn, packageOf } from '#engine/model/packages.ts';
import type { Wording } from '../../support/play.ts';

/** A package of a track, with its option for each issue of the track in order. */
export interface Pack {
  readonly track: TrackIndex;
  readonly index: PackageIndex;
  readonly options: readonly OptionIndex[];
}

/** All packages of a track that could be put to a vote: what must be settled is settled. */
export function packsOf({ common }: Game, track: TrackIndex): Pack[] {
  const rules = at(common.tracks, track);
  const issues = rules.issues.map((issue) => at(common.issues, issue));
  return Array.from({ length: rules.packageCount }, (_, index) => ({
    track,
    index,
    options: issues.map(({ optionCount }, place) => optionIn(rules, index, place, optionCount)),
  })).filter(({ options }) => issues.every((issue, place) => !issue.mustSettle || options[place] !== issue.silent));
}

/** The packages that differ from one only in its answer to an issue. */
export function withOtherAnswers(game: Game, pack: Pack, issue: number): Pack[] {
  const { place } = at(game.common.issues, issue);
  return packsOf(game, pack.track).filter(({ index, options }) => {
    const back = options.map((option, each) => (each === place ? at(pack.options, place) : option));
    return index !== pack.index && packageOf(at(game.common.tracks, pack.track), back) === pack.index;
  });
}

/** What a package says on an issue. */
export function answerIn({ common }: Game, { options }: Pack, issue: number): OptionIndex {
  return at(options, at(common.issues, issue).place);
}

/** Whether a package crosses a red line of a party. */
export function isForbidden({ secrets }: Game, party: PartyIndex, { track, index }: Pack): boolean {
  return at(at(at(secrets, party).sheets, track).forbidden, index) === 1;
}

/** Whether no signatory has to refuse a package. */
export function isSignable(game: Game, pack: Pack): boolean {
  return at(game.common.tracks, pack.track).signatories.every((party) => !isForbidden(game, party, pack));
}

/** What a package is worth to a party, terms included, in the game's units. */
export function worthTo({ secrets }: Game, party: PartyIndex, { track, index }: Pack): number {
  return at(at(at(secrets, party).sheets, track).points, index);
}

/** A package in the words of the scenario. */
export function wordingOf({ scenario, common }: Game, { track, options }: Pack): Wording {
  return Object.fromEntries(
    at(common.tracks, track).issues.map((issue, place) => {
      const { id, options: answers } = at(scenario.issues, issue);
      return [id, at(answers, at(options, place)).id];
    }),
  );
}
