import { at } from '#engine/model/at.ts';
import type { IssueIndex, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PartyMark } from '../../party-mark.ts';
import { articleNumber, issueTitle, markOf, optionLabel, trackTitle } from '../../words/names.ts';

/** The fields of a form for a table of a scenario, in words. */
export interface PaperModel {
  readonly title: string;
  readonly parties: readonly PartyMark[];
  readonly parts: readonly PaperPart[];
  /** Every day of the talks, from the first. */
  readonly days: readonly { readonly round: number; readonly words: string }[];
  /** There is news of attacks, which a table may have left out. */
  readonly hasAttacks: boolean;
}

export interface PaperPart {
  readonly track: TrackIndex;
  readonly title: string;
  readonly signers: string;
  readonly signatories: readonly PartyMark[];
  readonly articles: readonly PaperArticle[];
}

export interface PaperArticle {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly answers: readonly { readonly option: OptionIndex; readonly label: string }[];
}

/** Returns the fields of the form for a table of a game. */
export function paperModelOf(game: LocalizedGame): PaperModel {
  const { common, scenario, events } = game;
  const dated = scenario.rounds.dates !== undefined;
  return {
    title: scenario.title,
    parties: scenario.parties.map((_, party) => markOf(game, party)),
    parts: common.tracks.map((_, track) => partOf(game, track)),
    days: Array.from({ length: common.roundCount }, (_, index) => ({
      round: index + 1,
      words: game.say('paper.day', { dated, round: index + 1, number: index + 1 }),
    })),
    hasAttacks: events.some(({ sensitive, off }) => sensitive && !off),
  };
}

function partOf(game: LocalizedGame, track: TrackIndex): PaperPart {
  const { signatories, issues } = at(game.common.tracks, track);
  return {
    track,
    title: trackTitle(game, track),
    signers: game.say('paper.signers', { who: signatories }),
    signatories: signatories.map((party) => markOf(game, party)),
    articles: issues.map((issue) => ({
      issue,
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      answers: Array.from({ length: at(game.common.issues, issue).optionCount }, (_, option) => ({
        option,
        label: optionLabel(game, issue, option),
      })),
    })),
  };
}
