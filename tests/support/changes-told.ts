/** Resolves once every observer of the page that was there before has been told of all changes until now. */
export function changesTold(): Promise<void> {
  return new Promise((resolve) => {
    const last = new MutationObserver(() => {
      last.disconnect();
      resolve();
    });
    last.observe(document.documentElement, { attributes: true, attributeFilter: ['data-changed'] });
    document.documentElement.toggleAttribute('data-changed');
  });
}
