/** What is found for a question that somebody types has settled. Bubbles out of the element; has nothing typed. */
export class KapAskEvent extends CustomEvent<{ count: number; ids: readonly string[] }> {
  constructor(ids: readonly string[]) {
    super('kap-ask', { bubbles: true, composed: true, detail: { count: ids.length, ids } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kap-ask': KapAskEvent;
  }
}
