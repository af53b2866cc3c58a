/** An element's words with white space folded, as a reader sees them. */
export const textContent = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
