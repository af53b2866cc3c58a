/** The owner's replacements for single messages of the interface. */
export type MessageOverrides = Readonly<Record<string, string>>;

/** A panel's words with the owner's replacements in place. */
export const wordsOf = <T extends Readonly<Record<string, string>>>(defaults: T, overrides: MessageOverrides): T => {
  const known = Object.entries(overrides).filter(([name]) => Object.hasOwn(defaults, name));
  return { ...defaults, ...Object.fromEntries(known) };
};

/** Puts values in the place of `{name}`. A name without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
