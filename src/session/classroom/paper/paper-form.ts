import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';

/** The filled-in form of a table that played on paper. */
export interface PaperForm {
  readonly seed: Seed;
  readonly tellsOfAttacks: boolean;
  /** By issue. */
  readonly articles: readonly ArticleEntry[];
  /** By track. */
  readonly parts: readonly PartEntry[];
  readonly offers: readonly OfferEntry[];
}

/** The final answer of an article: none, one or, if vague, two. */
export interface ArticleEntry {
  readonly option: OptionIndex | undefined;
  readonly isVague: boolean;
  /** The other answer of a vague one. */
  readonly or: OptionIndex | undefined;
}

export interface PartEntry {
  /** The round at whose end it was signed; absent where it was not. */
  readonly signedOn: number | undefined;
  /** By party: the article over which it said no at the end. */
  readonly noes: readonly (IssueIndex | undefined)[];
}

/** An offer from one of the forms of the table. */
export interface OfferEntry {
  /** Stays the same while it is on the screen. */
  readonly key: number;
  readonly round: number;
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly clauses: readonly Clause[];
  readonly accepted: boolean;
}

const OPEN: ArticleEntry = { option: undefined, isVague: false, or: undefined };

/** The form before anything is filled in. */
export function emptyForm({ common }: Game, seed: Seed): PaperForm {
  return {
    seed,
    tellsOfAttacks: true,
    articles: common.issues.map(() => OPEN),
    parts: common.tracks.map(() => ({
      signedOn: undefined,
      noes: Array.from({ length: common.partyCount }, () => undefined),
    })),
    offers: [],
  };
}

export function withArticle(form: PaperForm, issue: IssueIndex, entry: Partial<ArticleEntry>): PaperForm {
  return { ...form, articles: changed(form.articles, issue, entry) };
}

export function withSigned(form: PaperForm, track: TrackIndex, signedOn: number | undefined): PaperForm {
  return { ...form, parts: changed(form.parts, track, { signedOn }) };
}

/** `over`: absent where a party did not say no. */
export function withNo(form: PaperForm, track: TrackIndex, party: PartyIndex, over: IssueIndex | undefined): PaperForm {
  const noes = at(form.parts, track).noes.map((before, each) => (each === party ? over : before));
  return { ...form, parts: changed(form.parts, track, { noes }) };
}

/** One offer more, as likely as the one before: of the same day and between the same two. */
export function withOneMoreOffer(form: PaperForm): PaperForm {
  const last = form.offers.at(-1);
  const fresh = { round: last?.round ?? 1, from: last?.from ?? 0, to: last?.to ?? 1, accepted: false };
  return { ...form, offers: [...form.offers, { ...fresh, clauses: [], key: (last?.key ?? 0) + 1 }] };
}

export function withOffer(form: PaperForm, key: number, entry: Partial<Omit<OfferEntry, 'key'>>): PaperForm {
  return { ...form, offers: form.offers.map((offer) => (offer.key === key ? { ...offer, ...entry } : offer)) };
}

export function withoutOffer(form: PaperForm, key: number): PaperForm {
  return { ...form, offers: form.offers.filter((offer) => offer.key !== key) };
}

function changed<Entry>(list: readonly Entry[], place: number, entry: Partial<Entry>): Entry[] {
  return list.map((before, index) => (index === place ? { ...before, ...entry } : before));
}
