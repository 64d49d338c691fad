import { z } from 'zod';
import { own } from '#engine/model/own.ts';
import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { allKeys } from '../all-keys.ts';
import { error, idsOf, unknownId, unknownOption } from '../check.ts';
import type { Diagnostic, Finding, Path } from '../diagnostic.ts';
import { normalized } from '../normalization/normalized.ts';
import { placeFindings } from '../place-findings.ts';
import { readScenarioYaml } from '../read-scenario-yaml.ts';
import { decimal, slug } from '../schema/fields.ts';
import { shapeFindings } from '../shape-findings.ts';
import { MOST_IMPORTANT, type Wish, type Wishes } from './wishes.ts';
import { wishesIn } from './wishes-in.ts';

const wishSchema = z.strictObject({
  /** The importance of the article to the party. */
  matters: decimal(0, MOST_IMPORTANT).optional(),
  /** The answers from best to worst; equally good ones are joined with an equals sign. */
  order: z.array(z.string().min(1)).min(1).optional(),
});

/** A file of wishes: by party and article. */
const wishesSchema = z.strictObject({ wishes: z.record(slug(), z.record(slug(), wishSchema)) });

/** The shape of such a file. */
type WishesShape = z.infer<typeof wishesSchema>;

/** The wishes of the parties, or every diagnostic of the file. */
export type ReadWishes =
  | { readonly ok: true; readonly wishes: Wishes }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const KEYS = allKeys(wishesSchema);

/**
 * Reads a file of wishes for a scenario. What it leaves out is as in the scenario's own points. Never throws, whatever the
 * text.
 */
export function readWishes(text: string, scenario: Scenario): ReadWishes {
  const { read, refused } = readScenarioYaml(text, (word) => KEYS.has(word));
  if (read === undefined || refused.length > 0)
    return { ok: false, diagnostics: placeFindings(text, undefined, [], refused) };
  const { value, source, findings: torn } = normalized(wishesSchema, read);
  const failed = (findings: readonly Finding[]): ReadWishes => ({
    ok: false,
    diagnostics: placeFindings(text, source, findings),
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed([error({ code: 'not-a-map.wishes' }, [])]);
  }
  const shape = wishesSchema.safeParse(value);
  if (!shape.success) return failed([...torn, ...shapeFindings(wishesSchema, value, shape.error.issues)]);
  const findings = [...torn, ...findingsIn(shape.data, scenario)];
  return findings.length > 0 ? failed(findings) : { ok: true, wishes: withWishes(scenario, shape.data) };
}

function withWishes(scenario: Scenario, { wishes }: WishesShape): Wishes {
  const before = wishesIn(scenario);
  return Object.fromEntries(
    scenario.parties.map(({ id }) => {
      const said = own(wishes, id) ?? {};
      const wishOn = (issue: string) => wished(own(said, issue) ?? {}, own(own(before, id) ?? {}, issue));
      return [id, Object.fromEntries(scenario.issues.map((issue) => [issue.id, wishOn(issue.id)]))];
    }),
  );
}

type Said = WishesShape['wishes'][string][string];

function wished({ matters, order }: Said, before: Wish | undefined): Wish {
  return {
    importance: matters ?? before?.importance ?? 0,
    worth: order === undefined ? (before?.worth ?? {}) : worthByRank(order.map(equalsIn)),
  };
}

/** The answers of an entry: "both = museum" are equally good. */
function equalsIn(entry: string): string[] {
  return entry.split('=').map((id) => id.trim());
}

function* findingsIn({ wishes }: WishesShape, { parties, issues }: Scenario): Iterable<Finding> {
  for (const [party, byIssue] of Object.entries(wishes)) {
    yield* unknownId('party', party, idsOf(parties), ['wishes', party], 'key');
    for (const [id, { order }] of Object.entries(byIssue)) {
      const path = ['wishes', party, id];
      yield* unknownId('issue', id, idsOf(issues), path, 'key');
      const issue = issues.find((each) => each.id === id);
      if (issue !== undefined && order !== undefined) yield* inOrder(issue, order, [...path, 'order']);
    }
  }
}

/** Every answer stands in the order once. */
function* inOrder(issue: Issue, order: readonly string[], path: Path): Iterable<Finding> {
  const known = idsOf(issue.options);
  const named = order.flatMap((entry, place) => equalsIn(entry).map((id) => ({ id, place })));
  const ids = named.map(({ id }) => id);
  for (const [index, { id, place }] of named.entries()) {
    const at = [...path, place];
    yield* unknownOption(issue, id, at);
    if (known.includes(id) && ids.indexOf(id) !== index) yield error({ code: 'repeated', id }, at);
  }
  const options = known.filter((id) => !ids.includes(id));
  if (options.length > 0) yield error({ code: 'missing-answers', issue: issue.id, options }, path, { at: 'key' });
}

/** Options from the best to the worst, those that are equally good in one group: each a step less than the one before. */
export function worthByRank(groups: readonly (readonly string[])[]): Readonly<Record<string, number>> {
  const steps = groups.length - 1;
  return Object.fromEntries(
    groups.flatMap((group, place) => group.map((option) => [option, steps === 0 ? 0 : (steps - place) / steps])),
  );
}
