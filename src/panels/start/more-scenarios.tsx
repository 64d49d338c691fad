import { useMemo, useRef } from 'preact/hooks';
import { findFolders } from '#session/screens/find-folders.ts';
import { folderChoices } from '#session/screens/folder-choices.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { FOLDER_ORDERS, type FolderWish } from '#session/screens/folder-wish.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Folder } from './folder.tsx';

export interface MoreScenariosProps {
  readonly folders: readonly FolderModel[];
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
  /** A scenario was chosen, by its id. */
  readonly onChoose: (id: string) => void;
}

/** Greatest number of scenarios that are seen at a glance, without a finder. */
const MOST_AT_A_GLANCE = 3;

/** The shipped scenarios besides those that stand at the top, and how to find one among them. */
export function MoreScenarios({ folders, wish, onWish, onChoose }: MoreScenariosProps) {
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  const found = findFolders(folders, wish);
  const showAll = () => {
    onWish({ order: wish.order });
    // The button goes with what it has undone.
    heading.current?.focus();
  };
  return (
    <section class="start-more stack gap4" aria-labelledby="more-heading">
      <div class="start-more-head cluster between">
        <div class="start-more-title cluster baseline muted">
          <h2 id="more-heading" class="document-title primary-text" tabIndex={-1} ref={heading}>
            {say('more.heading')}
          </h2>
          <p role="status">{say('more.count', { found: found.length, all: folders.length })}</p>
          {found.length < folders.length && (
            <Button kind="quiet" onClick={showAll}>
              {say('more.all')}
            </Button>
          )}
        </div>
        {folders.length > MOST_AT_A_GLANCE && <Finder folders={folders} wish={wish} onWish={onWish} />}
      </div>
      {found.length === 0 && <p class="muted">{say('more.none')}</p>}
      <ul class="start-folders" aria-labelledby="more-heading">
        {found.map((folder) => (
          <Folder key={folder.id} folder={folder} kind="plain" onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

interface FinderProps {
  readonly folders: readonly FolderModel[];
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
}

/** Chooses among scenarios by what they are about, how long, how hard and how large they are. */
function Finder({ folders, wish, onWish }: FinderProps) {
  const { say } = useSpeaker();
  const { subjects, minutes, levels, delegations } = useMemo(() => folderChoices(folders), [folders]);
  const any = { value: undefined, words: say('more.any') };
  return (
    <fieldset class="finder stack">
      <legend class="vh">{say('more.find')}</legend>
      <Choice
        label={say('more.subject')}
        options={[any, ...subjects.map((value) => ({ value, words: say(`more.subject-${value}`) }))]}
        value={wish.subject}
        onChoose={(subject) => onWish({ ...wish, subject })}
      />
      <Choice
        label={say('more.length')}
        options={[any, ...minutes.map((value) => ({ value, words: say('more.up-to', { minutes: value }) }))]}
        value={wish.minutes}
        onChoose={(longest) => onWish({ ...wish, minutes: longest })}
      />
      <Choice
        label={say('more.level')}
        options={[any, ...levels.map((value) => ({ value, words: say(`folder.level-${value}`) }))]}
        value={wish.level}
        onChoose={(level) => onWish({ ...wish, level })}
      />
      <Choice
        label={say('more.delegations')}
        options={[any, ...delegations.map((value) => ({ value, words: String(value) }))]}
        value={wish.delegations}
        onChoose={(count) => onWish({ ...wish, delegations: count })}
      />
      <Choice
        label={say('more.order')}
        options={FOLDER_ORDERS.map((value) => ({ value, words: say(`more.order-${value}`) }))}
        value={wish.order}
        onChoose={(order) => onWish({ ...wish, order })}
      />
    </fieldset>
  );
}

interface ChoiceProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One thing to choose; nothing where there is only one way. */
function Choice<Value>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  if (options.length < 2) return null;
  const choose = (index: number) => {
    const chosen = options[index];
    if (chosen !== undefined) onChoose(chosen.value);
  };
  return (
    <label class="finder-choice note muted grid">
      <span>{label}</span>
      <select
        value={String(options.findIndex((option) => option.value === value))}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {options.map(({ words }, index) => (
          <option key={words} value={String(index)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
