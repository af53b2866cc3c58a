/** A piece of a text, and whether it is one that a question asks for. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

/** Cuts a text at the places of its matches, which must be in order and apart. */
export const segmentsOf = (text: string, matches: readonly { start: number; end: number }[]): Segment[] => {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of matches) {
    segments.push({ text: text.slice(done, start), isMatch: false }, { text: text.slice(start, end), isMatch: true });
    done = end;
  }
  return [...segments, { text: text.slice(done), isMatch: false }].filter((segment) => segment.text !== '');
};
