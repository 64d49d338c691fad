/** Frame around every page of a class. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';

export interface ClassFrameProps {
  /** The class, as the teacher calls it. */
  readonly name: string;
  /** Of the scenario that is played. */
  readonly title: string;
  readonly places: readonly { readonly name: 'set-up' | 'hand-out' | 'results'; readonly address: string }[];
  /** The one that is shown. */
  readonly place: string;
  /** True if the whole class is stored on the device. */
  readonly isKept: boolean;
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
  /** Address of the list of all classes. */
  readonly toClasses: string;
  /** Address of what the class needs on paper. */
  readonly toKit: string;
  readonly onHome: () => void;
  readonly children: ComponentChildren;
}

/** The bar with the way from place to place, and whether names are shown. */
export function ClassFrame({ name, title, isKept, namesHidden, onNamesHidden, onHome, ...props }: ClassFrameProps) {
  const { say } = useSpeaker();
  return (
    <div class="class-page">
      <TopBar title={name} note={title} way={<Places {...props} />} onHome={onHome}>
        <Button kind="plain" aria-pressed={namesHidden} onClick={() => onNamesHidden(!namesHidden)}>
          {say('class-setup.names-hidden')}
        </Button>
      </TopBar>
      <main class="class-main">
        {!isKept && <p class="class-unkept wax-text">{say('class-setup.until-left')}</p>}
        {props.children}
      </main>
    </div>
  );
}

function Places({
  places,
  place,
  toClasses,
  toKit,
}: Pick<ClassFrameProps, 'places' | 'place' | 'toClasses' | 'toKit'>) {
  const { say } = useSpeaker();
  return (
    <nav class="class-places" aria-label={say('class-setup.places')}>
      <a class="class-place strong muted" href={toClasses}>
        {say('class-setup.all-classes')}
      </a>
      {places.map((each) => (
        <a
          key={each.name}
          class="class-place strong muted"
          href={each.address}
          aria-current={each.name === place ? 'page' : undefined}
        >
          {say(`class-setup.place-${each.name}`)}
        </a>
      ))}
      <a class="class-place strong muted" href={toKit}>
        {say('kit-page.heading')}
      </a>
    </nav>
  );
}
