/** Those who trust a delegation less, by what it has done. */
export const breach = {
  withdrawn:
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: an initial was taken back.',
  reopened:
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: what both had initialled was opened again.',
  'walked-out':
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: {$party :agree you=|you have| one=|it has| many=|they have|} left the talks.',
  'claim-denied':
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: what {$party :agree you=you one=it many=they} claimed was denied.',
} as const;
