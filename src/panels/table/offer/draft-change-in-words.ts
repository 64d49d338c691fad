import type { Speaker } from '#messages/speaker.ts';
import { together } from '#messages/together.ts';
import type { DraftClause, DraftModel } from '#session/table/offer/draft-model.ts';

/**
 * What a change to the draft comes to, for those who do not see the lines beside it: what is in it now, what that
 * would be worth, and whether home stands behind it. Only what has changed is said; absent where nothing has.
 */
export function draftChangeInWords(speaker: Speaker, before: DraftModel, now: DraftModel): string | undefined {
  const countering = now.kind === 'counter' && before.kind !== 'counter';
  const sentences = [
    ...(countering ? [speaker.say('draft.now-countering')] : clausesInWords(speaker, before, now)),
    ...changed(before.worth?.verdict, now.worth?.verdict).map((verdict) => speaker.say(`worth.${verdict}`)),
    ...changed(before.worth?.redLine, now.worth?.redLine).map((because) =>
      speaker.say('draft.now-crosses', { because }),
    ),
    ...changed(before.home?.words, now.home?.words),
  ];
  return sentences.length === 0 ? undefined : together(speaker, sentences);
}

function clausesInWords({ say }: Speaker, before: DraftModel, now: DraftModel): string[] {
  if (now.clauses.length === 0) return before.clauses.length === 0 ? [] : [say('draft.now-empty')];
  const out = before.clauses.filter(({ issue }) => clauseOf(now, issue) === undefined);
  const into = now.clauses.filter((clause) => clauseOf(before, clause.issue)?.label !== clause.label);
  return [
    ...into.map(({ title, label }) => say('draft.now-says', { title, label })),
    ...out.map(({ title }) => say('draft.now-without', { title })),
  ];
}

function clauseOf(draft: DraftModel, issue: number): DraftClause | undefined {
  return draft.clauses.find((clause) => clause.issue === issue);
}

function changed<Word extends string>(before: Word | undefined, now: Word | undefined): Word[] {
  return now === undefined || now === before ? [] : [now];
}
