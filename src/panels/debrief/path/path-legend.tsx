/** Legend of the chart. */
import type { PathMark, PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface PathLegendProps {
  readonly path: PathModel;
  readonly measure: PathMeasureModel;
}

const KINDS: readonly PathMark['kind'][] = ['signed', 'failed', 'lever', 'left', 'news'];

/** Signs that occur in the chart, and instructions for moving through it. */
export function PathLegend({ path, measure }: PathLegendProps) {
  const { say } = useSpeaker();
  const shown = KINDS.filter((kind) => path.marks.some((mark) => mark.kind === kind));
  return (
    <div class="path-legend cluster between note muted">
      <ul>
        {measure.band !== undefined && (
          <li>
            <span class="path-sign path-sign--band" aria-hidden="true" />
            {measure.band}
          </li>
        )}
        {shown.map((kind) => (
          <li key={kind}>
            <span class={`path-sign path-sign--${kind}`} aria-hidden="true" />
            {say(`debrief-path.legend-${kind}`)}
          </li>
        ))}
      </ul>
      <p class="path-hint">{say('debrief-path.hint')}</p>
    </div>
  );
}
