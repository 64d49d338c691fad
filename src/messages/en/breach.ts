/** Those who trust a delegation less, by what it has done. */
export const breach = {
  withdrawn:
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: initials were taken back.',
  reopened:
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: an agreed article was reopened.',
  'walked-out':
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: {$party :agree you=|you have| one=|it has| many=|they have|} left the talks.',
  'claim-denied':
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: what {$party :agree you=you one=it many=they} claimed was denied.',
} as const;
