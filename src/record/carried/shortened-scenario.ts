import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';

/** How much is told in a shortened scenario: the most characters of a text of each kind; with 0 it is left out. */
export interface TextLimits {
  /** Of what a delegation is told about itself and the situation. */
  readonly mandates: number;
  /** Of reasons, questions and what happens. */
  readonly reasons: number;
  /** Pictures, places, and wordings of answers, for which labels can stand. */
  readonly pictures: boolean;
}

/** Which limit a text has, by its key. What an article says has none, nor has a warning: they stay as they are. */
const LIMITED_BY: Readonly<Record<string, 'mandates' | 'reasons'>> = {
  summary: 'mandates',
  interests: 'mandates',
  position: 'mandates',
  redLines: 'mandates',
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
  const { sources, situation, situationSources: _, debrief: __, intended: ___, ...rest } = scenario;
  const [any] = Object.values(sources);
  const texts = shortened(rest, limits) as typeof rest;
  const shorter = {
    ...texts,
    situation: [cut(situation.join(' '), limits.mandates)],
    sources: any ? { [SOURCE]: { outlet: LEFT_OUT, date: any.date, says: LEFT_OUT } } : {},
  };
  return limits.pictures ? shorter : bare(shorter);
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

/** The beginning of a text, up to the end of a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).replace(/\s*\S*$/u, '');
  return words === '' ? LEFT_OUT : `${words} ${LEFT_OUT}`;
}
