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
  const sentences = sentencesOf(text).map((span) => {
    const raw = text.slice(span.start, span.end);
    return { span, words: fold(raw), isQuestion: /\?/.test(raw) };
  });
  const found = new Map<Span, boolean>();
  for (const reader of readers) {
    const read = sentences.map(({ span, words, isQuestion }) => ({ span, sentence: reader.read(words, isQuestion) }));
    let isProfessional: boolean | undefined;
    for (const { span, sentence } of read) {
      const finding = judge(sentence, reader, () => (isProfessional ??= read.some((one) => reader.has.professional.test(one.sentence))));
      if (finding) found.set(span, (found.get(span) ?? true) && finding.isAboutSomebodyElse);
    }
  }
  if (found.size === 0) return undefined;
  return {
    isAboutSomebodyElse: [...found.values()].every(Boolean),
    spans: [...found.keys()].sort((a, b) => a.start - b.start),
  };
};
