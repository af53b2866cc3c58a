/** An answer was opened. Bubbles out of the element; carries the entry's id and nothing typed. */
export class KapAnswerEvent extends CustomEvent<{ id: string }> {
  constructor(id: string) {
    super('kap-answer', { bubbles: true, composed: true, detail: { id } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kap-answer': KapAnswerEvent;
  }
}
