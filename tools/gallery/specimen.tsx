import type { ComponentChildren } from 'preact';

interface GroupProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** Specimens of one kind. */
export function Group({ heading, children }: GroupProps) {
  return (
    <section class="gallery-group">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

interface SpecimenProps {
  /** Name of the part and its state. */
  readonly name: string;
  /** On paper, or as wide as it stands on the table. */
  readonly on?: 'paper' | 'desk' | 'tools';
  readonly children: ComponentChildren;
}

const CLASSES = {
  paper: 'sheet gallery-paper',
  desk: 'gallery-narrow table-screen-part',
  tools: 'gallery-tools',
  room: 'gallery-many',
} as const;

/** A part in one of its states. */
export function Specimen({ name, on, children }: SpecimenProps) {
  return (
    <div class="gallery-row">
      <p>{name}</p>
      <div class={CLASSES[on ?? 'room']}>{on === 'paper' ? <div class="gallery-many">{children}</div> : children}</div>
    </div>
  );
}
