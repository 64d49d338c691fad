import { at } from '#engine/model/at.ts';
import type { DebriefNotes, LaterFact } from '#engine/model/scenario/debrief-notes.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Setup } from '#engine/model/setup.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { ArticleBeside, DebriefNotesModel } from './debrief-notes-model.ts';
import type { EndingTrack } from './ending-model.ts';

/** Returns the scenario's notes for the debrief, beside the final text of the game; `undefined` if there are none. */
export function debriefNotesOf(
  game: LocalizedGame,
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
      when: game.say('notes.when', { date }),
      words: says,
      source: game.say(`notes.source-${tag}`, { outlet }),
    })),
    toldUntil: toldUntilInWords(game, factsAsOf, lastFact(debrief)),
    articles: articlesBeside(game, debrief, tracks),
    steps: stepsOf(game, debrief),
  };
}

/** "Facts as of 31 August 2025; what came next, up to 5 September 2025", as the debrief of a finished game has it. */
export function factsAtTheEnd(game: LocalizedGame): string | undefined {
  const { factsAsOf, debrief } = game.scenario;
  if (factsAsOf === undefined) return undefined;
  const last = debrief && lastFact(debrief);
  return last === undefined
    ? game.say('facts.as-of', { date: factsAsOf })
    : game.say('facts.as-of-and-next', { date: factsAsOf, last });
}

/** Questions in no order of their own are one step. */
function stepsOf(game: LocalizedGame, { steps = [], questions }: DebriefNotes): DebriefNotesModel['steps'] {
  if (questions.length === 0) return steps;
  return [...steps, { title: game.say(steps.length === 0 ? 'notes.questions' : 'notes.and-besides'), ask: questions }];
}

/** Article by article; nothing where the scenario tells of none what became of it. */
function articlesBeside(game: LocalizedGame, debrief: DebriefNotes, tracks: readonly EndingTrack[]): ArticleBeside[] {
  const { articles = [] } = debrief;
  const last = lastFact(debrief);
  if (articles.length === 0 || last === undefined) return [];
  const really = new Map(articles.map((article) => [article.issue, article]));
  return tracks.flatMap(({ track, signed, clauses }) =>
    clauses.map(({ number, title, label, left }, index) => {
      const article = really.get(at(game.scenario.issues, at(at(game.common.tracks, track).issues, index)).id);
      const here = signed || left === 'empty' ? label : game.say('notes.not-signed', { wording: label });
      if (article === undefined) {
        return { number, title, here, really: game.say('notes.nothing-settled', { date: last }), source: undefined };
      }
      return { number, title, here, really: article.says, source: sourceOf(game, article) };
    }),
  );
}

function sourceOf(game: LocalizedGame, { outlet, tag, date }: Omit<LaterFact, 'says'>): string {
  return game.say(`notes.dated-${tag}`, { outlet, date });
}

/** States the date at which the account of what really happened ends. */
function toldUntilInWords(
  game: LocalizedGame,
  factsAsOf: IsoDate | undefined,
  last: IsoDate | undefined,
): string | undefined {
  if (last === undefined) return undefined;
  return joinSentences(game, [
    factsAsOf && game.say('notes.built-on', { date: factsAsOf }),
    game.say('notes.account-stops', { date: last }),
  ]);
}

/** The date of the last thing that is told; they are told in order. */
function lastFact({ whatHappened }: Pick<DebriefNotes, 'whatHappened'>): IsoDate | undefined {
  return whatHappened.at(-1)?.date;
}
