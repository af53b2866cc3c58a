/** An address may hold one level of parentheses, as older DOIs do. */
const LINK = /\[([^\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;

/** A link within a text, written `[words](address)`. */
export interface TextLink {
  words: string;
  href: string;
}

/** A text in its parts: plain text, and the links in it. */
export const splitLinks = (text: string): (string | TextLink)[] => {
  const parts: (string | TextLink)[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', href = ''] = match;
    parts.push(text.slice(end, match.index), { words, href });
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
};

/** The words alone, for places that are themselves a link, and for machines. */
export const plainText = (text: string): string => text.replace(LINK, '$1');
