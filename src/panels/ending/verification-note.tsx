/** Whether a shared outcome is the one that was played. */
import { Icon } from '../parts/icon.tsx';

/** Verified: replayed to the same end. Changed: of another version. Damaged: the moves do not lead to this end. */
export interface Verification {
  readonly state: 'verified' | 'changed' | 'damaged';
  readonly words: string;
}

const ICONS: Readonly<Record<Verification['state'], string>> = {
  verified: 'check',
  changed: 'info-circle',
  damaged: 'alert-triangle',
};

/** One line with an icon, above everything that the outcome claims. */
export function VerificationNote({ verification }: { readonly verification: Verification }) {
  return (
    <p class={`verification verification--${verification.state}`}>
      <Icon name={ICONS[verification.state]} size={18} />
      <span>{verification.words}</span>
    </p>
  );
}
