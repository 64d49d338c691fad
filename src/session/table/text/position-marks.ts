import { positionsKnown } from '#engine/events/positions-known.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import { rulesOut, versionOf } from '#engine/text/text.ts';
import { markOf } from '../../words/names.ts';
import { sourceInWords } from '../../words/source-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { claimedMarks, declaredMarks } from './claim-model.ts';
import type { PositionMark } from './position-mark.ts';

/** Public positions on an option that are known by now; a declared red line counts as one. */
export function positionMarks(chair: Seat, issue: IssueIndex, option: OptionIndex): PositionMark[] {
  const { game, view } = chair;
  const marks = positionsKnown(game.common, view).flatMap((index): PositionMark[] => {
    const known = at(game.common.positions, index);
    if (known.issue !== issue || known.option !== option) return [];
    const { source, stance, tag } = known;
    return [{ ...markOf(game, known.party), stance, tag, source: sourceInWords(game, source) }];
  });
  const nevers = marks.filter((mark) => mark.stance === 'never').map((mark) => mark.party);
  const declared = view.parties.flatMap((_, party): PositionMark[] =>
    !nevers.includes(party) && rulesOut(game.common, party, issue, option)
      ? [{ ...markOf(game, party), stance: 'never', tag: 'stated', source: undefined }]
      : [],
  );
  const opened = openedMarks(chair, issue, option).filter(({ party }) => !marks.some(isWish(party)));
  const said = [...declared, ...opened, ...declaredMarks(chair, issue, option)];
  const overridden = (mark: PositionMark) => said.some((line) => line.party === mark.party);
  const known = [...marks.filter((mark) => !overridden(mark)), ...said];
  const claimed = claimedMarks(chair, issue, option).filter(({ party }) => !known.some((mark) => mark.party === party));
  return [...known, ...claimed].sort((a, b) => a.party - b.party);
}

/** Of those who still propose it in their opening statements: they say that they want it. */
function openedMarks({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): PositionMark[] {
  const opened = versionOf(at(view.text, issue), option)?.opened ?? [];
  const source = 'Said in the opening statement.';
  return opened.map((party) => ({ ...markOf(game, party), stance: 'wants', tag: 'stated', source }));
}

/** Whether a mark says on record that a party wants an option. */
function isWish(party: PartyIndex) {
  return (mark: PositionMark) => mark.party === party && mark.stance === 'wants' && mark.tag !== 'inferred';
}
