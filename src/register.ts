/** Registers an element unless the page has one of this name: the first script that a page loads wins. */
export const registerOnce = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};
