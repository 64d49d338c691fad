import { useContext } from 'preact/hooks';
import { LazyDialogButton } from '../parts/lazy-dialog-button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PreferencesContext } from './preferences.ts';

const loadSettings = async () => (await import('./settings-dialog.tsx')).SettingsDialog;

/** Opens the settings of this device; nothing where the page has none. */
export function SettingsButton() {
  const { say } = useSpeaker();
  if (useContext(PreferencesContext) === undefined) return null;
  return <LazyDialogButton icon="settings" label={say('page.settings')} load={loadSettings} />;
}
