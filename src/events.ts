/** All panels are on the page and can be used. Bubbles out of the element; has no detail. */
export class KapReadyEvent extends Event {
  constructor() {
    super('kap-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kap-ready': KapReadyEvent;
  }
}
