/**
 * How texts that an expression matches may begin: strings of `length` characters, where `.` is any character. Knows the
 * signs that rules use, and rather says too much than too little.
 */
export const beginnings = (source: string, length: number): Set<string> => {
  const found = new Set<string>();
  if (length <= 0 || source === '') return found.add('');
  const alternatives = splitAlternatives(source);
  if (alternatives.length > 1) {
    for (const alternative of alternatives) for (const one of beginnings(alternative, length)) found.add(one);
    return found;
  }
  const { item, quantifier, rest } = firstItem(source);
  if (/^\(\?[=!]/.test(item)) return beginnings(rest, length);
  const repeats = /^[*+{]/.test(quantifier);
  for (const one of itemBeginnings(item, length)) {
    if (one.length >= length) found.add(one);
    else if (repeats) found.add(one.padEnd(length, '.'));
    else for (const more of beginnings(rest, length - one.length)) found.add(one + more);
  }
  if (/^([?*]|\{0)/.test(quantifier)) for (const one of beginnings(rest, length)) found.add(one);
  return found;
};

const itemBeginnings = (item: string, length: number): Iterable<string> => {
  if (item.startsWith('(')) return beginnings(item.replace(/^\((\?:)?/, '').slice(0, -1), length);
  return item.length === 1 ? item : '.';
};

/** The end of the group, class, escape or character that starts at `start`. */
const endOf = (source: string, start: number): number => {
  if (source[start] === '\\') return start + 2;
  if (source[start] === '[') return source.indexOf(']', start) + 1;
  if (source[start] !== '(') return start + 1;
  let index = start + 1;
  while (index < source.length && source[index] !== ')') index = endOf(source, index);
  return index + 1;
};

const splitAlternatives = (source: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < source.length; index = endOf(source, index))
    if (source[index] === '|') {
      parts.push(source.slice(start, index));
      start = index + 1;
    }
  return [...parts, source.slice(start)];
};

const firstItem = (source: string) => {
  const end = endOf(source, 0);
  const quantifier = /^(?:[?*+]|\{[^}]*\})?/.exec(source.slice(end))?.[0] ?? '';
  return { item: source.slice(0, end), quantifier, rest: source.slice(end + quantifier.length) };
};
