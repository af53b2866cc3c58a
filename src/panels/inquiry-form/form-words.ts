import type { Config } from '../../config/config.ts';
import { report } from '../../config/report.ts';
import { regionOf } from '../../config/locale.ts';
import { formMessages, type FormMessages } from '../../messages/en/form.ts';
import { hostMessages } from '../../messages/en/host.ts';
import { wordsLocale } from '../../languages.ts';
import { fill, wordsOf, type MessageOverrides } from '../../messages/messages.ts';
import { crisisWords } from '../../safety/crisis-words.ts';
import { inline } from '../inline.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const HELP_MESSAGES = ['helpLine', 'sentHelp', 'underage'];

/** An owner may reword crisis help, not take the line out of it. */
const withCrisisLine = (overrides: MessageOverrides): MessageOverrides =>
  Object.fromEntries(
    Object.entries(overrides).filter(([name, text]) => {
      const isKept = !HELP_MESSAGES.includes(name) || text.includes('{crisisLine}');
      if (!isKept) report(`messages.${name}: allowed is a text with {crisisLine} in it. It is ignored.`);
      return isKept;
    }),
  );

/** The form's words for one configuration. */
export class FormWords {
  readonly messages: FormMessages;
  readonly #tokens: Readonly<Record<string, string>>;
  readonly #plural: Intl.PluralRules;
  readonly #locale: string;

  constructor(config: Config, overrides: MessageOverrides) {
    this.messages = wordsOf(formMessages, withCrisisLine(overrides));
    const clinic = config.clinic ?? wordsOf(hostMessages, overrides).thisClinic;
    this.#locale = wordsLocale(config.locale);
    this.#plural = new Intl.PluralRules(this.#locale);
    this.#tokens = {
      clinic,
      clinicStart: capitalised(clinic),
      ...(config.replyTime && { replyTime: config.replyTime }),
      ...(config.privacyContact && { privacyContact: config.privacyContact }),
      ...crisisWords(config.region ?? regionOf(config.locale), overrides),
    };
  }

  /** A message as text. */
  text(name: keyof FormMessages, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.messages[name], { ...this.#tokens, ...values });
  }

  /** A message whose links are links. */
  rich(name: keyof FormMessages, values: Readonly<Record<string, string | number>> = {}): unknown[] {
    return inline(this.text(name, values), this.messages.newTab);
  }

  /** A time of day, with the day if it is another one than today. */
  time(date: Date): string {
    const isToday = date.toDateString() === new Date().toDateString();
    const style = isToday
      ? { timeStyle: 'short' as const }
      : { dateStyle: 'long' as const, timeStyle: 'short' as const };
    return new Intl.DateTimeFormat(this.#locale, style).format(date);
  }

  /** `left_one`, `left_other` … by the plural rules of the language. */
  count(name: 'left' | 'over' | 'wait', count: number): string {
    return this.text(`${name}_${this.#plural.select(count) === 'one' ? 'one' : 'other'}`, { count });
  }
}
