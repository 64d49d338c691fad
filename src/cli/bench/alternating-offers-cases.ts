import { readDomain } from '#engine/analysis/read-domain.ts';
import { matterOf } from '#lab/alternating-offers/matter-of.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { BOULWARE } from '#lab/alternating-offers/time-dependent.ts';
import { type Case, timesOf } from './measurement.ts';

const [DOMAIN, PARTIES, ROUNDS] = ['A15_Holiday', 4, 100] as const;

/** Runs of alternating offers on a domain of the reference folder; `read` gives the text of a file in it. */
export function alternatingOffersCases(read: (path: string) => string): Case {
  return (now) => {
    const reading = readDomain(JSON.parse(read(`${DOMAIN}/domain.json`)), PARTIES);
    if (!reading.ok) throw new Error(reading.faults.join(' '));
    const matter = matterOf(reading.domain);
    const negotiators = Array.from({ length: PARTIES }, () => BOULWARE);
    const hundredRuns = () => {
      for (let run = 0; run < 100; run += 1) runAlternatingOffers(matter, negotiators, ROUNDS);
    };
    return [
      {
        what: '100 runs of alternating offers, all Boulware',
        size: `${DOMAIN}, ${reading.domain.packageCount} packages x ${PARTIES}, ${ROUNDS} rounds`,
        samples: timesOf(now, 40, hundredRuns),
        aim: '50',
      },
    ];
  };
}
