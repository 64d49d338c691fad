import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';

/** Limits of a shortened scenario: the greatest number of characters of a text of each kind; 0 omits the text. */
export interface TextLimits {
  /** Limit of the situation and of a delegation's summary, without which the game cannot be understood. */
  readonly story: number;
  /** Limit of a delegation's interests and red lines. */
  readonly aims: number;
  /** Limit of a delegation's other instructions. */
  readonly mandates: number;
  /** Of reasons, questions and what happens. */
  readonly reasons: number;
  /** Pictures, places, and wordings of answers, for which labels can stand. */
  readonly pictures: boolean;
}

type LimitedKind = 'story' | 'aims' | 'mandates' | 'reasons';

/** The limit of each kind of text, by its key. Wordings of articles and warnings have none: they are kept whole. */
const LIMITED_BY: Readonly<Record<string, LimitedKind>> = {
  summary: 'story',
  interests: 'aims',
  position: 'mandates',
  redLines: 'aims',
  canOffer: 'mandates',
  answersTo: 'mandates',
  ifNoDeal: 'mandates',
  question: 'reasons',
  because: 'reasons',
  says: 'reasons',
  words: 'reasons',
};
/** In the place of what is left out. */
const LEFT_OUT = '…';
/** The one source that stands for all: where there are none, what is known would have to be called inferred. */
const SOURCE = 's';

/**
 * The same game with less told of it, for where there is no room: without its sources and without what is read after it,
 * and with no longer texts than the limits allow.
 */
export function shortenedScenario(scenario: Scenario, limits: TextLimits): Scenario {
  const {
    sources,
    situation,
    situationSources: _,
    debrief: __,
    intended: ___,
    glossary: ____,
    ...rest
  } = withoutTranslations(scenario);
  const [any] = Object.values(sources);
  const texts = shortened(rest, limits) as typeof rest;
  const shorter = {
    ...texts,
    situation: [cut(situation.join(' '), limits.story)],
    // A part of a phrase could not be said.
    parties: texts.parties.map(({ phrases: _____, ...party }) => party),
    sources: any ? { [SOURCE]: { outlet: LEFT_OUT, date: any.date, says: LEFT_OUT } } : {},
  };
  return limits.pictures ? shorter : bare(shorter);
}

/** The same scenario in its own language alone. */
export function withoutTranslations({ translations: _, ...scenario }: Scenario): Scenario {
  return scenario;
}

function shortened(value: unknown, limits: TextLimits): unknown {
  if (Array.isArray(value)) return value.map((element) => shortened(element, limits));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortenedPart(key, part, limits)]));
}

/** No text is kept under a name that an author has chosen: one under these keys is what the format means by them. */
function shortenedPart(key: string, part: unknown, limits: TextLimits): unknown {
  if (typeof part !== 'string') return shortened(part, limits);
  if (key === 'source') return SOURCE;
  const kind = own(LIMITED_BY, key);
  return kind === undefined ? part : cut(part, limits[kind]);
}

function bare(scenario: Scenario): Scenario {
  const parties = scenario.parties.map(({ at: _, area: __, flags: ___, ...party }) => party);
  const issues = scenario.issues.map(({ at: _, icon: __, options, ...issue }) => ({
    ...issue,
    options: options.map(({ at: ___, wording: ____, ...option }) => option),
  }));
  return { ...scenario, parties, issues };
}

/** Limits between two others, of which the second tell more; pictures are there where both have them. */
export function limitsBetween(less: TextLimits, more: TextLimits, share: number): TextLimits {
  const limit = (kind: LimitedKind) => Math.round(less[kind] + share * (more[kind] - less[kind]));
  return {
    story: limit('story'),
    aims: limit('aims'),
    mandates: limit('mandates'),
    reasons: limit('reasons'),
    pictures: less.pictures,
  };
}

/** A beginning of a text that is shorter says nothing. */
const LEAST_TOLD = 30;

/** The beginning of a text, up to the end of a sentence that is not far before the limit, or else of a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = /^.*[.!?](?=\s)/su.exec(text.slice(0, most + 1))?.[0] ?? '';
  const words = sentences.length > most / 2 ? sentences : text.slice(0, most).replace(/\s*\S*$/u, '');
  return words.length < LEAST_TOLD ? LEFT_OUT : `${words} ${LEFT_OUT}`;
}
