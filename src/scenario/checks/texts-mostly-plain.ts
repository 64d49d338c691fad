import type { DebriefNotes } from '#engine/model/scenario/debrief-notes.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Check, warning } from '../check.ts';
import type { Path } from '../diagnostic.ts';

type MarkupKind = 'html' | 'picture' | 'heading' | 'code' | 'link';

/** The first characters of each unsupported markup. Pictures are not links; links begin with `https://`. */
const SIGNS: readonly (readonly [MarkupKind, RegExp])[] = [
  ['html', /<\/?[a-z][^<>]{0,200}>|<!--/i],
  ['picture', /!\[/],
  ['heading', /^ {0,3}#{1,6} /m],
  ['code', /`/],
  ['link', /\]\((?!\s*https:\/\/)/i],
];

/** Texts may have emphasis, lists and links; other markup is shown as it is written. */
export const textsMostlyPlain: Check = function* (scenario) {
  for (const [text, path] of textsIn(scenario)) {
    const found = SIGNS.find(([, sign]) => sign.test(text));
    if (found !== undefined) yield warning({ code: `markup-as-text.${found[0]}` }, path);
  }
};

/** The texts of several sentences, each with its place. */
function* textsIn({ situation, contentNote, parties, events = [], debrief }: Scenario): Iterable<[string, Path]> {
  yield* situation.map((text, index): [string, Path] => [text, ['situation', index]]);
  if (contentNote !== undefined) yield [contentNote, ['contentNote']];
  for (const [party, { mandate }] of parties.entries()) {
    for (const [part, text] of Object.entries(mandate)) yield [text, ['parties', party, 'mandate', part]];
  }
  yield* events.map(({ says }, index): [string, Path] => [says, ['events', index, 'says']]);
  if (debrief !== undefined) yield* textsOfDebrief(debrief);
}

function* textsOfDebrief({ absent, whatHappened, questions }: DebriefNotes): Iterable<[string, Path]> {
  if (absent !== undefined) yield [absent, ['debrief', 'absent']];
  yield* whatHappened.map(({ says }, index): [string, Path] => [says, ['debrief', 'whatHappened', index, 'says']]);
  yield* questions.map((text, index): [string, Path] => [text, ['debrief', 'questions', index]]);
}
