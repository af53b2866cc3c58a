import { LitElement } from 'lit';
import type { CSSResult } from 'lit';

/**
 * A panel renders into its host's shadow root, not into one of its own: parts are reachable from the page's CSS,
 * labels and errors share a root with their fields, and slots are the host's.
 */
export class Panel extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const sheets = (this.constructor as typeof Panel).elementStyles
      .map((style) => (style as CSSResult).styleSheet)
      .filter((sheet) => sheet !== undefined);
    const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
