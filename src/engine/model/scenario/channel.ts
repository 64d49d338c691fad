/** Channels between two delegations: face to face, through a third one, or none. */
export const CHANNEL_KINDS = ['direct', 'relayed', 'none'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export interface Channel {
  readonly between: readonly [string, string];
  readonly kind: ChannelKind;
  /** Id of the track whose signature makes the channel direct. */
  readonly opensWith?: string | undefined;
}
