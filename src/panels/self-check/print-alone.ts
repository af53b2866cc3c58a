/** Hides in print what stands around `element` in its document or shadow root; returns what shows it again. */
const hideAround = (element: Element): (() => void) => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const name = CSS.escape(element.localName);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { :not(${name}, :has(${name})) { display: none !important } }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
};

/**
 * Prints the page with nothing on it but the element whose shadow root `panel` stands in; what of it is printed its own
 * styles say. No window is opened, and no node of the page is touched.
 */
export const printAlone = (panel: Element): void => {
  const restore: (() => void)[] = [];
  for (let root = panel.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    restore.push(hideAround(root.host));
  const onAfterPrint = () => {
    for (const one of restore) one();
  };
  addEventListener('afterprint', onAfterPrint, { once: true });
  print();
};
