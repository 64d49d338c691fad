/** The map as tables: the same texts, in rows. */
import { at } from '#engine/model/at.ts';
import type { DealMapModel, PointOnMap } from '#session/debrief/deal-map-model.ts';
import { answersOf, pointOnMap } from '#session/debrief/point-on-map.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { bestTexts } from './best-texts.ts';
import { type DealChoices, stonesShown } from './deal-choices.ts';
import { overInWords, toTenth } from './gains-row.tsx';

interface DealsTableProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
}

/** So many of the texts that suited all are rows; nobody reads more. */
const MOST_ROWS = 60;

/** Texts that suited all, the best first; then what was offered and what came of it. */
export function DealsTable({ map, choices }: DealsTableProps) {
  const { say } = useSpeaker();
  const day = at(map.days, choices.day);
  const best = bestTexts(map, day).slice(0, MOST_ROWS);
  const texts = best.map((place) => ({
    key: String(place),
    words: answersOf(map.articles, at(map.texts.packs, place)),
    point: pointOnMap(map.texts, day, place),
  }));
  const stones = stonesShown(map, choices).map((stone) => ({
    key: stone.key,
    words: [stone.heading],
    point: stone,
  }));
  const hasMore = best.length < day.count;
  return (
    <div class="deal-tables">
      {texts.length === 0 ? (
        <p>{say('debrief-deals.table-none', { day: day.name })}</p>
      ) : (
        <PointsTable
          caption={say('debrief-deals.table-texts', { day: day.name })}
          first={say('debrief-deals.table-text')}
          map={map}
          rows={texts}
        />
      )}
      {hasMore && <p class="deal-note">{say('debrief-deals.table-first', { shown: best.length, count: day.count })}</p>}
      <PointsTable
        caption={say('debrief-deals.table-stones')}
        first={say('debrief-deals.table-what')}
        map={map}
        rows={stones}
      />
    </div>
  );
}

interface PointsTableProps {
  readonly caption: string;
  readonly first: string;
  readonly map: DealMapModel;
  readonly rows: readonly { readonly key: string; readonly words: readonly string[]; readonly point: PointOnMap }[];
}

function PointsTable({ caption, first, map, rows }: PointsTableProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <ScrollRegion class="deal-table-room" label={caption}>
      <table class="deal-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {map.signatories.map(({ party, name }) => (
              <th key={party} scope="col">
                {say('debrief-deals.table-points', { who: name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, words, point }) => (
            <tr key={key}>
              <th scope="row">
                {words.map((each, place) => (
                  <span key={place}>{each}</span>
                ))}
              </th>
              {map.signatories.map(({ party }, place) => (
                <td key={party}>
                  <b>{say('debrief-deals.worth', { points: toTenth(at(point.points, place)) })}</b>
                  <span>{overInWords(speaker, at(point.over, place))}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
