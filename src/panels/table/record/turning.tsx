import type { DispatchModel } from '#session/table/record/news-model.ts';
import { TURNS_IN_SIGHT } from '#session/table/record/turning-lines.ts';
import { DispatchList } from './dispatch-list.tsx';

/** What has changed the text or the chances of a signature, the heaviest first; nothing where nothing has. */
export function Turning({ lines }: { readonly lines: readonly DispatchModel[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="turning">
      <DispatchList dispatches={lines.slice(0, TURNS_IN_SIGHT)} folded={lines.slice(TURNS_IN_SIGHT)} />
    </div>
  );
}
