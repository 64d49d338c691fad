import type { DraftClause, DraftModel } from '#session/table/offer/draft-model.ts';

/**
 * What a change to the draft comes to, for those who do not see the lines beside it: what is in it now, what that
 * would be worth, and whether home stands behind it. Only what has changed is said; absent where nothing has.
 */
export function draftChangeInWords(before: DraftModel, now: DraftModel): string | undefined {
  const countering = now.kind === 'counter' && before.kind !== 'counter';
  const words = [
    ...(countering
      ? ['You are countering: the wording of the letter is in your draft now.']
      : clausesInWords(before, now)),
    ...changed(before.worth?.words, now.worth?.words),
    ...changed(before.worth?.redLine, now.worth?.redLine).map((line) => `Red line: ${line}`),
    ...changed(before.home?.words, now.home?.words),
  ];
  return words.length === 0 ? undefined : words.map(closed).join(' ');
}

function clausesInWords(before: DraftModel, now: DraftModel): string[] {
  if (now.clauses.length === 0) return before.clauses.length === 0 ? [] : ['Your draft is empty.'];
  const out = before.clauses.filter(({ issue }) => clauseOf(now, issue) === undefined);
  const into = now.clauses.filter((clause) => clauseOf(before, clause.issue)?.label !== clause.label);
  return [...into.map(({ title, label }) => `${title}: ${label}`), ...out.map(({ title }) => `${title} is out`)];
}

function clauseOf(draft: DraftModel, issue: number): DraftClause | undefined {
  return draft.clauses.find((clause) => clause.issue === issue);
}

function changed(before: string | undefined, now: string | undefined): string[] {
  return now === undefined || now === before ? [] : [now];
}

const closed = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
