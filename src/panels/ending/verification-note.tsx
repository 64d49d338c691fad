/** Verification of a shared outcome against the game that was played. */
import type { VerificationModel } from '#session/screens/verification-model.ts';
import { Icon } from '../parts/icon.tsx';

const ICONS: Readonly<Record<VerificationModel['state'], string>> = {
  verified: 'check',
  changed: 'info-circle',
  damaged: 'alert-triangle',
};

/** One line with an icon, above everything that the outcome claims. */
export function VerificationNote({ verification }: { readonly verification: VerificationModel }) {
  return (
    <p class={`verification small verification--${verification.state}`}>
      <Icon name={ICONS[verification.state]} size={18} />
      <span>{verification.words}</span>
    </p>
  );
}
