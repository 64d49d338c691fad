/** Those who trust a delegation less, by what it has done. */
export const breach = {
  withdrawn: 'У {$trusting :parties case=gen} менше довіри до {$party :party case=gen}: відкликано парафу.',
  reopened:
    'У {$trusting :parties case=gen} менше довіри до {$party :party case=gen}: узгоджену статтю відкрито знову.',
  'walked-out': 'У {$trusting :parties case=gen} менше довіри до {$party :party case=gen} через вихід із переговорів.',
  'claim-denied':
    'У {$trusting :parties case=gen} менше довіри до {$party :party case=gen} через спростоване твердження.',
} as const;
