/** A tool of the foot that is open. */
export type OpenTool = 'say' | 'more' | 'suggestion' | undefined;
