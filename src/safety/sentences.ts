/** Where a sentence, or a line, stands in a text. */
export interface Span {
  start: number;
  end: number;
}

const END = /[.!?…]+["'’”)\]]*(?=\s|$)|[\n\r]+|[;¿¡]/g;

export const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/[^\s]/.test(text.slice(start, end))) spans.push({ start, end });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) add(/[;¿¡]/.test(mark) ? index + 1 : index + mark.length);
  add(text.length);
  return spans;
};
