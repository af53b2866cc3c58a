import { mount, type Widget } from '../../support/mount.ts';

export const selfCheck = (attributes = '', inner = ''): Promise<Widget> =>
  mount(
    `<kap-inquiry sections="faq self-check form" endpoint="/unused" clinic="Alder Creek" region="US" ${attributes}>${inner}</kap-inquiry>`,
  );

export const boxes = (widget: Widget): HTMLInputElement[] => [
  ...widget.root.querySelectorAll<HTMLInputElement>('[part="check-option"] input'),
];

export const box = (widget: Widget, label: string): HTMLInputElement => {
  const found = boxes(widget).find(({ labels }) => labels?.[0]?.textContent.startsWith(label));
  if (!found) throw new Error(`There is no box "${label}".`);
  return found;
};

export const button = (widget: Widget, name: string): HTMLButtonElement => {
  const all = [...widget.root.querySelectorAll<HTMLButtonElement>('kap-self-check-panel button')];
  const found = all.find(({ textContent }) => textContent.trim() === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};

export const showNotes = async (widget: Widget): Promise<HTMLElement> => {
  button(widget, 'Show my notes').click();
  await widget.settled();
  return widget.part('check-result');
};

/** Puts `value` in the place of a property of the page's until what is returned is called. */
export const replace = (owner: object, name: string, value: unknown): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
};

export const stubClipboard = (writeText: (text: string) => Promise<void>): (() => void) =>
  replace(navigator, 'clipboard', { writeText });
