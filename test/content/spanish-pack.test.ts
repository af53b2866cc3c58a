import { messages } from '../../src/content/es/first-words.ts';
import { crisisWords } from '../../src/safety/crisis-words.ts';
import { expect } from '@open-wc/testing';
import * as english from '../../src/content/en/pack.ts';
import { questions as englishQuestions } from '../../src/content/en/questions.ts';
import { URGENT } from '../../src/content/rules.ts';
import { askedAs } from '../../src/content/es/asked-as.ts';
import * as spanish from '../../src/content/es/pack.ts';
import { questions } from '../../src/content/es/questions.ts';
import { unanswered } from '../../src/content/es/unanswered.ts';
import { FAQ_IDS, type Block, type FaqId, type Source } from '../../src/content/types.ts';
import { spanish as language } from '../../src/answers/languages/es.ts';
import { plainText } from './reading-level.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { countSpanishSyllables, inflesz } from './spanish-reading-level.ts';

const TOKEN = /\{\w+\}/g;
const LINK = /(?<=\]\()[^)]*(?=\))/g;
/** English names that a visitor has to know to ask for the thing; each stands beside the Spanish for it. */
const GLOSSES = /“(?:off-label|superbill|good faith estimate|sliding scale|My Health My Data)”/g;

const stringsOf = (blocks: readonly Block[]): string[] => blocks.flat();
const found = (pattern: RegExp, block: Block): string[] => [block].flat().join('\n').match(pattern)?.toSorted() ?? [];
const seenIn = (id: FaqId): string => stringsOf(spanish.answers[id].blocks).map(plainText).join(' ');

/** As in the English pack, in Spanish. Where a word has an honest use, the pattern spares it. */
const FORBIDDEN: readonly [name: string, pattern: RegExp][] = [
  ['a cure', /(?<!\bno es una )\bcura(?:s|r|n|ci[oó]n)?\b|\bsana(?:r|ci[oó]n)\b/i],
  ['a guarantee', /garanti|\bsegur(?:o|a) que\b/i],
  ['hype', /revolucionari|milagr|innovador|increíble|transform|avance médico|sin precedentes/i],
  ['a changed brain or life', /reprogram|reconect|resete|revert|reparar el cerebro|cambiar? (?:su|la) vida/i],
  ['speed as a promise', /instant[aá]ne|alivio (?:rápido|inmediato)|(?<!atención médica de )inmediat/i],
  ['no risk', /sin (?:ningún )?riesgos?\b|no (?:es )?adictiv|inofensiv|sin efectos secundarios/i],
  ['safe without a limit', /\bes (?:muy |totalmente |completamente )?segur[oa]\b|comprobadamente segur/i],
  ['“natural”', /\bnatural/i],
  ['a rate', /%|por ciento|tasa de éxito/i],
  ['a privacy promise', /an[oó]nim|confidencial|cifrad|encriptad|cumpl\w+ con (?:la )?HIPAA/i],
  ['somebody is watching messages', /\bmonitoreamos|\bvigilamos|nos comunicaremos hoy/i],
  ['a sales line', /(?:reserve|agende|llame) (?:hoy|ya|ahora)|inscríbase|no espere más|tiempo limitado/i],
  [
    'words that blame',
    /\badict[oa]s?\b|drogadict|abuso de (?:sustancias|drogas|alcohol)|\bsufr|\bpadec|fracas|\bfall(?:a|ó)(?!\p{L})/iu,
  ],
  ['slang', /\bviaje|\bdroga de fiesta|\blimpi[oa]\b|\bk-hole/i],
  ['unsafe words on suicide', /comet(?:e|er|ió)|suicidio (?:exitoso|consumado)|epidemia|\bmatar/i],
];

/** What addresses the reader as tú. */
const TU = /(?<!\p{L})(?:tú|tus?|ti|contigo|tienes|puedes|debes|quieres|necesitas|(?<!se )llama)(?!\p{L})/iu;

const NEXT_STEP =
  /\]\(#faq-|\{crisisLine\}|pregunt(?:as|e[ :])|(?:^|[.!?] )(?:Pregunte|Pida|Dígale|Avise|Planee|Siga|Lleve|Por favor, comuníquese)\b/i;

const endOf = (blocks: readonly Block[]): string => {
  const last = blocks.at(-1) ?? '';
  return typeof last === 'string' ? last : [blocks.at(-2) ?? '', ...last].flat().join(' ');
};

describe('Spanish FAQ pack', () => {
  it('asks the same questions as the English, in the same order under the same topics', () => {
    const places = (list: typeof questions) => list.map(({ id, topic }) => `${topic}/${id}`);
    expect(places(questions)).to.deep.equal(places(englishQuestions));
    expect(new Set(questions.map(({ question }) => question)).size, 'distinct questions').to.equal(questions.length);
    for (const { question } of questions) expect(question).to.match(/^(?:[^¿?]+\. )?¿[^¿?]+\?$/);
  });

  it('has a wording for every entry, and answers no other', () => {
    expect(Object.keys(spanish.answers)).to.have.members([...FAQ_IDS]);
    expect(Object.keys(askedAs)).to.have.members([...FAQ_IDS]);
  });

  it('has every export of the English pack', () => {
    expect(Object.keys(spanish)).to.have.members(Object.keys(english));
  });

  it('names the day of its review', () => {
    expect(spanish.REVIEWED_ON).to.match(/^\d{4}-\d\d-\d\d$/);
    const days = [english.REVIEWED_ON, spanish.REVIEWED_ON];
    expect(days.toSorted(), 'no earlier than the English').to.deep.equal(days);
  });

  it('keeps the addresses of the sources, and says in Spanish what is not a name', () => {
    expect(Object.keys(spanish.sources)).to.have.members(Object.keys(english.sources));
    for (const [key, source] of Object.entries<Source>(spanish.sources)) {
      const [, original] = Object.entries<Source>(english.sources).find(([name]) => name === key)!;
      expect(source.url, key).to.equal(original.url);
      expect(found(/\d+/g, source.title), key).to.deep.equal(found(/\d+/g, original.title));
      expect(source.title, key).not.to.match(/\b(?:US|UK|rules?|label|warning|guideline|therapy)\b|['"<>]/);
    }
    const titles = Object.values<Source>(spanish.sources).map(({ title }) => title);
    expect(new Set(titles).size, 'distinct titles').to.equal(titles.length);
  });

  it('opens the answer on suicidal thoughts with help, before any word about the treatment', () => {
    const text = stringsOf(spanish.answers['suicidal-thoughts'].blocks).join('\n');
    const treatment = text.search(/ketamina|\bKAP\b|Spravato/i);
    for (const help of ['busque ayuda ahora', '{crisisLine}', '{emergencyNumber}'])
      expect(text.indexOf(help), help).to.be.within(0, treatment);
    expect(text, 'its limit').to.include('no se ha demostrado que prevenga el suicidio');
  });

  it('names the emergency number so that its words fit', () => {
    for (const { blocks } of Object.values(spanish.answers))
      for (const text of stringsOf(blocks))
        expect(text.match(/\S+ \S+ \{emergencyNumber\}/g) ?? []).to.satisfy((uses: string[]) =>
          uses.every((use) => use === 'llame al {emergencyNumber}'),
        );
  });

  it('gives crisis help in Spanish, unless the owner has words of their own', () => {
    const { crisisLine, emergencyNumber } = crisisWords('US', messages);
    expect(crisisLine).to.match(/^\[Llame al 988\]\(tel:988\).*\[envíe un mensaje de texto al 988\]\(sms:988\)/);
    expect(emergencyNumber).to.equal('[911](tel:911)');
    expect(crisisWords('GB', messages).crisisLine).to.include('al 85258 con la palabra SHOUT](sms:85258?body=SHOUT)');
    expect(crisisWords(undefined, messages).crisisLine).to.include('Busque una línea de ayuda');
    expect(crisisWords('US', { ...messages, crisisCallOrText: 'Ayuda: {call}' }).crisisLine).to.equal('Ayuda: 988');
  });

  it('puts help first by synonyms that Spanish has', () => {
    expect(language.synonyms.some((line) => line.startsWith(`${URGENT.synonyms}: `))).to.equal(true);
  });

  it('lists wordings and themes as the search takes them', () => {
    for (const text of [...Object.values(askedAs), ...unanswered].flat()) {
      expect(text).to.match(/^[^\s,](?:.*[^\s,])?$/);
      expect(text).not.to.match(/,\S|\s{2}|[¿?;]/);
    }
    for (const [id, wordings] of Object.entries(askedAs))
      expect(
        wordings.flatMap((text) => text.split(', ')),
        id,
      ).to.have.length.above(11);
  });

  it('counts syllables as its rule says', () => {
    const expected: Record<string, number> = {
      medicina: 4,
      ansiedad: 3,
      cuando: 2,
      guerra: 2,
      psicoterapia: 5,
      día: 2,
      país: 2,
      muy: 1,
      que: 1,
      leer: 2,
      embarazo: 4,
      vergüenza: 3,
      IV: 1,
      y: 1,
    };
    for (const [word, count] of Object.entries(expected)) expect(countSpanishSyllables(word), word).to.equal(count);
  });

  for (const id of FAQ_IDS) {
    describe(id, () => {
      const { blocks, sources } = spanish.answers[id];
      const original = english.answers[id];
      const strings = stringsOf(blocks);
      const question = questions.find((entry) => entry.id === id)?.question ?? '';

      it('has the parts of the English: paragraphs, lists and their items', () => {
        const shape = (parts: readonly Block[]) =>
          parts.map((part) => (typeof part === 'string' ? 'text' : part.length));
        expect(shape(blocks)).to.deep.equal(shape(original.blocks));
      });

      it('has the links, tokens and figures of the English, each in the same part', () => {
        for (const [index, block] of blocks.entries())
          for (const pattern of [LINK, TOKEN, /\d+/g])
            expect(found(pattern, block)).to.deep.equal(found(pattern, original.blocks[index] ?? ''));
      });

      it('cites the sources of the English', () => {
        expect(sources).to.deep.equal(original.sources);
      });

      it('has no English left', () => {
        const words = plainText([question, ...strings].join(' ').replace(TOKEN, '')).replace(GLOSSES, '');
        expect(words.match(ENGLISH_WORDS)).to.equal(null);
      });

      it('is plain text with typographic quotes and known tokens', () => {
        for (const text of [question, ...strings]) {
          expect(text).to.match(/^\S(?:.*\S)?$/);
          expect(text).not.to.match(/[<>"'`«»]|&\w+;|\s{2}/);
          expect(text.split('¿').length, 'opened questions').to.equal(text.split('?').length);
          expect(plainText(text), 'broken link or unknown token').not.to.match(/[{}[\]]|#faq/);
        }
      });

      it('says usted throughout', () => {
        expect(seenIn(id)).not.to.match(TU);
      });

      it('claims nothing it must not', () => {
        for (const [name, pattern] of FORBIDDEN) expect(seenIn(id).match(pattern)?.[0], name).to.equal(undefined);
      });

      it('ends with a step the reader can take', () => {
        expect(endOf(blocks)).to.match(NEXT_STEP);
      });

      it('reads easily: 55 or more on the INFLESZ scale', () => {
        const { score, wordsInSentence, longestInProse } = inflesz(blocks);
        expect(score, 'INFLESZ').to.be.at.least(55);
        expect(wordsInSentence, 'words in a sentence').to.be.at.most(16);
        expect(longestInProse, 'longest sentence').to.be.at.most(25);
      });
    });
  }
});
