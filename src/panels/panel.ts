import { LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import { keepTyping } from './keep-typing.ts';

/**
 * A panel renders into its host's shadow root, not into one of its own: parts are reachable from the page's CSS,
 * labels and errors share a root with their fields, and slots are the host's.
 */
export class Panel extends LitElement {
  constructor() {
    super();
    keepTyping(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, (this.constructor as typeof Panel).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
