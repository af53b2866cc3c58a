import { expect } from '@open-wc/testing';
import { answers, REVIEWED_ON } from '../../src/content/en/answers.ts';
import { questions } from '../../src/content/en/questions.ts';
import { LOCKED_IDS } from '../../src/content/rules.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { FAQ_IDS, TOPICS, type Block, type FaqId, type Source } from '../../src/content/types.ts';
import { countSyllables, plainText, readingLevel, sentencesOf } from './reading-level.ts';

/**
 * Entries for which no adequate reference exists. Each says so itself, in these words: little research on couples;
 * cover differs from plan to plan.
 */
const WITHOUT_SOURCES: Partial<Record<FaqId, RegExp>> = {
  relationships: /very little research/,
  insurance: /depends on your plan/,
};

/** Claims and words that no text of the pack may hold. Where a word has an honest use, the pattern spares it. */
const FORBIDDEN: readonly [name: string, pattern: RegExp][] = [
  ['a cure', /(?<!\bnot a )\bcur(?:e|es|ed|ing)\b/i],
  ['a guarantee', /\bguarante/i],
  ['hype', /\b(?:breakthrough|revolutionary|groundbreaking|miracle|paradigm|incredible|transform\w*)\b/i],
  ['a changed brain or life', /\b(?:rewir\w*|reset your brain|life-chang\w*|revers\w+ (?:the |this )?damage)\b/i],
  ['speed as a promise', /\b(?:instant\w*|immediate\w*|rapid\w*)\b/i],
  ['no risk', /\b(?:risk-free|no risks?|without risks?|non-?addictive|harmless|no side effects)\b/i],
  ['safe without a limit', /\b(?:is|(?<!you )are|completely|totally|perfectly|very|proven) safe\b/i],
  ['“natural”', /\bnatural/i],
  ['a rate', /%|\bper ?cent|\bsuccess rate/i],
  ['a privacy promise', /HIPAA[- ]complian|\b(?:anonymous|confidential|encrypted)\b|(?<!\bnot fully )\bsecure\b/i],
  ['somebody is watching messages', /\bwe (?:are )?(?:monitor|watch)|\bcontact you today\b/i],
  ['a sales line', /\b(?:book (?:now|today|your)|call (?:us )?today|sign up|your journey|limited time|act now)\b/i],
  [
    'words that blame',
    /\b(?:addicts?|junk(?:y|ie)|abusers?|(?:substance|drug|alcohol) abuse|suffer(?:s|ing)? from|battling|fail(?:s|ed|ing)?)\b/i,
  ],
  ['slang', /\b(?:trip|tripping|party drug|k-hole|ketamine bladder|clean)\b/i],
  ['unsafe words on suicide', /\bcommit(?:s|ted|ting)?\b|\bsuccessful|\bepidemic\b|\bkill/i],
];

const APPROVAL =
  /FDA[- ]approved|approved by the FDA|FDA (?:has )?approv(?:ed|al)|(?<!Spravato\)?,? )\bis approved\b/gi;

/** Every statement that the FDA approved something, close to the word ketamine, with neither “not” nor “anesthetic”. */
function bareApprovals(text: string): string[] {
  return [...text.matchAll(APPROVAL)]
    .map((match) => text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60))
    .filter((around) => /\bketamine\b/i.test(around) && !/\bnot\b|anesth/i.test(around));
}

const stringsOf = (blocks: readonly Block[]): string[] => blocks.flat();
const linksOf = (blocks: readonly Block[]): string[] =>
  stringsOf(blocks).flatMap((text) => [...text.matchAll(/\[[^\]]*\]\(([^)]*)\)/g)].map((match) => match[1] ?? ''));

/** The last thing an answer says: its last paragraph, or its last list with the line that introduces it. */
function endOf(blocks: readonly Block[]): string {
  const last = blocks.at(-1) ?? '';
  return typeof last === 'string' ? last : [blocks.at(-2) ?? '', ...last].flat().join(' ');
}
const NEXT_STEP =
  /\]\(#faq-|\{crisisLine\}|\b(?:ask|questions)\b|(?:^|[.!?] )(?:Ask|Tell|Plan|Follow|Bring|Please reach out)\b/;

describe('English FAQ pack', () => {
  it('asks every question once, grouped by topic in page order', () => {
    expect(questions.map(({ id }) => id)).to.have.members([...FAQ_IDS]);
    const places = questions.map(({ topic }) => TOPICS.indexOf(topic));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(
      questions.map(({ topic }) => topic),
      'this topic is for the owners’ own entries',
    ).not.to.include('clinic');
    expect(new Set(questions.map(({ question }) => question)).size, 'distinct questions').to.equal(questions.length);
    for (const { question } of questions) expect(question).to.match(/\?$/);
  });

  it('answers every question once', () => {
    expect(Object.keys(answers)).to.have.members([...FAQ_IDS]);
  });

  it('names the day of its review', () => {
    expect(REVIEWED_ON).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(new Date(`${REVIEWED_ON}T00:00:00Z`).toISOString().slice(0, 10), 'a real day').to.equal(REVIEWED_ON);
  });

  it('keeps the locked entries', () => {
    expect(LOCKED_IDS).to.have.members(['side-effects', 'who-should-not', 'driving', 'suicidal-thoughts']);
    expect(Object.keys(answers)).to.include.members([...LOCKED_IDS]);
    expect(questions.map(({ id }) => id)).to.include.members([...LOCKED_IDS]);
  });

  it('cites no unknown source and has no uncited one', () => {
    const cited = new Set<string>(Object.values(answers).flatMap(({ sources }) => sources));
    expect([...cited]).to.have.members(Object.keys(SOURCES));
  });

  it('gives every source a title, and only addresses of publications or official pages', () => {
    const official = /^https:\/\/(?:doi\.org\/10\.\d{4,}\/\S+|www\.fda\.gov\/\S+|www\.janssenlabels\.com\/\S+)$/;
    for (const [key, source] of Object.entries<Source>(SOURCES)) {
      expect(key).to.match(/^[a-z0-9.-]+$/);
      expect(source.title, key).to.match(/\S/);
      expect(source.title, key).not.to.match(/['"<>]/);
      if (source.url !== undefined) expect(source.url, key).to.match(official);
    }
    const titles = Object.values<Source>(SOURCES).map(({ title }) => title);
    expect(new Set(titles).size, 'distinct titles').to.equal(titles.length);
  });

  it('opens the answer on suicidal thoughts with help, before any word about the treatment', () => {
    const text = stringsOf(answers['suicidal-thoughts'].blocks).join('\n');
    const treatment = text.search(/ketamine|\bKAP\b|Spravato/i);
    expect(answers['suicidal-thoughts'].blocks[0]).to.match(/get help now/);
    for (const help of ['get help now', '{crisisLine}', '{emergencyNumber}']) {
      expect(text.indexOf(help), help).to.be.within(0, treatment);
    }
    expect(text, 'its limit').to.include('has not been shown to prevent suicide');
  });

  it('leads no reader to a benefit for suicidal thoughts without help in the same answer', () => {
    for (const [id, { blocks }] of Object.entries(answers)) {
      if (!/suicid|hurt yourself/i.test(stringsOf(blocks).join(' '))) continue;
      expect(stringsOf(blocks).join(' '), id).to.match(/\{crisisLine\}|#faq-suicidal-thoughts/);
    }
  });

  it('counts syllables as its rule says', () => {
    const expected: Record<string, number> = {
      a: 1,
      make: 1,
      makes: 1,
      called: 1,
      wanted: 2,
      table: 2,
      tables: 2,
      whole: 1,
      doses: 2,
      changes: 2,
      clothes: 1,
      trial: 2,
      serious: 3,
      session: 2,
      anxiety: 4,
      trying: 2,
      idea: 3,
      people: 2,
      studied: 2,
      IV: 1,
      '2023': 1,
      'follow-up': 3,
      'clinic’s': 2,
      esketamine: 2,
    };
    for (const [word, count] of Object.entries(expected)) expect(countSyllables(word), word).to.equal(count);
    expect(countSyllables('esketamine', new Set()), 'not excepted').to.equal(4);
    expect(sentencesOf('This is “off-label.” Ask [why](#faq-cost). {crisisLine}')).to.have.length(3);
    expect(readingLevel(['One two three.', ['four', 'five. Six!']]).sentences).to.equal(4);
    expect(readingLevel(['The cat sat on the mat.']).grade).to.be.closeTo(-1.45, 0.01);
  });

  for (const id of FAQ_IDS) {
    describe(id, () => {
      const answer = answers[id];
      const question = questions.find((entry) => entry.id === id)?.question ?? '';
      const strings = stringsOf(answer.blocks);

      it('has a paragraph, no empty part, and lists of two items or more', () => {
        expect(answer.blocks.some((block) => typeof block === 'string')).to.equal(true);
        for (const text of strings) expect(text).to.match(/^\S(?:.*\S)?$/);
        for (const block of answer.blocks) if (typeof block !== 'string') expect(block).to.have.length.above(1);
      });

      it('cites a source, or says that there is none to cite', () => {
        expect(new Set(answer.sources).size, 'each once').to.equal(answer.sources.length);
        for (const key of answer.sources) expect(Object.keys(SOURCES)).to.include(key);
        const admits = WITHOUT_SOURCES[id];
        if (admits) expect(strings.join(' ')).to.match(admits);
        else expect(answer.sources).to.have.length.above(0);
      });

      it('links only to other entries of the pack', () => {
        const ids: readonly string[] = FAQ_IDS;
        for (const link of linksOf(answer.blocks)) {
          expect(link).to.match(/^#faq-/);
          expect(ids).to.include(link.replace('#faq-', ''));
          expect(link).not.to.equal(`#faq-${id}`);
        }
      });

      it('ends with a step the reader can take', () => {
        expect(endOf(answer.blocks)).to.match(NEXT_STEP);
      });

      it('is plain text with typographic quotes and known tokens', () => {
        for (const text of [question, ...strings]) {
          expect(text).not.to.match(/[<>"'`]|&\w+;|\s{2}/);
          expect(plainText(text), 'broken link or unknown token').not.to.match(/[{}[\]]|#faq/);
        }
      });

      it('claims nothing it must not', () => {
        const seen = [question, ...strings].map(plainText).join(' ');
        for (const [name, pattern] of FORBIDDEN) {
          expect(seen.match(pattern)?.[0], name).to.equal(undefined);
        }
        expect(bareApprovals(seen)).to.deep.equal([]);
      });

      it('reads at grade 8 or below', () => {
        const level = readingLevel(answer.blocks);
        expect(level.grade, 'grade').to.be.at.most(8);
        expect(level.words / level.sentences, 'words in a sentence').to.be.at.most(15);
        expect(level.longestInProse, 'longest sentence').to.be.at.most(25);
      });
    });
  }
});
