/** What a sentence is about, by what it stands in. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Facts, issuesOf, saidInTheEnd } from './facts.ts';
import type { Where } from './leaves.ts';
import { allTexts, type FirmText } from './worth.ts';

/** @throws RangeError where it stands in no part */
export function partOf({ track, place }: Where): TrackIndex {
  if (track === undefined) throw new RangeError(`no part is told of in ${place}`);
  return track;
}

/** @throws RangeError where it stands with no delegation */
export function partyOf({ party, place }: Where): PartyIndex {
  if (party === undefined) throw new RangeError(`no delegation is told of in ${place}`);
  return party;
}

/** The article that it stands at: by its title, or by its number in the text. @throws RangeError where there is none */
export function articleOf(facts: Pick<Facts, 'game'>, { within, place }: Where): IssueIndex {
  const { issues, tracks } = facts.game.scenario;
  const inOrder = tracks.flatMap((_, track) => issuesOf(facts, track));
  for (const each of within) {
    const { title, key } = each as { readonly title?: unknown; readonly key?: unknown };
    const named = issues.findIndex((issue) => issue.title === title);
    if (named !== -1) return named;
    const number = typeof key === 'string' && key.startsWith('article ') ? Number(key.slice(8)) : 0;
    if (number > 0) return at(inOrder, number - 1);
  }
  throw new RangeError(`no article is told of in ${place}`);
}

interface Shown {
  readonly about: string | undefined;
  readonly rows: readonly { readonly title: string; readonly better: string }[];
}

export interface TextThere {
  readonly track: TrackIndex;
  readonly text: FirmText;
}

/** The better text that it stands with: what was said in the end with the rows of a table turned, or in full. */
export function betterIn(facts: Facts, where: Where): TextThere {
  const shown = where.within.find((each) => 'rows' in each && 'about' in each) as Shown | undefined;
  if (shown === undefined) return { track: partOf(where), text: textIn(facts, where) };
  const { tracks, issues } = facts.game.scenario;
  const track = shown.about === undefined ? 0 : tracks.findIndex(({ title }) => title === shown.about);
  const said = new Map(saidInTheEnd(facts, track).map(({ issue, option }) => [issue, option]));
  const wanted = issuesOf(facts, track).map((issue): readonly [IssueIndex, OptionIndex] => {
    const { title, options, ifSilent } = at(issues, issue);
    const row = shown.rows.find((each) => each.title === title);
    const kept = said.get(issue) ?? options.findIndex(({ id }) => id === ifSilent);
    return [issue, row === undefined ? kept : options.findIndex(({ label }) => label === row.better)];
  });
  const text = allTexts(facts.game, track).find(({ answers }) =>
    wanted.every(([issue, option]) => answers.get(issue) === option),
  );
  if (text === undefined) throw new RangeError(`no text is told of in ${where.place}`);
  return { track, text };
}

interface Named {
  readonly title: string;
  readonly label?: unknown;
}

/** The firm text that it stands with, by the names of its answers. @throws RangeError where there is none */
export function textIn({ game }: Pick<Facts, 'game'>, { within, place, track = 0 }: Where): FirmText {
  const named = within.map((each) => answersOf(each, within)).find((each) => each !== undefined);
  const issues = issuesOf({ game }, track);
  const text = allTexts(game, track).find(({ answers }) =>
    issues.every((issue, index) => {
      const option = at(game.scenario.issues, issue).options[answers.get(issue) ?? -1];
      return option?.label === named?.[index]?.label;
    }),
  );
  if (text === undefined) throw new RangeError(`no firm text is told of in ${place}`);
  return text;
}

/** Article by article what a text says that stands here: in full, beside it, or on its stone. */
function answersOf(here: object, within: readonly object[]): readonly Named[] | undefined {
  const { answers, articles, text, key } = here as Record<string, unknown>;
  const beside = (text as { readonly articles?: unknown } | undefined)?.articles;
  const lists = [
    answers,
    articles,
    beside,
    (stoneOf(key, within) as { readonly answers?: unknown } | undefined)?.answers,
  ];
  return lists.find(isNamed);
}

function isNamed(list: unknown): list is readonly Named[] {
  const [first] = Array.isArray(list) ? (list as Partial<Named>[]) : [];
  return typeof first?.title === 'string' && typeof first.label === 'string';
}

function stoneOf(key: unknown, within: readonly object[]): object | undefined {
  return within
    .flatMap((each) => (each as { readonly stones?: readonly { readonly key: string }[] }).stones ?? [])
    .find((stone) => stone.key === key);
}

/** A clause as an article says it: with a word more where each side reads it its own way. */
export function meaningOf({ game }: Pick<Facts, 'game'>, clause: Clause): string {
  return game.say('clause.meaning', { clause, vague: clause.or !== undefined });
}

/** Whether two wordings of an article are the same. */
export function isSameClause(one: Clause, other: Clause): boolean {
  return one.issue === other.issue && one.option === other.option && one.or === other.or;
}
