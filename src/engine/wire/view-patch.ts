/** What has changed between two sent views of one seat. */
export type ViewPatch = unknown;
