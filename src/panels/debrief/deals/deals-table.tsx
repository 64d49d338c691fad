/** The map as tables: the same texts, in rows. */
import { at } from '#engine/model/at.ts';
import type { DealMapModel, PointOnMap } from '#session/debrief/deal-map-model.ts';
import { answersOf, pointOnMap } from '#session/debrief/point-on-map.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PlotTable } from '../../plot/plot-parts.tsx';
import { ReplayFromRow } from '../replay-from.tsx';
import { bestTexts } from './best-texts.ts';
import { type DealChoices, stonesShown } from './deal-choices.ts';
import { moreInWords, toTenth } from './gains-row.tsx';

interface DealsTableProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onMoment: (moment: number) => void;
}

/** Greatest number of rows for texts that suited all: a longer list would not be read. */
const MOST_ROWS = 60;

/** Texts that suited all, the best first; then what was offered and what came of it. */
export function DealsTable({ map, choices, onMoment }: DealsTableProps) {
  const { say } = useSpeaker();
  const day = at(map.days, choices.day);
  const best = bestTexts(map, day).slice(0, MOST_ROWS);
  const texts = best.map((place, index) => ({
    key: String(place),
    name: String(index + 1),
    answers: answersOf(map.articles, at(map.texts.packs, place)),
    point: pointOnMap(map.texts, day, place),
  }));
  const stones = stonesShown(map, day, choices.hidden).map(({ heading, answers, moment, ...point }) => ({
    key: point.key,
    name: heading,
    answers: answers.map(({ label }) => label),
    moment,
    point,
  }));
  return (
    <div class="stack gap4 column">
      <p class="note muted">{say('debrief-deals.table-points')}</p>
      {texts.length === 0 ? (
        <p>{say('debrief-deals.table-none', { day: day.name })}</p>
      ) : (
        <PointsTable
          caption={say('debrief-deals.table-texts', { day: day.name })}
          first={say('debrief-deals.table-rank')}
          map={map}
          rows={texts}
        />
      )}
      {best.length < day.count && (
        <p class="note muted">{say('debrief-deals.table-first', { shown: best.length, count: day.count })}</p>
      )}
      <PointsTable
        named
        caption={say('debrief-deals.table-stones')}
        first={say('debrief-deals.table-what')}
        map={map}
        rows={stones}
        onMoment={onMoment}
      />
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  /** By article. */
  readonly answers: readonly string[];
  readonly moment?: number | undefined;
  readonly point: PointOnMap;
}

interface PointsTableProps {
  /** Rows have names, which need room. */
  readonly named?: boolean;
  readonly caption: string;
  /** Heading of the column of row names. */
  readonly first: string;
  readonly map: DealMapModel;
  readonly rows: readonly Row[];
  /** Shows the game again, from the moment of a row that has one. */
  readonly onMoment?: (moment: number) => void;
}

function PointsTable({ named = false, caption, first, map, rows, onMoment }: PointsTableProps) {
  return (
    <PlotTable
      label={caption}
      look={named ? 'deal-table deal-table--named' : 'deal-table'}
      heads={[
        { key: '', words: first },
        ...map.articles.map(({ title }) => ({ key: title, words: title })),
        ...map.signatories.map((party) => ({
          key: party.party,
          words: <DelegationTag party={party} kind="solid" named />,
        })),
      ]}
    >
      <tbody>
        {rows.map((row) => (
          <TextRow key={row.key} row={row} map={map} onMoment={onMoment} />
        ))}
      </tbody>
    </PlotTable>
  );
}

interface TextRowProps extends Pick<PointsTableProps, 'map'> {
  readonly row: Row;
  readonly onMoment: PointsTableProps['onMoment'];
}

function TextRow({ row, map, onMoment }: TextRowProps) {
  const speaker = useSpeaker();
  const { name, answers, moment, point } = row;
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        {onMoment !== undefined && moment !== undefined && (
          <ReplayFromRow row={name} moment={moment} onMoment={onMoment} />
        )}
      </th>
      {map.articles.map(({ title }, place) => (
        <td key={title}>{answers[place]}</td>
      ))}
      {map.signatories.map(({ party }, place) => (
        <td key={party} class="deal-table-points nowrap">
          <b>{speaker.say('debrief-deals.worth', { points: toTenth(at(point.points, place)) })}</b>{' '}
          <span class="note muted">{moreInWords(speaker, at(point.over, place))}</span>
        </td>
      ))}
    </tr>
  );
}
