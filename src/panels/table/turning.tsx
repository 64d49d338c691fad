import type { DispatchModel } from '#session/news-model.ts';
import { DispatchList } from './dispatch-list.tsx';

/** Lines that are in sight at once. */
const MOST = 3;

/** What has changed the text or the chances of a signature, the heaviest first; nothing where nothing has. */
export function Turning({ lines }: { readonly lines: readonly DispatchModel[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="turning">
      <DispatchList dispatches={lines.slice(0, MOST)} folded={lines.slice(MOST)} />
    </div>
  );
}
