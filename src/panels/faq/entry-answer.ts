import { html, nothing } from 'lit';
import type { Config } from '../../config/config.ts';
import { regionOf } from '../../config/locale.ts';
import { answers, crisisWords, REVIEWED_ON, sources } from '../../content/en/pack.ts';
import type { FaqEntry } from '../../content/entries.ts';
import type { FaqId } from '../../content/types.ts';
import { faqMessages } from '../../messages/en/faq.ts';
import { hostMessages } from '../../messages/en/host.ts';
import { wordsOf, type MessageOverrides } from '../../messages/messages.ts';
import { blocks, ownAnswer, sourceList, type AnswerContext } from './answer.ts';

export const answerContext = (
  { locale, region, clinic }: Pick<Config, 'locale' | 'region' | 'clinic'>,
  overrides: MessageOverrides,
): AnswerContext => ({
  words: wordsOf(faqMessages, overrides),
  locale,
  tokens: {
    clinic: clinic ?? wordsOf(hostMessages, overrides).thisClinic,
    ...crisisWords(region ?? regionOf(locale), overrides),
  },
});

/** An answer of the default pack, with its sources. */
const packAnswer = (id: FaqId, context: AnswerContext): unknown => {
  const answer = answers[id];
  return [
    blocks(answer.blocks, context),
    sourceList(
      answer.sources.map((key) => sources[key]),
      REVIEWED_ON,
      context,
    ),
  ];
};

/** An entry's answer, and below it what the clinic says of its own. */
export const entryAnswer = ({ answer, atClinic }: FaqEntry, context: AnswerContext): unknown => [
  answer.kind === 'pack' ? packAnswer(answer.id, context) : ownAnswer(answer, context),
  atClinic.length > 0
    ? html`<div class="at-clinic">
        <p class="at-clinic-title">${context.words.atClinic}</p>
        ${atClinic.map((one) => ownAnswer(one, context))}
      </div>`
    : nothing,
];
