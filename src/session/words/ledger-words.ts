import { trustIn } from '#engine/ledgers/trust.ts';
import type { TrustEntry } from '#engine/model/party-state.ts';

/** Trust in words and small numbers: "little (kept 1, broke 2)". */
export function trustInWords(entry: Readonly<TrustEntry>): string {
  const { kept, broke } = entry;
  if (kept === 0 && broke === 0) return 'not yet tried';
  return `${degreeOf(trustIn(entry))} (kept ${kept}, broke ${broke})`;
}

function degreeOf(thousandths: number): string {
  if (thousandths < 250) return 'hardly any';
  if (thousandths < 450) return 'little';
  return thousandths < 650 ? 'some' : 'much';
}

/** Support at home in words. */
export function standingInWords(points: number): string {
  if (points < 25) return 'hardly any';
  if (points < 45) return 'shaky';
  return points < 70 ? 'steady' : 'strong';
}
