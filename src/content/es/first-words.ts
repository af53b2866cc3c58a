import { askBoxMessages } from '../../messages/es/ask-box.ts';
import { askMessages } from '../../messages/es/ask.ts';
import { crisisHelpMessages } from '../../messages/es/crisis-help.ts';
import { crisisMessages } from '../../messages/es/crisis.ts';
import { faqMessages } from '../../messages/es/faq.ts';
import { formMessages } from '../../messages/es/form.ts';
import { hostMessages } from '../../messages/es/host.ts';
import { selfCheckMessages } from '../../messages/es/self-check.ts';

export { questions } from './questions.ts';

/** All panels' words; names that panels share say the same in each. */
export const messages = {
  ...hostMessages,
  ...askBoxMessages,
  ...askMessages,
  ...faqMessages,
  ...selfCheckMessages,
  ...formMessages,
  ...crisisMessages,
  ...crisisHelpMessages,
};
