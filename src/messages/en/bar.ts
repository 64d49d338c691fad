/** The bar above every screen but the first. */
export const bar = {
  steps: 'Steps',
  'step-scenario': 'Scenario',
  'step-chair': 'Delegation',
  'step-table': 'Table',
  'step-done': '{$step}{#hidden}, done{/hidden}',
  scenarios: 'Scenarios',
  print: 'Print this brief',
  kit: 'Printable kit',
} as const;
