import type { CSSResultOrNative } from 'lit';

const sheetOf = (style: CSSResultOrNative): CSSStyleSheet | undefined =>
  style instanceof CSSStyleSheet ? style : style.styleSheet;

/** Adds style sheets to the shadow root that `element` stands in, each once. */
export const adoptStyles = (element: Element, styles: readonly CSSResultOrNative[]): void => {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.map(sheetOf).filter((sheet) => sheet !== undefined);
  const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
};
