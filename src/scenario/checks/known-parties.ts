import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import type { Check } from '../check.ts';
import { idsOf, unknownId } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';

/** Wherever a party is named, there is one of that id. */
export const knownParties: Check = function* (scenario) {
  const known = idsOf(scenario.parties);
  for (const [index, track] of scenario.tracks.entries()) yield* inTrack(track, known, ['tracks', index]);
  for (const [index, issue] of scenario.issues.entries()) yield* inIssue(issue, known, ['issues', index]);
  yield* inTutorial(scenario.tutorial, known);
  for (const list of ['positions', 'redLines', 'terms'] as const) {
    for (const [index, { party }] of scenario[list].entries()) {
      yield* unknownId('party', party, known, [list, index, 'party']);
    }
  }
  for (const [index, trust] of (scenario.trust ?? []).entries()) {
    yield* unknownId('party', trust.from, known, ['trust', index, 'from']);
    yield* unknownId('party', trust.in, known, ['trust', index, 'in']);
  }
  for (const [index, claim] of (scenario.claims ?? []).entries()) {
    yield* unknownId('party', claim.by, known, ['claims', index, 'by']);
    yield* unknownId('party', claim.about, known, ['claims', index, 'about']);
  }
  for (const [index, channel] of scenario.channels.entries()) {
    yield* unknownParties(channel.between, known, ['channels', index, 'between']);
  }
};

function* inTutorial(id: string | undefined, known: readonly string[]): Iterable<Finding> {
  if (id !== undefined) yield* unknownId('party', id, known, ['tutorial']);
}

function* inTrack({ signatories, mediator }: Track, known: readonly string[], path: Path): Iterable<Finding> {
  yield* unknownParties(signatories, known, [...path, 'signatories']);
  if (mediator !== undefined) yield* unknownId('party', mediator, known, [...path, 'mediator']);
}

function* inIssue(issue: Issue, known: readonly string[], path: Path): Iterable<Finding> {
  yield* unknownParties(issue.consent, known, [...path, 'consent']);
  for (const [index, option] of issue.options.entries()) {
    const points = [...path, 'options', index, 'points'];
    for (const id of Object.keys(option.points)) yield* unknownId('party', id, known, [...points, id], 'key');
  }
}

function* unknownParties(ids: readonly string[], known: readonly string[], path: Path): Iterable<Finding> {
  for (const [index, id] of ids.entries()) yield* unknownId('party', id, known, [...path, index]);
}
