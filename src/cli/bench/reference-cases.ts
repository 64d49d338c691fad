import { compactRanks } from '#engine/analysis/compact-ranks.ts';
import { frontierOf } from '#engine/analysis/frontier-of.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { type Case, type Measurement, timesOf } from './measurement.ts';

/** Domains of the reference folder, and the milliseconds that are aimed for. */
const DOMAINS = [
  { name: 'CarA', aim: '4' },
  { name: 'A16_Terra', aim: '12' },
  { name: 'TravelB', aim: '50' },
] as const;

/** The Pareto frontiers of three domains of the reference folder; `read` gives the text of a file in it. */
export function referenceCases(read: (path: string) => string): Case {
  return (now) =>
    DOMAINS.map(({ name, aim }): Measurement => {
      const reading = readDomain(JSON.parse(read(`${name}/domain.json`)));
      if (!reading.ok) throw new Error(reading.faults.join(' '));
      const { packageCount, parties } = reading.domain;
      const frontier = () => frontierOf(parties.map(({ ranks }) => compactRanks(ranks)));
      return {
        what: `Pareto frontier of ${name}`,
        size: `${packageCount} packages x ${parties.length}, frontier of ${frontier().rows.length}`,
        samples: timesOf(now, 25, frontier),
        aim,
      };
    });
}
