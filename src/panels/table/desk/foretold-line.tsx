import type { ForetoldModel } from '#session/table/parts/foretold-model.ts';
import { Icon } from '../../parts/icon.tsx';

/** Whether an offer was received as the person had been told; nothing where nothing had been. */
export function ForetoldLine({ foretold }: { readonly foretold: ForetoldModel | undefined }) {
  if (foretold === undefined) return null;
  return (
    <p class="foretold-line">
      <Icon name={foretold.right ? 'check' : 'info-circle'} size={14} />
      <span>{foretold.words}</span>
    </p>
  );
}
