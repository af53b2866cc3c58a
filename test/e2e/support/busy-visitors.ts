/** What a visitor was told of one message. */
export interface Receipt {
  message: string;
  /** The reference that the receipt shows. */
  id: string;
  /** Whether the endpoint proved that it has the message. */
  isConfirmed: boolean;
}

export interface Visits {
  receipts: Receipt[];
  /** How many times "Try again" was pressed. */
  retries: number;
}

interface Plan {
  /** Begins every message, so that no other page sends the same. */
  page: string;
  /** Messages of each widget. */
  messages: number;
}

/**
 * Runs in a page: a visitor at each of its widgets writes one message after the other, and presses "Try again" until
 * there is a receipt. Self-contained, since only its own text gets into the page.
 */
export const visitAll = async ({ page, messages }: Plan): Promise<Visits> => {
  const visits: Visits = { receipts: [], retries: 0 };
  /** From the test: resolves once the endpoint answers, at once where it does. */
  const { untilUp } = window as unknown as { untilUp: () => Promise<void> };

  const find = (root: ShadowRoot, selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`There is no ${selector} in: ${root.textContent}`);
    return element;
  };

  const until = (root: ShadowRoot, selector: string): Promise<HTMLElement> =>
    new Promise((resolve) => {
      const look = (): void => {
        const element = root.querySelector<HTMLElement>(selector);
        if (!element) return;
        observer.disconnect();
        resolve(element);
      };
      const observer = new MutationObserver(look);
      observer.observe(root, { childList: true, subtree: true });
      look();
    });

  const fill = (root: ShadowRoot, values: Record<string, string | true>): void => {
    for (const [name, value] of Object.entries(values)) {
      const control = find(root, `[name="${name}"]`) as HTMLInputElement;
      if (value === true) control.checked = true;
      else control.value = value;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  };

  /** Presses the button, and waits for how the sending ended. */
  const press = async (root: ShadowRoot, button: string): Promise<HTMLElement> => {
    find(root, button).click();
    await until(root, '[part="sending"], [part="error-summary"]');
    return until(root, '[part="sent"], [part="failed"], [part="error-summary"]');
  };

  const visit = async (widget: HTMLElement, name: string): Promise<void> => {
    const root = widget.shadowRoot;
    if (!root) throw new Error('The widget is not there.');
    let isConfirmed = false;
    widget.addEventListener('kap-sent', (event) => (isConfirmed = event.detail.confirmed));
    for (let number = 1; number <= messages; number++) {
      const message = `${name}, message ${number}`;
      fill(root, { name: 'Ana', email: 'ana@example.com', message, adult: true, consent: true });
      let end = await press(root, '[part="submit"]');
      for (let retry = 1; !end.matches('[part="sent"]'); retry++) {
        // The first time at once; further presses would only keep the machine from starting the endpoint again.
        if (retry > 1) await untilUp();
        visits.retries++;
        end = await press(root, '[part="failed"] button');
      }
      visits.receipts.push({ message, id: find(root, '.reference').innerText, isConfirmed });
      find(root, '[part="sent"] button').click();
      await until(root, '[part="submit"]');
    }
  };

  const widgets = [...document.querySelectorAll<HTMLElement>('kap-inquiry')];
  await Promise.all(widgets.map((widget, index) => visit(widget, `${page}, widget ${index + 1}`)));
  return visits;
};
