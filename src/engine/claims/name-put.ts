import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { Table } from '../model/table.ts';
import { canMean, type Wording, wordingOf } from '../model/wording.ts';
import { initialledBy, signedWording } from '../text/text.ts';

/** Wording of an article that a party has put its name to; everybody can see it in the text. */
export interface NamePut {
  readonly how: 'initialled' | 'signed';
  readonly wording: Wording;
}

/** Wording of an article that a party has itself signed or, before, initialled; `undefined` if neither. */
export function namePut(
  common: CommonKnowledge,
  texts: Pick<Table, 'text' | 'tracks'>,
  party: PartyIndex,
  issue: IssueIndex,
): NamePut | undefined {
  const { track } = at(common.issues, issue);
  const isSigned = at(texts.tracks, track).status === 'signed';
  if (isSigned && at(common.tracks, track).signatories.includes(party)) {
    return { how: 'signed', wording: signedWording(common, texts, issue) };
  }
  const version = initialledBy(at(texts.text, issue), party);
  return version && { how: 'initialled', wording: wordingOf(version) };
}

/** True if the wording that a party has put its name to bears out a claim that it accepts one of some options. */
export function bearsOut({ wording }: NamePut, options: readonly OptionIndex[]): boolean {
  return options.some((option) => canMean(wording, option));
}
