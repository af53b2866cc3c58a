import { html, nothing } from 'lit';
import type { Config } from '../../config/config.ts';
import { regionOf } from '../../config/locale.ts';
import type { FaqEntry } from '../../content/entries.ts';
import type { FaqId } from '../../content/types.ts';
import type { Pack } from '../../languages.ts';
import { faqMessages } from '../../messages/en/faq.ts';
import { hostMessages } from '../../messages/en/host.ts';
import { wordsOf, type MessageOverrides } from '../../messages/messages.ts';
import { crisisWords } from '../../safety/crisis-words.ts';
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
const packAnswer = ({ answers, sources, REVIEWED_ON }: Pack, id: FaqId, context: AnswerContext): unknown => {
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
export const entryAnswer = ({ answer, atClinic }: FaqEntry, pack: Pack, context: AnswerContext): unknown => [
  answer.kind === 'pack' ? packAnswer(pack, answer.id, context) : ownAnswer(answer, context),
  atClinic.length > 0
    ? html`<div class="at-clinic">
        <p class="at-clinic-title">${context.words.atClinic}</p>
        ${atClinic.map((one) => ownAnswer(one, context))}
      </div>`
    : nothing,
];
