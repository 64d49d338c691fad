/** An opening statement, sentence by sentence: what is proposed, and what is never signed. */
export const opening = {
  none: '{$who :party at=start} {$who :agree you=make one=makes} no opening statement.',
  /** Read out instead of the whole statement. */
  made: '{$who :party at=start} {$who :agree you=have one=has} made an opening statement.',
  proposed: '{$who :party at=start} {$who :agree you=ask one=asks} for {$clauses :clauses}.',
  /** With the reason for what is named: whole sentences of the scenario's author, never a quotation. */
  'proposed-because':
    '{$who :party at=start} {$who :agree you=ask one=asks} for {$clauses :clauses}. The reason, in the game’s words: {$because}',
  /** Behind the reason: the other things that it proposes. */
  'proposed-too': `.input {$who :party} {{{$who :agree you=you one=it many=they at=start} also {$who :agree you=ask one=asks many=ask} for {$clauses :clauses}.}}`,
  never: '{$who :party at=start} will never sign {$clauses :clauses}.',
  'never-because':
    '{$who :party at=start} will never sign {$clauses :clauses}. The reason, in the game’s words: {$because}',
  /** The same behind what it proposes. */
  'but-never': `.input {$who :party} {{{$who :agree you=you one=it many=they at=start} will never sign {$clauses :clauses}.}}`,
  'but-never-because': `.input {$who :party} {{{$who :agree you=you one=it many=they at=start} will never sign {$clauses :clauses}. The reason, in the game’s words: {$because}}}`,
  /** Behind the reason: the other things that it never signs. */
  'never-too': `.input {$who :party} {{{$who :agree you=you one=it many=they at=start} will also never sign {$clauses :clauses}.}}`,
} as const;
