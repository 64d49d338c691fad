import type { KitTitle } from '#session/classroom/kit/kit-block.ts';
import { useTextLanguage } from '../../parts/text-language.ts';
import { KitMark } from './kit-mark.tsx';

/** The first line of a document: whose it is, and who may read it. */
export function KitTitleShown({ title, told, mark, aside }: KitTitle) {
  const lang = useTextLanguage();
  return (
    <header class="kit-title">
      {mark && <KitMark party={mark} />}
      <h1 lang={told ? lang : undefined}>{title}</h1>
      {aside && (
        <div class="kit-aside">
          <b>{aside.title}</b>
          <span>{aside.words}</span>
        </div>
      )}
    </header>
  );
}
