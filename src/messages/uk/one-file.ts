/** What is said only where the page is one file. */
export const oneFile = {
  'link-leads-here':
    'Це посилання відкриває лише цей файл і лише на цьому пристрої. Деінде його можна вставити в поле «Відкрити посилання» на першому екрані Parley.',
} as const;
