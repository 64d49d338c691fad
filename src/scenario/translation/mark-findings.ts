import type { Party } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { error } from '../check.ts';
import type { Finding } from '../diagnostic.ts';
import { MARK } from '../schema/mark.ts';
import type { TextTree } from './text-tree.ts';
import { withTexts } from './with-texts.ts';

/** Marks that a translation gives to delegations though they are none, or though another has them. */
export function markFindings(scenario: Scenario, texts: TextTree): Finding[] {
  const { parties } = withTexts(scenario, texts);
  const isTranslated = ({ mark }: Party, place: number) => mark !== scenario.parties[place]?.mark;
  return parties.flatMap((party, place) => {
    const { id, mark } = party;
    if (!isTranslated(party, place)) return [];
    const path = ['texts', 'parties', id, 'mark'];
    if (!MARK.test(mark)) return [error({ code: 'bad-format.mark', written: mark }, path)];
    const other = parties.find(
      (each, at) => at !== place && isAlike(each, party) && !(at > place && isTranslated(each, at)),
    );
    return other === undefined ? [] : [error({ code: 'duplicate-mark', mark, party: other.name }, path)];
  });
}

function isAlike(one: Party, other: Party): boolean {
  return one.mark.toUpperCase() === other.mark.toUpperCase();
}
