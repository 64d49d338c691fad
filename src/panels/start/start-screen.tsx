/** The first screen: which scenario to open, or what to go on with. */
import type { FolderModel, ResumeModel } from '#session/screens-model.ts';
import { Wordmark } from '../parts/top-bar.tsx';
import { RulesButton } from '../rules/rules-button.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { Folder } from './folder.tsx';
import { LinkField } from './link-field.tsx';
import { ResumeCard } from './resume-card.tsx';
import { StrandedCard } from './stranded-card.tsx';

export interface StartScreenProps {
  readonly folders: readonly FolderModel[];
  readonly resume: ResumeModel | undefined;
  /** Why the saved game cannot be gone on with; absent where it can, or where there is none. */
  readonly stranded: string | undefined;
  /** A scenario was chosen, by its id. */
  readonly onChoose: (id: string) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
  /** A link was entered; text as typed, without blanks around it. */
  readonly onLink: (text: string) => void;
  /** What is wrong with the link that was entered last. */
  readonly linkProblem: string | undefined;
}

/** The folder with most delegations gets the large cover: their names need the room. */
function largeFolder(folders: readonly FolderModel[]): FolderModel | undefined {
  return folders.reduce<FolderModel | undefined>(
    (largest, folder) => (largest && largest.delegations.length >= folder.delegations.length ? largest : folder),
    undefined,
  );
}

/** The saved game first, then folders and the field for a link. */
export function StartScreen(props: StartScreenProps) {
  const large = largeFolder(props.folders);
  return (
    <div class="start">
      <header class="start-head">
        <h1 class="start-wordmark">
          <Wordmark />
        </h1>
        <div class="start-motto">
          <p class="start-motto-lead">Take a chair. Read your mandate. Find words that all can sign.</p>
          <p>A negotiation for one class period. No account, nothing to install.</p>
        </div>
        <div class="start-tools">
          <RulesButton />
          <SettingsButton />
        </div>
      </header>
      <main class="start-main">
        {props.resume && <ResumeCard resume={props.resume} onResume={props.onResume} onDiscard={props.onDiscard} />}
        {props.stranded !== undefined && <StrandedCard words={props.stranded} onDiscard={props.onDiscard} />}
        <ul class="start-folders" aria-label="Scenarios">
          {props.folders.map((folder) => (
            <Folder key={folder.id} folder={folder} large={folder === large} onChoose={props.onChoose} />
          ))}
        </ul>
        <LinkField onLink={props.onLink} problem={props.linkProblem} />
      </main>
    </div>
  );
}
