import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import type { LineKind } from '#lab/transcripts/transcript.ts';
import type { TalksCount } from './count-talks.ts';
import type { SignedText } from './signed-text.ts';
import { median, share, sum } from './statistics.ts';
import type { TalkQuestions } from './talk-questions.ts';

/** Figures of the talks of a scenario, from many games among its negotiators. Shares are from 0 to 1. */
export interface Talks {
  readonly scenario: string;
  readonly games: number;
  /** Of the first game; each further one has the next. */
  readonly seed: number;
  readonly negotiatorsVersion: number;
  /** Changes of position, by the kind of line that shows them. */
  readonly changes: Readonly<Record<string, Changes>>;
  /** Number of changes for which each cause was given. */
  readonly causes: Readonly<Record<string, number>>;
  readonly letters: Letters;
  readonly asked: readonly Asked[];
  readonly refusals: TalksCount['refusals'];
  /** By track. */
  readonly signed: Readonly<Record<string, Signed>>;
  readonly signedWith: readonly { readonly title: string; readonly signed: number; readonly with: number }[];
  readonly priced: readonly { readonly title: string; readonly signed: number; readonly withoutPrice: number }[];
}

interface Changes {
  readonly all: number;
  readonly withoutCause: number;
}

interface Letters {
  readonly count: number;
  readonly words: number;
  readonly sentences: number;
  /** Share of letters of at most 60 words and four sentences. */
  readonly paragraphs: number;
  readonly templates: number;
  /** Share of all sentences that the twenty commonest templates make. */
  readonly topTwenty: number;
}

export interface Asked {
  readonly title: string;
  readonly from: readonly string[];
  readonly letters: number;
  /** Games with such a letter, and games with one after the first day. */
  readonly games: number;
  readonly later: number;
}

export interface Signed {
  readonly games: number;
  readonly medianDay: number | null;
  readonly texts: number;
  /** Games that signed the commonest text. */
  readonly commonest: number;
  /** By party: how often its home refused it. */
  readonly refusedBy: Readonly<Record<string, number>>;
  /** By party: signed answers that it was publicly against, and those of them without an announced change. */
  readonly against: Readonly<Record<string, { readonly all: number; readonly unannounced: number }>>;
  /** By article and answer: how many of the signed texts can be read to say so. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const TEMPLATES_COUNTED = 20;

/** Sums up games of a scenario, in the order of their seeds. */
export function talksOf(scenario: Scenario, questions: TalkQuestions, games: readonly TalksCount[]): Talks {
  const ids = scenario.parties.map(({ id }) => id);
  return {
    scenario: scenario.id,
    games: games.length,
    seed: at(games, 0).seed,
    negotiatorsVersion: NEGOTIATORS_VERSION,
    changes: changesIn(games),
    causes: causesIn(games),
    letters: lettersIn(games),
    asked: questions.asked.map(({ title, from }, place) => askedIn(games, title, from, place)),
    refusals: {
      all: sum(games.map(({ refusals }) => refusals.all)),
      named: sum(games.map(({ refusals }) => refusals.named)),
      withChange: sum(games.map(({ refusals }) => refusals.withChange)),
      accepted: sum(games.map(({ refusals }) => refusals.accepted)),
    },
    signed: Object.fromEntries(scenario.tracks.map(({ id }) => [id, signedIn(games, id, ids)])),
    signedWith: questions.signedWith.map(({ title, issue, option }) => {
      const texts = games.flatMap(({ signed }) => signed.filter(({ articles }) => articles[issue] !== undefined));
      return {
        title,
        signed: texts.length,
        with: texts.filter((text) => text.articles[issue]?.includes(option)).length,
      };
    }),
    priced: questions.priced.map(({ title }, place) => {
      const signed = games.flatMap(({ priced }) => at(priced, place) ?? []);
      return { title, signed: signed.length, withoutPrice: signed.filter((isPaid) => !isPaid).length };
    }),
  };
}

/** The templates of all sentences of letters, the commonest first. */
export function commonestInLetters(games: readonly TalksCount[]): (readonly [template: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const [template, times] of games.flatMap(({ templates }) => templates)) {
    counts.set(template, (counts.get(template) ?? 0) + times);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function changesIn(games: readonly TalksCount[]): Talks['changes'] {
  const all = games.flatMap(({ changes }) => changes);
  const kinds = [...new Set<LineKind>(all.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = all.filter((change) => change.kind === kind);
      return [kind, { all: own.length, withoutCause: own.filter(({ cause }) => cause === null).length }];
    }),
  );
}

function causesIn(games: readonly TalksCount[]): Talks['causes'] {
  const given = games.flatMap(({ changes }) => changes.flatMap(({ cause }) => cause ?? []));
  return Object.fromEntries(
    [...new Set(given)].sort().map((cause) => [cause, given.filter((one) => one === cause).length]),
  );
}

function lettersIn(games: readonly TalksCount[]): Letters {
  const count = sum(games.map(({ letters }) => letters));
  const sentences = sum(games.map((game) => game.sentences));
  const templates = commonestInLetters(games).map(([, times]) => times);
  return {
    count,
    words: share(sum(games.map(({ words }) => words)), count),
    sentences: share(sentences, count),
    paragraphs: share(sum(games.map(({ paragraphs }) => paragraphs)), count),
    templates: templates.length,
    topTwenty: share(sum(templates.slice(0, TEMPLATES_COUNTED)), sentences),
  };
}

function askedIn(games: readonly TalksCount[], title: string, from: readonly string[], place: number): Asked {
  const asked = games.map((game) => at(game.asked, place));
  return {
    title,
    from,
    letters: sum(asked.map(({ letters }) => letters)),
    games: asked.filter(({ letters }) => letters > 0).length,
    later: asked.filter(({ later }) => later > 0).length,
  };
}

function signedIn(games: readonly TalksCount[], track: string, ids: readonly string[]): Signed {
  const texts = games.flatMap(({ signed }) => signed.filter((text) => text.track === track));
  const kinds = new Map<string, number>();
  for (const { articles } of texts) {
    const text = JSON.stringify(articles);
    kinds.set(text, (kinds.get(text) ?? 0) + 1);
  }
  return {
    games: texts.length,
    medianDay: texts.length === 0 ? null : median(texts.map(({ day }) => day)),
    texts: kinds.size,
    commonest: Math.max(0, ...kinds.values()),
    refusedBy: Object.fromEntries(
      ids.map((id) => [id, texts.filter(({ refusedBy }) => refusedBy.includes(id)).length]),
    ),
    against: Object.fromEntries(ids.map((id) => [id, againstIn(texts, id)])),
    answers: answersIn(texts),
  };
}

function againstIn(texts: readonly SignedText[], id: string) {
  const own = texts.flatMap(({ against }) => against.filter(({ by }) => by === id));
  return { all: own.length, unannounced: own.filter(({ announced }) => !announced).length };
}

function answersIn(texts: readonly SignedText[]): Signed['answers'] {
  const counts: Record<string, Record<string, number>> = {};
  for (const [issue, options] of texts.flatMap(({ articles }) => Object.entries(articles))) {
    const ofIssue = counts[issue] ?? {};
    counts[issue] = ofIssue;
    for (const option of options) ofIssue[option] = (ofIssue[option] ?? 0) + 1;
  }
  return counts;
}
