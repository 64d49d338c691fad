import type { FunctionValues } from '../function-values.ts';
import type { Locale, Told } from '../told.ts';
import { answerIn, answersIn, clausesIn } from './answer.ts';
import { articleIn, articlesIn, trackIn, tracksIn } from './article.ts';
import { countIn, pointsIn, roundsIn } from './count.ts';
import { dateIn, dayIn } from './day.ts';
import { agreeIn, partiesIn, partyIn } from './party.ts';
import type { SpokenFunction } from './spoken.ts';
import { choice, oneOf, roundIn, whether, wordsIn } from './words.ts';

/** Functions of messages that speak of no game. What `one-of` takes stands in the message. */
export type PlainFunction = 'count' | 'date' | 'list' | 'whether' | 'choice' | 'one-of';
/** Functions that messages of a game may use besides. `agree` and `round` take nothing of their own. */
export type TableFunction = Exclude<keyof FunctionValues, PlainFunction> | 'agree' | 'round';

/** Returns the functions of messages that mention no game. */
export function plainFunctions(tongue: Locale): Record<PlainFunction, SpokenFunction> {
  return { count: countIn(tongue), date: dateIn(tongue), list: wordsIn(tongue), whether, choice, 'one-of': oneOf };
}

/** Returns the functions of messages about a game. */
export function tableFunctions(told: Told): Record<PlainFunction | TableFunction, SpokenFunction> {
  const [party, article, track, day] = [partyIn(told), articleIn(told), trackIn(told), dayIn(told)];
  return {
    ...plainFunctions(told),
    party,
    'maybe-party': party,
    parties: partiesIn(told),
    agree: agreeIn(told),
    article,
    'maybe-article': article,
    articles: articlesIn(told),
    track,
    'maybe-track': track,
    tracks: tracksIn(told),
    answer: answerIn(told),
    answers: answersIn(told),
    clauses: clausesIn(told),
    day,
    'maybe-day': day,
    rounds: roundsIn(told),
    round: roundIn(told),
    points: pointsIn(told),
  };
}
