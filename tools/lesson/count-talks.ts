import { playWithTranscript } from '#cli/transcript/play-with-transcript.ts';
import { at } from '#engine/model/at.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { countTranscript, type TranscriptCount } from '#lab/transcripts/count-transcript.ts';
import { isNamedChangeAccepted, type RefusedLetter, refusedLetter } from '#lab/transcripts/named-change.ts';
import type { Transcript, TranscriptLine } from '#lab/transcripts/transcript.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { type SignedText, signedTexts } from './signed-text.ts';
import type { TalkQuestions } from './talk-questions.ts';
import { templatesOf } from './templates.ts';

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
}

interface RefusalCount {
  readonly all: number;
  /** They name an article as the obstacle. */
  readonly named: number;
  /** They name an answer that would be accepted there. */
  readonly withChange: number;
  readonly accepted: number;
}

/** Plays a game among negotiators, and counts what was said and signed. */
export function countTalks(table: SeatedGame, questions: TalkQuestions, seed: Seed): TalksCount {
  const { game } = table;
  const told = inEnglish(game);
  const refused: RefusedLetter[] = [];
  const { played, transcript } = playWithTranscript(
    table,
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
    refusals: refusalsIn(table, transcript, refused),
    signed,
    priced: questions.priced.map((price) => {
      const isSigned = signed.some(({ articles }) => articles[price.issue]?.some((id) => price.options.includes(id)));
      return isSigned ? hasNamedPrice(transcript, price) : null;
    }),
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

/** Number of times that each text comes. */
function tally(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
