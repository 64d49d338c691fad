import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';

interface PaperScenariosProps {
  readonly choices: readonly {
    readonly label: string;
    /** Tag of the label's language, where it differs from the page's. */
    readonly language: string | undefined;
    readonly address: string;
  }[];
  readonly onHome: () => void;
}

/** The scenarios that a table may have played on paper. */
export function PaperScenarios({ choices, onHome }: PaperScenariosProps) {
  const { say } = useSpeaker();
  return (
    <div class="paper-entry">
      <TopBar title={say('paper.title')} note={undefined} onHome={onHome} />
      <main class="paper-main">
        <PaperSheet class="paper-sheet" aria-labelledby="paper-title">
          <h1 id="paper-title">{say('paper.title')}</h1>
          <p class="mt2 muted body-text">{say('paper.choose')}</p>
          <ul class="paper-scenarios">
            {choices.map(({ label, language, address }) => (
              <li key={address}>
                <a href={address} lang={language}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </PaperSheet>
      </main>
    </div>
  );
}
