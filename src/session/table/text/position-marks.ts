import { positionOn, positionsOn } from '#engine/mind/positions-on.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import { rulesOut, versionOf } from '#engine/text/text.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { becauseInFile } from '../../words/because-in-file.ts';
import { markOf } from '../../words/names.ts';
import { sourceInWords } from '../../words/source-in-words.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { claimedMarks, declaredMarks } from './claim-model.ts';
import { deedsOn } from './deeds-on.ts';
import type { PositionMark, StandMark } from './position-mark.ts';
import { withDeeds } from './with-deeds.ts';

/** Public positions on an option that are known by now; a declared red line counts as one. */
export function positionMarks(chair: Seat, issue: IssueIndex, option: OptionIndex): readonly PositionMark[] {
  return keptOr(chair.kept, `marks ${issue} ${option}`, standsOn(chair, issue), () => marksOn(chair, issue, option));
}

/** Returns everything that the marks on the options of an issue are made of, besides the game. */
function standsOn(seat: Seat, issue: IssueIndex): readonly unknown[] {
  const { game, view } = seat;
  return [
    ...view.parties.map((_, party) => positionsOn(view, party, issue)),
    view.declarations,
    at(view.text, issue),
    at(view.tracks, at(game.common.issues, issue).track).status,
    ...deedsOn(seat, issue).flatMap(({ party, wording: { option, or }, how, round }) => [
      party,
      option,
      or,
      how,
      round,
    ]),
    ...view.claims.flatMap((claim) => (claim.issue === issue ? [claim.id, claim.status] : [])),
  ];
}

function marksOn(chair: Seat, issue: IssueIndex, option: OptionIndex): PositionMark[] {
  return standsKnown(chair, issue, option)
    .map(asOwn(chair))
    .map((mark) => ({
      ...mark,
      ...standInWords(toldTo(chair.game, chair.you), mark),
      known: howKnown(chair, mark),
      because: becauseOf(chair, mark, issue, option),
    }));
}

function howKnown({ game }: Seat, { tag }: StandMark): string | undefined {
  return tag === 'claimed' || tag === 'own' || tag === 'done' ? undefined : game.say(`grid.${tag}`);
}

/** Marks inferred stances of the person as its own, which nobody has to infer. */
function asOwn({ you }: Seat) {
  return (mark: StandMark): StandMark =>
    mark.party === you && mark.tag === 'inferred' ? { ...mark, tag: 'own' } : mark;
}

/** "Moscow is against it" and "is against it", to the person. */
function standInWords(game: LocalizedGame, mark: StandMark): Pick<PositionMark, 'words' | 'brief'> {
  const { party: who, stance, tag, round } = mark;
  const how = tag === 'claimed' ? 'claimed' : stance;
  return { words: game.say(`grid.${how}`, { who, round }), brief: game.say(`grid.stand-${how}`, { who, round }) };
}

/** Returns a delegation's reason, in the words of the file; a stance taken in the talks may have other reasons. */
function becauseOf({ game, view }: Seat, { party, stance, tag }: StandMark, issue: IssueIndex, option: OptionIndex) {
  const known = positionOn(view, party, issue, option);
  const isOfFile =
    tag !== 'done' || (stance === 'rejected') === (known?.stance === 'against' || known?.stance === 'never');
  return isOfFile ? becauseInFile(game, known) : undefined;
}

function standsKnown(chair: Seat, issue: IssueIndex, option: OptionIndex): StandMark[] {
  const { game, view } = chair;
  const marks = view.parties.flatMap((_, party): StandMark[] => {
    const known = positionOn(view, party, issue, option);
    if (known === undefined) return [];
    const { source, stance, tag } = known;
    return [{ ...markOf(game, party), stance, tag, source: sourceInWords(game, source) }];
  });
  const nevers = marks.filter((mark) => mark.stance === 'never').map((mark) => mark.party);
  const declared = view.parties.flatMap((_, party): StandMark[] =>
    !nevers.includes(party) && rulesOut(game.common, party, issue, option)
      ? [{ ...markOf(game, party), stance: 'never', tag: 'stated', source: undefined }]
      : [],
  );
  const opened = openedMarks(chair, issue, option).filter(({ party }) => !marks.some(isWish(party)));
  const said = [...declared, ...opened, ...declaredMarks(chair, issue, option)];
  const overridden = (mark: StandMark) => said.some((line) => line.party === mark.party);
  const known = withDeeds(chair, issue, option, [...marks.filter((mark) => !overridden(mark)), ...said]);
  const claimed = claimedMarks(chair, issue, option).filter(({ party }) => !known.some((mark) => mark.party === party));
  return [...known, ...claimed].sort((a, b) => a.party - b.party);
}

/** Returns the marks of parties that still propose it in their opening statements: they say that they want it. */
function openedMarks({ game, view }: Seat, issue: IssueIndex, option: OptionIndex): StandMark[] {
  const opened = versionOf(at(view.text, issue), option)?.opened ?? [];
  const source = game.say('text.said-in-opening');
  return opened.map((party) => ({ ...markOf(game, party), stance: 'wants', tag: 'stated', source }));
}

/** Returns a predicate: true for a mark that says on record that the party wants an option. */
function isWish(party: PartyIndex) {
  return (mark: StandMark) => mark.party === party && mark.stance === 'wants' && mark.tag !== 'inferred';
}
