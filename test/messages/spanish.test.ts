import { expect } from '@open-wc/testing';
import { askBoxMessages as askBoxEnglish } from '../../src/messages/en/ask-box.ts';
import { askMessages as askEnglish } from '../../src/messages/en/ask.ts';
import { crisisMessages as crisisEnglish } from '../../src/messages/en/crisis.ts';
import { crisisHelpMessages as crisisHelpEnglish } from '../../src/messages/en/crisis-help.ts';
import { faqMessages as faqEnglish } from '../../src/messages/en/faq.ts';
import { formMessages as formEnglish } from '../../src/messages/en/form.ts';
import { hostMessages as hostEnglish } from '../../src/messages/en/host.ts';
import { selfCheckMessages as selfCheckEnglish } from '../../src/messages/en/self-check.ts';
import { askBoxMessages } from '../../src/messages/es/ask-box.ts';
import { askMessages } from '../../src/messages/es/ask.ts';
import { crisisMessages } from '../../src/messages/es/crisis.ts';
import { crisisHelpMessages } from '../../src/messages/es/crisis-help.ts';
import { faqMessages } from '../../src/messages/es/faq.ts';
import { formMessages } from '../../src/messages/es/form.ts';
import { hostMessages } from '../../src/messages/es/host.ts';
import { selfCheckMessages } from '../../src/messages/es/self-check.ts';
import { plainText } from '../../src/messages/links.ts';
import { ENGLISH_WORDS } from '../content/english-words.ts';

type Messages = Readonly<Record<string, string>>;

const PAIRS: Readonly<Record<string, [english: Messages, spanish: Messages]>> = {
  'ask-box': [askBoxEnglish, askBoxMessages],
  ask: [askEnglish, askMessages],
  crisis: [crisisEnglish, crisisMessages],
  'crisis-help': [crisisHelpEnglish, crisisHelpMessages],
  faq: [faqEnglish, faqMessages],
  form: [formEnglish, formMessages],
  host: [hostEnglish, hostMessages],
  'self-check': [selfCheckEnglish, selfCheckMessages],
};

const all = (pattern: RegExp, text = ''): string[] => text.match(pattern)?.toSorted() ?? [];
/** Keywords of text message services, which every carrier takes in English. */
const KEYWORDS = /\b(?:STOP|HELP)\b/g;

describe('Spanish messages', () => {
  it('say the same under names that panels share: they are merged into one list', () => {
    const said = new Map<string, string>();
    for (const [name, text] of Object.values(PAIRS).flatMap(([, spanish]) => Object.entries(spanish))) {
      expect(said.get(name) ?? text, name).to.equal(text);
      said.set(name, text);
    }
  });

  for (const [name, [english, spanish]] of Object.entries(PAIRS)) {
    describe(name, () => {
      it('have the English keys', () => {
        expect(Object.keys(spanish)).to.deep.equal(Object.keys(english));
      });

      for (const [key, text] of Object.entries(spanish))
        it(`${key} keeps placeholders, addresses, figures and keywords, and is Spanish`, () => {
          for (const pattern of [/\{\w+\}/g, /(?<=\]\()[^)]*(?=\))/g, KEYWORDS])
            expect(all(pattern, text)).to.deep.equal(all(pattern, english[key]));
          const figures = all(/\d+/g, text).filter((figure) => figure !== '24');
          expect(figures, 'figures, beside “las 24 horas” for “around the clock”').to.deep.equal(
            all(/\d+/g, english[key]),
          );
          const words = plainText(text)
            .replace(/\{\w+\}|\S+@\S+/g, '')
            .replace(KEYWORDS, '');
          expect(words.match(ENGLISH_WORDS)).to.equal(null);
          expect(text).to.match(/^\S(?:.*\S)?$/);
          expect(text).not.to.match(/["'<>`]|\s{2}/);
        });
    });
  }

  it('say usted', () => {
    for (const [, spanish] of Object.values(PAIRS))
      for (const [key, text] of Object.entries(spanish))
        expect(text, key).not.to.match(/(?<!\p{L})(?:tú|tus?|ti|contigo|puedes|tienes|intenta|elige)(?!\p{L})/iu);
  });

  it('keep an article before the emergency number, which has none', () => {
    for (const [key, text] of Object.entries(formMessages))
      if (text.includes('{emergencyNumber}')) expect(text, key).to.match(/llame al \{emergencyNumber\}/);
  });
});
