import { own } from '#engine/model/own.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { warning } from '../../check.ts';
import type { Path } from '../../diagnostic.ts';
import type { Remark } from '../remark.ts';

/** Warns about facts known at the table that are dated later than `factsAsOf`. Inferred positions are not facts. */
export const factsByTheirDay: Remark = function* ({ scenario }) {
  const { factsAsOf } = scenario;
  if (factsAsOf === undefined) return;
  const suggestion = { code: 'later-facts-as-of' } as const;
  for (const { date, path } of factsIn(scenario)) {
    if (date === undefined || date <= factsAsOf) continue;
    yield warning({ code: 'later-than-facts', date, factsAsOf }, path, { suggestion });
  }
  for (const source of known(scenario)) {
    const date = own(scenario.sources, source)?.date;
    if (date === undefined || date <= factsAsOf) continue;
    yield warning({ code: 'later-than-facts.source', source, date, factsAsOf }, ['sources', source, 'date'], {
      suggestion,
    });
  }
};

/** Returns the dates and paths of everything stated or reported. */
function factsIn({ positions, events = [] }: Scenario): { readonly date: IsoDate | undefined; readonly path: Path }[] {
  const isFact = ({ tag }: { readonly tag?: string | undefined }) => tag === 'stated' || tag === 'reported';
  return [
    ...positions.map((each, index) => ({
      date: isFact(each) ? each.date : undefined,
      path: ['positions', index, 'date'],
    })),
    ...events.map((each, index) => ({
      date: isFact(each) ? each.when.date : undefined,
      path: ['events', index, 'when', 'date'],
    })),
  ];
}

/** Sources of what is known at the table. What makes peace last may be known from later. */
function known({ situationSources = [], positions, redLines, trust = [], claims = [], parties }: Scenario): string[] {
  const stands = parties.flatMap(({ members = [] }) => members.flatMap((member) => member.stands));
  const sourced = [...positions, ...redLines, ...trust, ...claims, ...stands].flatMap(({ source }) => source ?? []);
  return [...new Set([...situationSources, ...sourced])];
}
