import type { DispatchModel } from '#session/table-model.ts';
import { Tag } from '../parts/tag.tsx';

/** Lines of the record, each with the mark of the delegation it speaks of and the reasons that were given. */
export function DispatchList({ dispatches }: { readonly dispatches: readonly DispatchModel[] }) {
  return (
    <ul class="dispatches">
      {dispatches.map((dispatch) => (
        <li key={dispatch.key} class="dispatch" data-weight={dispatch.weight}>
          <span class="dispatch-mark" aria-hidden="true">
            {dispatch.about && <Tag party={dispatch.about} kind="solid" />}
          </span>
          <div>
            <p>{dispatch.words}</p>
            {dispatch.reasons.map((reason) => (
              <p key={reason} class="dispatch-reason">
                “{reason}”
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
