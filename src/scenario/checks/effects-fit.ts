import type { Effect } from '#engine/model/scenario/effect.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, idsOf, unknownId } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { effectsOf } from '../effects-of.ts';

/** Every effect is one change, and whatever it names there is. */
export const effectsFit: Check = function* (scenario) {
  for (const { effect, path, sensitive } of effectsOf(scenario)) {
    const kinds = Object.values(effect).filter((change) => change !== undefined).length;
    if (kinds !== 1) yield error('bad-effect', path, `An effect has one key; this one has ${kinds}.`);
    if (sensitive && (effect.walkAway !== undefined || effect.standing !== undefined)) {
      yield error('points-for-attack', path, 'An attack gives no points to anybody: leave out walkAway and standing.');
    }
    yield* parties(scenario, effect, path);
    yield* optionNamed(scenario, effect, path);
    yield* silenceKept(scenario, effect, path);
    yield* positionFits(scenario, effect, path);
    yield* betweenTwo(effect, path);
    if (effect.walkAway !== undefined) {
      yield* unknownId('track', effect.walkAway.track, idsOf(scenario.tracks), [...path, 'walkAway', 'track']);
    }
  }
};

function* parties({ parties: known }: Scenario, effect: Effect, path: Path): Iterable<Finding> {
  const { walkAway, trust, standing, channel, position } = effect;
  const named: [string | undefined, Path][] = [
    [walkAway?.party, ['walkAway', 'party']],
    [trust?.of, ['trust', 'of']],
    [trust?.to, ['trust', 'to']],
    [standing?.party, ['standing', 'party']],
    [channel?.between[0], ['channel', 'between', 0]],
    [channel?.between[1], ['channel', 'between', 1]],
    [position?.party, ['position', 'party']],
  ];
  for (const [id, place] of named) {
    if (id !== undefined) yield* unknownId('party', id, idsOf(known), [...path, ...place]);
  }
}

function* optionNamed({ issues }: Scenario, effect: Effect, path: Path): Iterable<Finding> {
  for (const key of ['option', 'position'] as const) {
    const named = effect[key];
    if (named === undefined) continue;
    const issue = issues.find(({ id }) => id === named.issue);
    yield* unknownId('issue', named.issue, idsOf(issues), [...path, key, 'issue']);
    if (issue === undefined || idsOf(issue.options).includes(named.option)) continue;
    const suggestion = didYouMean(named.option, idsOf(issue.options));
    const message = `"${named.option}" is not an option of ${issue.id}.`;
    yield error('unknown-option', [...path, key, 'option'], message, { suggestion });
  }
}

/** What silence means must stay possible. */
function* silenceKept({ issues }: Scenario, { option }: Effect, path: Path): Iterable<Finding> {
  if (option === undefined || option.available) return;
  if (issues.find(({ id }) => id === option.issue)?.ifSilent !== option.option) return;
  const message = `"${option.option}" is what silence means on ${option.issue}: it cannot be taken off the table.`;
  yield error('silence-off-table', [...path, 'option', 'option'], message);
}

function* positionFits({ sources }: Scenario, { position }: Effect, path: Path): Iterable<Finding> {
  if (position === undefined) return;
  const { tag, source } = position;
  if (source !== undefined) yield* unknownId('source', source, Object.keys(sources), [...path, 'position', 'source']);
  if (tag === 'inferred' || source !== undefined) return;
  const suggestion = 'Name a source, or write "tag: inferred".';
  yield error('missing-source', [...path, 'position', 'tag'], `A ${tag} position needs a source.`, { suggestion });
}

function* betweenTwo({ channel, trust }: Effect, path: Path): Iterable<Finding> {
  if (channel !== undefined && channel.between[0] === channel.between[1]) {
    yield error('channel-to-itself', [...path, 'channel', 'between'], 'A channel is between two delegations.');
  }
  if (trust === undefined) return;
  if (trust.of === trust.to) yield error('bad-effect', [...path, 'trust', 'to'], 'Trust is in another delegation.');
  if (!trust.kept && !trust.broke) {
    yield error('bad-effect', [...path, 'trust'], 'Say how many promises were "kept" or "broke": 1 or more.');
  }
}
