import { analyzeDomain } from '#engine/analysis/analyze-domain.ts';
import { analyzeScenario } from '#engine/analysis/analyze-scenario.ts';
import type { Domain } from '#engine/analysis/domain.ts';
import { kalaiSmorodinskyOf } from '#engine/analysis/kalai-smorodinsky.ts';
import { nashOf } from '#engine/analysis/nash.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import type { Game } from '#engine/model/game.ts';
import { type Case, type Measurement, timesOf } from './measurement.ts';

/** Values by issue: 48,000 packages, and a million. */
const SIZES = [8, 10, 10, 10, 6];
const MILLION = [10, 10, 10, 10, 10, 10];
const PARTIES = 4;

/** The analysis of large spaces of deals, each with a narrow frontier and with a wide one, and of a scenario. */
export function analysisCases(game: Game): Case {
  return (now) => {
    const packages = game.common.tracks.map(({ packageCount }) => packageCount).join(' and ');
    return [
      ...domainMeasurements(invented(SIZES, false), now),
      ...domainMeasurements(invented(SIZES, true), now),
      wholeAnalysis(invented(MILLION, false), now, '150'),
      wholeAnalysis(invented(MILLION, true), now),
      {
        what: 'whole analysis of the flagship',
        size: `${packages} packages`,
        samples: timesOf(now, 25, () => analyzeScenario(game, 'middle')),
      },
    ];
  };
}

function domainMeasurements(data: unknown, now: () => number): Measurement[] {
  const size = sizeOf(domainFrom(data));
  return [
    {
      what: 'tables, zone, Pareto, Nash, Kalai-Smorodinsky',
      size,
      samples: timesOf(now, 15, () => solved(domainFrom(data))),
      aim: '30',
    },
    wholeAnalysis(data, now),
  ];
}

function wholeAnalysis(data: unknown, now: () => number, aim?: string): Measurement {
  const samples = timesOf(now, 9, () => analyzeDomain(domainFrom(data)));
  return {
    what: 'whole analysis of a domain',
    size: sizeOf(domainFrom(data)),
    samples,
    ...(aim !== undefined && { aim }),
  };
}

function sizeOf(domain: Domain): string {
  return `${domain.packageCount} packages x ${PARTIES}, frontier of ${surveyOf(domain).frontier.rows.length}`;
}

function solved(domain: Domain): readonly number[][] {
  const { inZone } = surveyOf(domain);
  return [nashOf(inZone), kalaiSmorodinskyOf(inZone)];
}

function domainFrom(data: unknown): Domain {
  const read = readDomain(data);
  if (!read.ok) throw new Error(read.faults.join(' '));
  return read.domain;
}

/**
 * A domain of numbers with two decimals that look drawn, and are always the same. Where interests are contrary, every
 * second party mostly wants the opposite of the one before it, so that the frontier is wide.
 */
function invented(sizes: readonly number[], contrary: boolean): unknown {
  let count = 0;
  const next = (most: number) => {
    count += 1;
    return scattered(count) % (most + 1);
  };
  const rows = () => sizes.map((size) => Array.from({ length: size }, () => next(70)));
  const against = (wanted: number[][]) => wanted.map((row) => row.map((each) => 70 - each + next(20)));
  const pairs = Array.from({ length: PARTIES / 2 }, () => rows()).map((one) => [one, contrary ? against(one) : rows()]);
  return {
    issues: sizes.map((size, issue) => ({
      name: `issue ${issue + 1}`,
      values: Array.from({ length: size }, (_, value) => `value ${value + 1}`),
    })),
    parties: pairs.flat().map((wanted) => ({
      weights: sizes.map(() => (10 + next(20)) / 100),
      evaluations: wanted.map((row) => row.map((each) => each / 100)),
      reservation: 0.3,
    })),
  };
}

/** Spreads neighbouring numbers over 32 bits (the finalizer of MurmurHash3, Appleby 2011, public domain). */
function scattered(number: number): number {
  let bits = Math.imul(number, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
