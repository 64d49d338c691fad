/** What a delegation declares in public. */
export const declaration = {
  insist: 'On {$issue :article}, {$who :party} {$who :agree you=insist one=insists} in public on {$answer :answer}.',
  never:
    'On {$issue :article}, {$who :party} {$who :agree you=rule one=rules} out {$answer :answer} in public, once and for all.',
} as const;
