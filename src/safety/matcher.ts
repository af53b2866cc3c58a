import { compile, type Reader } from './compile.ts';
import { fold } from './fold.ts';
import { judge } from './judge.ts';
import { en } from './rules/en.ts';
import { es } from './rules/es.ts';
import { sentencesOf, type Span } from './sentences.ts';

/** What somebody wrote may tell of danger to a life. Never a score, and silence is no sign of safety. */
export interface Risk {
  /** Every sentence that may is about another person. */
  isAboutSomebodyElse: boolean;
  /** The sentences that may, in the order of the text. */
  spans: readonly Span[];
}

let readers: readonly Reader[] | undefined;

/** Reads a text as English and as Spanish, whatever the page's language is. Stores nothing. */
export const riskIn = (text: string): Risk | undefined => {
  readers ??= [compile(en), compile(es)];
  // A sentence that is pasted a thousand times is read once.
  const places = new Map<string, Span[]>();
  for (const span of sentencesOf(text)) {
    const raw = text.slice(span.start, span.end);
    const same = places.get(raw);
    if (same) same.push(span);
    else places.set(raw, [span]);
  }
  const sentences = [...places].map(([raw, spans]) => ({ spans, words: fold(raw), isQuestion: raw.includes('?') }));
  const found = new Map<readonly Span[], boolean>();
  for (const reader of readers) {
    const read = sentences.map(({ spans, words, isQuestion }) => ({ spans, sentence: reader.read(words, isQuestion) }));
    let answer: boolean | undefined;
    const isProfessional = () => (answer ??= read.some(({ sentence }) => reader.has.professional.test(sentence)));
    for (const { spans, sentence } of read) {
      const finding = judge(sentence, reader, isProfessional);
      if (finding) found.set(spans, (found.get(spans) ?? true) && finding.isAboutSomebodyElse);
    }
  }
  if (found.size === 0) return undefined;
  return {
    isAboutSomebodyElse: [...found.values()].every(Boolean),
    spans: [...found.keys()].flat().sort((a, b) => a.start - b.start),
  };
};
