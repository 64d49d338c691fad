import { isAvailable } from '#engine/events/availability.ts';
import { meeting } from '#engine/model/compile-sheets.ts';
import { at, type Combination, type Game, type PackageIndex } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { Ending, State } from '#engine/model/state.ts';
import { signedWording } from '#engine/text/text.ts';
import type { LeftModel } from '../screens-model.ts';
import { clauseLabel, counted, issueTitle, listed, optionLabel, trackTitle } from '../words/names.ts';

/**
 * What the delegations left on the table, part by part of the text, by all their sheets: of a signed part, the texts
 * that were worse for no signatory and better for one; of an unsigned one, those that were better than no deal for all.
 */
export function whatWasLeft(game: Game, state: State, ending: Ending): LeftModel[] {
  return game.common.tracks.map((_, track) => {
    const signed = at(state.tracks, track).status === 'signed';
    const better = signed ? betterThanSigned(game, state, ending, track) : betterThanNone(game, state, ending, track);
    const words = signed ? leftOfSigned(better.length) : leftOfUnsigned(better.length);
    return {
      track,
      title: trackTitle(game, track),
      words,
      example: signed ? nearest(game, state, track, better) : undefined,
    };
  });
}

function leftOfSigned(count: number): string {
  if (count === 0) return 'No other text was better for somebody and worse for nobody.';
  const texts = count === 1 ? 'One other text was' : `${count} other texts were`;
  return `${texts} better for somebody and worse for nobody.`;
}

function leftOfUnsigned(count: number): string {
  if (count === 0) return 'No text was better than no deal for all who had to sign. Not to sign was no failure.';
  return `${counted(count, 'text')} would have been better than no deal for all who had to sign.`;
}

function betterThanSigned(game: Game, state: State, { points }: Ending, track: TrackIndex): PackageIndex[] {
  const { signatories, aimFor } = at(game.common.tracks, track);
  // Every text that is signed late loses the same.
  const late = aimFor !== undefined && at(state.tracks, track).since > aimFor.round ? aimFor.penalty : 0;
  return packages(game, state, track).filter((pack) => {
    const gains = signatories.map((party) => worth(game, party, track, pack) - late - at(at(points, party), track));
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  });
}

function betterThanNone(game: Game, state: State, { walkAways }: Ending, track: TrackIndex): PackageIndex[] {
  const { signatories } = at(game.common.tracks, track);
  return packages(game, state, track).filter((pack) =>
    signatories.every((party) => worth(game, party, track, pack) > at(at(walkAways, party), track)),
  );
}

function worth(game: Game, party: PartyIndex, track: TrackIndex, pack: PackageIndex): number {
  return at(at(at(game.secrets, party).sheets, track).points, pack);
}

/** The texts that could have been signed at the end: none that crosses a red line, or leaves open what it must not. */
function packages(game: Game, state: State, track: TrackIndex): PackageIndex[] {
  const { common, secrets } = game;
  const { signatories, packageCount, issues } = at(common.tracks, track);
  const barred = meeting(
    common,
    track,
    issues.flatMap((issue) => barredOptions(game, state, track, issue)),
  );
  const forbidden = signatories.map((party) => at(at(secrets, party).sheets, track).forbidden);
  return Array.from({ length: packageCount }, (_, pack) => pack).filter(
    (pack) => barred[pack] === 0 && forbidden.every((row) => row[pack] === 0),
  );
}

function barredOptions({ common }: Game, state: State, track: TrackIndex, issue: IssueIndex): Combination[] {
  const { mustSettle, silent, optionCount } = at(common.issues, issue);
  const options = Array.from({ length: optionCount }, (_, option) => option).filter(
    (option) => (mustSettle && option === silent) || !isAvailable(state, issue, option),
  );
  return options.length === 0 ? [] : [{ track, sets: [{ issue, options }] }];
}

/** The better text that is nearest to the signed one, told by the one or two articles that differ. */
function nearest(game: Game, state: State, track: TrackIndex, better: readonly PackageIndex[]): string | undefined {
  const changes = better.map((pack) => changesTo(game, state, track, pack)).sort((a, b) => a.length - b.length)[0];
  return changes === undefined || changes.length > 2 ? undefined : `For example: ${listed(changes)}.`;
}

function changesTo(game: Game, state: State, track: TrackIndex, pack: PackageIndex): string[] {
  const rules = at(game.common.tracks, track);
  return rules.issues.flatMap((issue, place) => {
    const wanted: OptionIndex = optionIn(rules, pack, place, at(game.common.issues, issue).optionCount);
    const now = signedWording(game.common, state, issue);
    if (now.option === wanted && now.or === undefined) return [];
    const instead = clauseLabel(game, { issue, ...now });
    return [`${issueTitle(game, issue)}: ${optionLabel(game, issue, wanted)} instead of ${instead}`];
  });
}
