import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { DebriefNotes, LaterFact } from '#engine/model/scenario/debrief-notes.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { dayInWords } from '../words/dates.ts';
import type { ArticleBeside, DebriefNotesModel } from './debrief-notes-model.ts';
import type { EndingTrack } from './ending-model.ts';

/**
 * What the scenario says for the debrief, in words, beside the text that the game has come to; absent where it says
 * nothing.
 */
export function debriefNotesOf(
  game: ToldGame,
  setup: Setup,
  tracks: readonly EndingTrack[],
): DebriefNotesModel | undefined {
  const { debrief, factsAsOf, rules } = game.scenario;
  if (debrief === undefined) return undefined;
  const withoutAttacks = setup.sensitiveEvents === false || rules.sensitiveEvents === false;
  const told = debrief.whatHappened.filter(({ sensitive }) => !(sensitive && withoutAttacks));
  return {
    absent: debrief.absent,
    whatHappened: told.map(({ date, says, outlet, tag }) => ({
      when: dayInWords(date),
      words: says,
      source: `${outlet}, ${tag}`,
    })),
    toldUntil: toldUntilInWords(factsAsOf, lastFact(debrief)),
    articles: articlesBeside(game, debrief, tracks),
    steps: stepsOf(debrief),
  };
}

/** "Facts as of 31 August 2025; what came next, up to 5 September 2025", as the debrief of a finished game has it. */
export function factsAtTheEnd({ scenario: { factsAsOf, debrief } }: Game): string | undefined {
  if (factsAsOf === undefined) return undefined;
  const last = debrief && lastFact(debrief);
  const next = last === undefined ? '' : `; what came next, up to ${dayInWords(last)}`;
  return `Facts as of ${dayInWords(factsAsOf)}${next}`;
}

/** Questions in no order of their own are one step. */
function stepsOf({ steps = [], questions }: DebriefNotes): DebriefNotesModel['steps'] {
  return questions.length === 0
    ? steps
    : [...steps, { title: steps.length === 0 ? 'Questions' : 'And besides', ask: questions }];
}

/** Article by article; nothing where the scenario tells of none what became of it. */
function articlesBeside(game: ToldGame, debrief: DebriefNotes, tracks: readonly EndingTrack[]): ArticleBeside[] {
  const { articles = [] } = debrief;
  const last = lastFact(debrief);
  if (articles.length === 0 || last === undefined) return [];
  const really = new Map(articles.map((article) => [article.issue, article]));
  return tracks.flatMap(({ track, signed, clauses }) =>
    clauses.map(({ number, title, label, left }, index) => {
      const article = really.get(at(game.scenario.issues, at(at(game.common.tracks, track).issues, index)).id);
      const here = signed || left === 'empty' ? label : `Not signed: ${label}`;
      if (article === undefined) {
        return { number, title, here, really: `Nothing was settled by ${dayInWords(last)}.`, source: undefined };
      }
      return { number, title, here, really: article.says, source: sourceOf(article) };
    }),
  );
}

function sourceOf({ outlet, tag, date }: Omit<LaterFact, 'says'>): string {
  return `${outlet}, ${tag}, ${dayInWords(date)}`;
}

/** Where what is told of what really happened stops. */
function toldUntilInWords(factsAsOf: IsoDate | undefined, last: IsoDate | undefined): string | undefined {
  if (last === undefined) return undefined;
  const stops = `This account stops on ${dayInWords(last)}. What came later is not told here.`;
  return factsAsOf === undefined ? stops : `The game is built on what was known on ${dayInWords(factsAsOf)}. ${stops}`;
}

/** The date of the last thing that is told; they are told in order. */
function lastFact({ whatHappened }: Pick<DebriefNotes, 'whatHappened'>): IsoDate | undefined {
  return whatHappened.at(-1)?.date;
}
