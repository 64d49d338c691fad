/** Details of the selected text. */
import { at } from '#engine/model/at.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { AnswerOnStone, DealMapModel, PointOnMap } from '#session/debrief/deal-map-model.ts';
import { answersOf, pointOnMap } from '#session/debrief/point-on-map.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ReplayFrom } from '../replay-from.tsx';
import { type DealChoices, stonesShown } from './deal-choices.ts';
import { GainsRow } from './gains-row.tsx';

interface StoneBoxProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onMoment: (moment: number) => void;
}

/** A text as the box tells it. */
interface Boxed {
  readonly heading: string;
  readonly by: PartyMark | undefined;
  readonly notes: readonly string[];
  readonly answers: readonly AnswerOnStone[];
  readonly point: PointOnMap;
  readonly moment?: number;
}

/** Name and answers of the text, and its value to each delegation. An offer links to the moment when it was made. */
export function StoneBox({ map, choices, onMoment }: StoneBoxProps) {
  const { say } = useSpeaker();
  const boxed = boxedOf(map, choices, say('debrief-deals.some-text'));
  return (
    <section class="deal-box stack gap1">
      <div class="stack gap1" aria-live="polite">
        {boxed === undefined ? <p>{say('debrief-deals.pick-a-stone')}</p> : <Told boxed={boxed} map={map} />}
      </div>
      {boxed?.moment !== undefined && <ReplayFrom kind="quiet" moment={boxed.moment} onMoment={onMoment} />}
    </section>
  );
}

function Told({ boxed, map }: { readonly boxed: Boxed; readonly map: DealMapModel }) {
  const speaker = useSpeaker();
  const { heading, by, notes, answers, point } = boxed;
  return (
    <>
      <h3>
        {heading} {by && <DelegationTag party={by} kind="solid" />}
      </h3>
      <ul class="deal-answers cluster small">
        {answers.map(({ title, label, stressed }) => (
          <li key={title} class={stressed ? 'deal-answer--stressed' : undefined}>
            <span class="muted regular">{title}</span> {label}
          </li>
        ))}
      </ul>
      <GainsRow signatories={map.signatories} point={point} />
      {verdictLines(speaker, map.signatories, point).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} class="note muted">
          {note}
        </p>
      ))}
    </>
  );
}

function boxedOf(map: DealMapModel, choices: DealChoices, name: string): Boxed | undefined {
  const { picked } = choices;
  if (picked === undefined) return undefined;
  if ('stone' in picked) {
    const stone = stonesShown(map, at(map.days, choices.day), choices.hidden).find(({ key }) => key === picked.stone);
    return stone && { ...stone, point: stone };
  }
  const labels = answersOf(map.articles, at(map.texts.packs, picked.place));
  return {
    heading: name,
    by: undefined,
    notes: [],
    answers: map.articles.map(({ title }, place) => ({ title, label: at(labels, place), stressed: false })),
    point: pointOnMap(map.texts, at(map.days, choices.day), picked.place),
  };
}

/**
 * Returns the verdict on a text on its day: all would have signed it, or it did not suit some delegations, which are
 * named.
 */
function verdictLines(
  { say }: Speaker,
  signatories: DealMapModel['signatories'],
  { suits, crossedBy, open, over }: PointOnMap,
): string[] {
  if (suits) return [say('debrief-deals.suits')];
  const named = (places: readonly number[]) => places.map((place) => at(signatories, place).name);
  const short = over.flatMap((more, place) => (more < 0 ? [place] : []));
  const lines = [
    ...(crossedBy.length > 0 ? [say('debrief-deals.crosses', { who: named(crossedBy) })] : []),
    ...(short.length > 0 ? [say('debrief-deals.too-little', { who: named(short) })] : []),
    ...(open ? [say('debrief-deals.open')] : []),
  ];
  return lines.length > 0 ? lines : [say('debrief-deals.gone')];
}
