import { LazyDialogButton } from '../parts/lazy-dialog-button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Opens the rules and the words. */
export function RulesButton() {
  const { language, say } = useSpeaker();
  return <LazyDialogButton icon="help-circle" label={say('page.rules')} load={() => loadDialog(language.tag)} />;
}

async function loadDialog(tag: string) {
  const [{ rulesDialogOf }, { loadRules }] = await Promise.all([
    import('./rules-dialog.tsx'),
    import('./load-rules.ts'),
  ]);
  return rulesDialogOf(await loadRules(tag));
}
