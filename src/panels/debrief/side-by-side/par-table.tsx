import type { Par, ParPart } from '#session/debrief/par-model.ts';
import type { EndingModel, EndingTrack } from '#session/screens/ending-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BesideCell } from './beside-cell.tsx';

interface ParTableProps {
  readonly model: EndingModel;
  readonly par: Par;
}

/** Part by part and article by article: what this game says, and how many others say what. */
export function ParTable({ model, par: { games, parts } }: ParTableProps) {
  const { say } = useSpeaker();
  return (
    <table class="beside">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('debrief-beside.here')}</th>
          <th scope="col">{say('debrief-beside.par-there', { games })}</th>
        </tr>
      </thead>
      {parts.map((part) => (
        <Part
          key={part.track}
          part={part}
          games={games}
          here={model.tracks.find(({ track }) => track === part.track)}
        />
      ))}
    </table>
  );
}

interface PartProps {
  readonly part: ParPart;
  /** Number of games played. */
  readonly games: number;
  readonly here: EndingTrack | undefined;
}

function Part({ part, games: all, here }: PartProps) {
  const { say } = useSpeaker();
  const { title, signed, texts, commonest, articles } = part;
  const [ofHere, ofThere] = [say('debrief-beside.here'), say('debrief-beside.par-there', { games: all })];
  return (
    <tbody>
      <tr>
        <th scope="row" class="beside-part">
          {title}
        </th>
        <BesideCell of={ofHere}>{here?.statusWords}</BesideCell>
        <BesideCell of={ofThere}>
          {say('debrief-beside.par-signed', { games: signed })}
          {signed > 0 && <p>{say('debrief-beside.par-texts', { texts, commonest })}</p>}
        </BesideCell>
      </tr>
      {articles.map(({ number, title: article, answers }) => (
        <tr key={number}>
          <th scope="row">{`${number} ${article}`}</th>
          <BesideCell of={ofHere}>{here?.clauses.find((clause) => clause.number === number)?.label}</BesideCell>
          <BesideCell of={ofThere}>
            <ul>
              {answers.map(({ label, games, isHere }) => (
                <li key={label}>
                  {say('debrief-beside.par-answer', { label, games })}
                  {isHere && <span class="par-here note nowrap">{say('debrief-beside.par-here')}</span>}
                </li>
              ))}
            </ul>
          </BesideCell>
        </tr>
      ))}
    </tbody>
  );
}
