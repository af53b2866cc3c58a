/** Where a sentence, or a line, stands in a text. */
export interface Span {
  start: number;
  end: number;
}

const END = /[.!?…]+["'’”)\]]*|[\n\r]+|[;¿¡]/g;

export const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/[^\s]/.test(text.slice(start, end))) spans.push({ start, end });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (!/^[.!?…]/.test(mark) || end === text.length || /\s/.test(text.charAt(end))) add(end);
  }
  add(text.length);
  return spans;
};
