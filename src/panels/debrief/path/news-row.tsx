/** News below the lanes. */
import { at } from '#engine/model/at.ts';
import type { PathMark, PathModel } from '#session/debrief/path-model.ts';

interface NewsRowProps {
  readonly path: PathModel;
  readonly xAt: (time: number) => number;
  readonly width: number;
}

/** A diamond at each dawn that brought news, with as much of a title as there is room for. */
export function NewsRow({ path, xAt, width }: NewsRowProps) {
  const dawns = newsByTime(path.marks);
  return (
    <div class="path-news" aria-hidden="true">
      {dawns.map(([first, ...more], index) => {
        const next = dawns[index + 1];
        const end = next === undefined ? width : xAt(at(next, 0).at);
        return (
          first && (
            <span
              key={first.key}
              style={{ left: `${xAt(first.at)}px`, maxWidth: `${Math.max(12, end - xAt(first.at) - 6)}px` }}
            >
              <i />
              <span>{first.short}</span>
              {more.length > 0 && <b>+{more.length}</b>}
            </span>
          )
        );
      })}
    </div>
  );
}

function newsByTime(marks: readonly PathMark[]): PathMark[][] {
  const news = marks.filter(({ kind }) => kind === 'news');
  const times = [...new Set(news.map((mark) => mark.at))];
  return times.map((time) => news.filter((mark) => mark.at === time));
}
