import { playWithTranscript } from '#cli/transcript/play-with-transcript.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { type SeatName, seated } from '#lab/measuring/seated.ts';
import { countTranscript, type TranscriptCount } from '#lab/transcripts/count-transcript.ts';
import { isNamedChangeAccepted, type RefusedLetter, refusedLetter } from '#lab/transcripts/named-change.ts';
import type { Transcript, TranscriptLine } from '#lab/transcripts/transcript.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { pointsOf } from './accepting.ts';
import { type SignedText, signedTexts } from './signed-text.ts';
import type { TalkQuestions } from './talk-questions.ts';
import { templatesOf } from './templates.ts';

/** Players that sit in one chair in the place of its negotiator. */
const OTHERS = ['passive', 'informed', 'uninformed'] as const satisfies readonly SeatName[];
export type OtherPlayer = (typeof OTHERS)[number];

/** Result of a player in a chair. */
interface CameTo {
  readonly points: number;
  /** Parts that were signed. */
  readonly signatures: number;
}

/** Figures of the talks of one game. */
export interface TalksCount extends Omit<TranscriptCount, 'sentences'> {
  readonly seed: Seed;
  readonly sentences: number;
  /** Number of times that each template of a sentence stands in letters. */
  readonly templates: readonly (readonly [template: string, times: number])[];
  readonly refusals: RefusalCount;
  readonly signed: readonly SignedText[];
  /** By place among the priced answers: true if one was signed and its signatory had named a price for it; null if none was. */
  readonly priced: readonly (boolean | null)[];
  /** By party. */
  readonly chairs: readonly (Readonly<Record<OtherPlayer, CameTo>> & { readonly negotiator: CameTo })[];
}

interface RefusalCount {
  readonly all: number;
  /** They name an article as the obstacle. */
  readonly named: number;
  /** They name an answer that would be accepted there. */
  readonly withChange: number;
  readonly accepted: number;
}

/** A scenario with its negotiators and, by chair, with each other player in it. */
export interface TalkTables {
  readonly negotiating: SeatedGame;
  readonly others: readonly Readonly<Record<OtherPlayer, SeatedGame>>[];
}

/** Makes a scenario ready to be counted. */
export function talkTables(scenario: Scenario): TalkTables {
  const withOther = (id: string, name: OtherPlayer) => seated(scenario, new Map([[id, name]]));
  return {
    negotiating: seated(scenario, new Map()),
    others: scenario.parties.map(({ id }) => ({
      passive: withOther(id, 'passive'),
      informed: withOther(id, 'informed'),
      uninformed: withOther(id, 'uninformed'),
    })),
  };
}

/** Plays a game among negotiators and, for each chair, with each other player in it; counts what was said and signed. */
export function countTalks(tables: TalkTables, questions: TalkQuestions, seed: Seed): TalksCount {
  const { game } = tables.negotiating;
  const told = inEnglish(game);
  const refused: RefusedLetter[] = [];
  const { played, transcript } = playWithTranscript(
    tables.negotiating,
    told,
    seed,
    () => 0,
    (state, move) => {
      const letter = move.type === 'answer' ? refusedLetter(state, move) : undefined;
      if (letter !== undefined) refused.push(letter);
    },
  );
  const { sentences, ...count } = countTranscript(transcript, questions.asked);
  const signed = signedTexts(game, played.state, transcript);
  return {
    seed,
    ...count,
    sentences: sentences.length,
    templates: tally(sentences.map(templatesOf(told))),
    refusals: refusalsIn(tables.negotiating, transcript, refused),
    signed,
    priced: questions.priced.map((price) => {
      const isSigned = signed.some(({ articles }) => articles[price.issue]?.some((id) => price.options.includes(id)));
      return isSigned ? hasNamedPrice(transcript, price) : null;
    }),
    chairs: tables.others.map((players, party) => ({
      negotiator: cameTo(tables.negotiating, played.state, party),
      passive: playedBy(players.passive, party, seed),
      informed: playedBy(players.informed, party, seed),
      uninformed: playedBy(players.uninformed, party, seed),
    })),
  };
}

function refusalsIn({ game }: SeatedGame, { lines }: Transcript, refused: readonly RefusedLetter[]): RefusalCount {
  const named = lines.flatMap(({ kind, over = [] }) => (kind === 'refuse' ? [over] : []));
  if (named.length !== refused.length) throw new Error('A refusal has no line of its own in the transcript.');
  const tried = refused.map((letter, place) => isNamedChangeAccepted(game, letter, at(named, place)));
  return {
    all: refused.length,
    named: named.filter((over) => over.length > 0).length,
    withChange: tried.filter((accepted) => accepted !== undefined).length,
    accepted: tried.filter((accepted) => accepted === true).length,
  };
}

/** True if a delegation has named a price for answers to an article: a return for them, or what a letter with them lacks. */
function hasNamedPrice({ lines }: Transcript, priced: Priced): boolean {
  return lines.some((line) => line.from === priced.by && (asksInReturn(line, priced) || refusesAtPrice(line, priced)));
}

type Priced = TalkQuestions['priced'][number];

/** A line changes the position to one of the answers in return for another article. */
function asksInReturn({ changes }: TranscriptLine, { issue, options }: Priced): boolean {
  return changes.some(({ issue: changed, inReturnFor, after }) => {
    const isOther = inReturnFor !== undefined && inReturnFor !== issue;
    return changed === issue && isOther && after.some((id) => options.includes(id));
  });
}

/** A refusal names other wording than that of the article with which a letter that has one of the answers would be accepted. */
function refusesAtPrice({ kind, articles, over = [] }: TranscriptLine, { issue, options }: Priced): boolean {
  const asks = articles.some(
    (article) => article.issue === issue && article.options.some((id) => options.includes(id)),
  );
  const isNamed = over.some(({ wouldAccept }) => wouldAccept.length > 0);
  return kind === 'refuse' && asks && isNamed && over.every((each) => each.issue !== issue);
}

function playedBy(table: SeatedGame, party: number, seed: Seed): CameTo {
  const { state, violations } = playGame(table, seed, () => 0);
  if (violations.length > 0) throw new Error(at(violations, 0).what);
  return cameTo(table, state, party);
}

function cameTo({ game }: SeatedGame, state: State, party: number): CameTo {
  const signatures = state.tracks.filter(({ status }) => status === 'signed').length;
  return { points: pointsOf(game, state, party), signatures };
}

/** Number of times that each text comes. */
function tally(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
