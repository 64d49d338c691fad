import type { ComponentType, JSX } from 'preact';
import type { SentencePart, TaggedPart } from '#messages/message.ts';
import type { MessageId, ValuesOf } from '#messages/message-id.ts';
import { useSpeaker } from './use-speaker.ts';

/** Draws the words inside a tag. */
export type DrawTag = ComponentType<Pick<TaggedPart, 'of' | 'words'>>;

type SaidProps<Id extends MessageId> = {
  readonly id: Id;
  /** Renderers of the tags other than `b` and `hidden`, by name. */
  readonly draw?: Readonly<Record<string, DrawTag>>;
} & (keyof ValuesOf<Id> extends never ? { readonly values?: undefined } : { readonly values: ValuesOf<Id> });

/** A message with elements inside: `{#b}` stands out, and `{#hidden}` is for those only who listen. */
export function FormattedMessage<Id extends MessageId>({ id, values, draw }: SaidProps<Id>): JSX.Element {
  const { formatToParts } = useSpeaker() as unknown as {
    readonly formatToParts: (id: Id, values?: object) => readonly SentencePart[];
  };
  return (
    <>{formatToParts(id, values).map((part, key) => (typeof part === 'string' ? part : drawn(part, key, draw)))}</>
  );
}

function drawn({ tag, of, words }: TaggedPart, key: number, draw: SaidProps<MessageId>['draw']): JSX.Element {
  const Draw = draw?.[tag];
  if (Draw !== undefined) return <Draw key={key} of={of} words={words} />;
  if (tag === 'b') return <b key={key}>{words}</b>;
  return (
    <span key={key} class="vh">
      {words}
    </span>
  );
}
