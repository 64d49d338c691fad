import type { Issue } from '#engine/model/scenario/issue.ts';
import { type Check, warning } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { notWithinSentence } from '../not-within-sentence.ts';

/** Names of tracks, articles and answers (`inSentence`) must fit into the middle of a sentence. */
export const phrasesFitSentences: Check = function* ({ tracks, issues }) {
  for (const [index, { inSentence }] of tracks.entries()) yield* misfits(inSentence, ['tracks', index]);
  for (const [index, issue] of issues.entries()) {
    yield* misfits(issue.inSentence, ['issues', index]);
    yield* misfitsOfAnswers(issue, ['issues', index, 'options']);
  }
};

function* misfitsOfAnswers({ options }: Issue, path: Path): Iterable<Finding> {
  for (const [index, { inSentence, cases }] of options.entries()) {
    yield* misfits(inSentence, [...path, index]);
    if (inSentence !== undefined || cases === undefined) continue;
    yield warning({ code: 'not-within-sentence.cases-alone' }, [...path, index, 'cases'], { at: 'key' });
  }
}

function* misfits(words: string | undefined, path: Path): Iterable<Finding> {
  const fault = words === undefined ? undefined : notWithinSentence(words);
  if (fault !== undefined) yield warning(fault, [...path, 'inSentence']);
}
