import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, idsOf, unknownId, unknownOption } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { effectsOf } from '../effects-of.ts';

/** Every effect is one change, and whatever it names there is. */
export const effectsFit: Check = function* (scenario) {
  for (const { effect, path, sensitive } of effectsOf(scenario)) {
    const kinds = Object.values(effect).filter((change) => change !== undefined).length;
    if (kinds !== 1) yield error({ code: 'bad-effect', keys: kinds }, path);
    if (sensitive && (effect.walkAway !== undefined || effect.standing !== undefined)) {
      yield error({ code: 'points-for-attack' }, path);
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
    yield* unknownOption(issue, named.option, [...path, key, 'option']);
  }
}

/** Yields an error if an effect takes the option that silence means off the table. */
function* silenceKept({ issues }: Scenario, { option }: Effect, path: Path): Iterable<Finding> {
  if (option === undefined || option.available) return;
  if (issues.find(({ id }) => id === option.issue)?.ifSilent !== option.option) return;
  const fault = { code: 'silence-off-table', option: option.option, issue: option.issue } as const;
  yield error(fault, [...path, 'option', 'option']);
}

function* positionFits({ sources }: Scenario, { position }: Effect, path: Path): Iterable<Finding> {
  if (position === undefined) return;
  const { tag, source } = position;
  if (source !== undefined) yield* unknownId('source', source, Object.keys(sources), [...path, 'position', 'source']);
  if (tag === 'inferred' || source !== undefined) return;
  const suggestion = { code: 'source-or-inferred' } as const;
  yield error({ code: 'missing-source', kind: 'position', tag }, [...path, 'position', 'tag'], { suggestion });
}

function* betweenTwo({ channel, trust }: Effect, path: Path): Iterable<Finding> {
  if (channel !== undefined && channel.between[0] === channel.between[1]) {
    yield error({ code: 'channel-to-itself.effect' }, [...path, 'channel', 'between']);
  }
  if (trust === undefined) return;
  if (trust.of === trust.to) yield error({ code: 'bad-effect.trust-in-itself' }, [...path, 'trust', 'to']);
  if (!trust.kept && !trust.broke) yield error({ code: 'bad-effect.no-promises' }, [...path, 'trust']);
}
