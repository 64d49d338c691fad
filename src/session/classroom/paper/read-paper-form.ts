import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import { type Wording, wordingOf } from '#engine/model/wording.ts';
import { type FromPaper, gameFromPaper } from '#engine/paper/game-from-paper.ts';
import type { NotedOffer, PaperReport, PartReport } from '#engine/paper/paper-report.ts';
import type { ArticleEntry, OfferEntry, PaperForm, PartEntry } from './paper-form.ts';
import type { PaperMistake } from './paper-mistake.ts';

/** The game of a form, or what is wrong with it. */
export type ReadForm =
  | { readonly ok: true; readonly made: Extract<FromPaper, { ok: true }> }
  | { readonly ok: false; readonly mistakes: readonly PaperMistake[] };

/** Makes the game of a form, where it says one. */
export function readPaperForm(game: Game, form: PaperForm): ReadForm {
  const unsaid = [
    ...form.articles.flatMap((entry, issue) => mistakeIn(game, entry, issue)),
    ...form.offers.flatMap((entry, offer) => mistakeInOffer(game, entry, offer)),
  ];
  if (unsaid.length > 0) return { ok: false, mistakes: unsaid };
  const made = gameFromPaper(game, reportOf(game, form));
  return made.ok ? { ok: true, made } : { ok: false, mistakes: made.problems };
}

function mistakeIn({ common }: Game, entry: ArticleEntry, issue: IssueIndex): PaperMistake[] {
  const { option, isVague, or } = entry;
  const isWhole = !isVague || (option !== undefined && or !== undefined && option !== or);
  return isWhole ? [] : [{ code: 'vague-needs-two', track: at(common.issues, issue).track, issue }];
}

function mistakeInOffer({ common }: Game, { from, to, clauses }: OfferEntry, offer: number): PaperMistake[] {
  if (clauses.length === 0) return [{ code: 'offer-empty', offer }];
  if (from === to) return [{ code: 'offer-to-itself', offer }];
  const parts = new Set(clauses.map(({ issue }) => at(common.issues, issue).track));
  return parts.size > 1 ? [{ code: 'offer-of-two-parts', offer }] : [];
}

function reportOf(game: Game, { seed, tellsOfAttacks, articles, parts, offers }: PaperForm): PaperReport {
  return {
    seed,
    ...(!tellsOfAttacks && { sensitiveEvents: false }),
    text: articles.map(textOf),
    parts: parts.map((entry, track) => partOf(at(game.common.tracks, track).signatories, entry)),
    offers: offers.map(({ key: _key, ...offer }): NotedOffer => offer),
  };
}

function textOf({ option, isVague, or }: ArticleEntry): Wording | undefined {
  if (option === undefined) return undefined;
  return isVague && or !== undefined ? wordingOf({ option, or }) : { option };
}

function partOf(signatories: readonly number[], { signedOn, noes }: PartEntry): PartReport {
  if (signedOn !== undefined) return { signedOn };
  const refusals = signatories.flatMap((party) => {
    const over = noes[party];
    return over === undefined ? [] : [{ party, over: [over] }];
  });
  return { signedOn, refusals };
}
