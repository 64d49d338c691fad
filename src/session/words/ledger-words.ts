import { trustIn } from '#engine/ledgers/trust.ts';
import type { TrustEntry } from '#engine/model/party-state.ts';
import type { Rapport } from '#engine/reactions/rapports.ts';
import { FELT_FOR } from '#engine/reactions/regard.ts';
import type { Speaker } from '#messages/speaker.ts';

/** Trust in words and small numbers: "little (kept 1, broke 2)". */
export function trustInWords(speaker: Speaker, entry: Readonly<TrustEntry>): string {
  const { kept, broke } = entry;
  if (kept === 0 && broke === 0) return speaker.say('ledger.trust-untried');
  return speaker.say(`ledger.trust-${degreeOf(trustIn(entry))}`, { kept, broke });
}

/** Describes a delegation's stance towards another, by its trust: "is wary of you". */
export function standsTowardsYou(speaker: Speaker, entry: Readonly<TrustEntry>): string {
  return speaker.say(`grid.trust-${trustDegree(entry) ?? 'untried'}`);
}

type Degree = 'hardly' | 'little' | 'some' | 'much';

/** Returns how far one trusts another; `undefined` while no promise has been kept or broken. */
export function trustDegree(entry: Readonly<TrustEntry>): Degree | undefined {
  return entry.kept === 0 && entry.broke === 0 ? undefined : degreeOf(trustIn(entry));
}

function degreeOf(thousandths: number): Degree {
  if (thousandths < 250) return 'hardly';
  if (thousandths < 450) return 'little';
  return thousandths < 650 ? 'some' : 'much';
}

/** Number of times from which a feeling counts as much. */
const OFTEN = 3;

/** Feelings for the person besides trust, a sentence each, for those that it has shown. */
export function regardInWords({ say }: Speaker, { met, turnedDown }: Rapport): string[] {
  return [
    ...(met === 0 ? [] : [say(`ledger.respect-${feeling(met)}`, { times: met })]),
    ...(turnedDown === 0
      ? []
      : [say(`ledger.frustration-${feeling(turnedDown)}`, { times: turnedDown, days: FELT_FOR })]),
  ];
}

/** Returns the degree of a feeling, by the number of its causes. */
function feeling(times: number): 'some' | 'much' {
  return times < OFTEN ? 'some' : 'much';
}

/** True if a delegation is so frustrated that it shows before anything else. */
export function isMuchFrustrated({ turnedDown }: Rapport): boolean {
  return feeling(turnedDown) === 'much';
}

/** Support at home in words. */
export function standingInWords(speaker: Speaker, points: number): string {
  if (points < 25) return speaker.say('ledger.standing-hardly');
  if (points < 45) return speaker.say('ledger.standing-shaky');
  return speaker.say(points < 70 ? 'ledger.standing-steady' : 'ledger.standing-strong');
}
