/** What a delegation declares in public. */
export const declaration = {
  insist:
    'Щодо статті {$issue :article} {$who :party} публічно {$who :agree you=наполягаєте one=наполягає many=наполягають} на варіанті {$answer :answer}.',
  never:
    'Щодо статті {$issue :article} {$who :party} публічно й остаточно {$who :agree you=відкидаєте one=відкидає many=відкидають} варіант {$answer :answer}.',
} as const;
