import { trustIn } from '#engine/ledgers/trust.ts';
import type { TrustEntry } from '#engine/model/party-state.ts';
import type { Speaker } from '#messages/speaker.ts';

/** Trust in words and small numbers: "little (kept 1, broke 2)". */
export function trustInWords(speaker: Speaker, entry: Readonly<TrustEntry>): string {
  const { kept, broke } = entry;
  if (kept === 0 && broke === 0) return speaker.say('ledger.trust-untried');
  return speaker.say(`ledger.trust-${degreeOf(trustIn(entry))}`, { kept, broke });
}

/** How one stands towards another, by its trust: "is wary of you". */
export function standsTowardsYou(speaker: Speaker, entry: Readonly<TrustEntry>): string {
  const untried = entry.kept === 0 && entry.broke === 0;
  return speaker.say(`grid.trust-${untried ? 'untried' : degreeOf(trustIn(entry))}`);
}

function degreeOf(thousandths: number): 'hardly' | 'little' | 'some' | 'much' {
  if (thousandths < 250) return 'hardly';
  if (thousandths < 450) return 'little';
  return thousandths < 650 ? 'some' : 'much';
}

/** Support at home in words. */
export function standingInWords(speaker: Speaker, points: number): string {
  if (points < 25) return speaker.say('ledger.standing-hardly');
  if (points < 45) return speaker.say('ledger.standing-shaky');
  return speaker.say(points < 70 ? 'ledger.standing-steady' : 'ledger.standing-strong');
}
