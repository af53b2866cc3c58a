import { EFFECT_IDS, LOCKED_IDS } from '../content/rules.ts';
import type { Config } from './config.ts';
import { report } from './report.ts';
import type { CustomField } from './schema.ts';

/** Words of questions that a web form must not ask: answers would be health records in a mailbox. */
const HEALTH_WORDS =
  /diagnos|medic(?:ine|ation|al)|symptom|birth|\bdob\b|\bssn\b|social.?security|insurance|member.?id|gender|\bsex\b|address(?<!e-?mail.?address)|suicid|depress|anxi|trauma|ptsd|alcohol|\bdrugs?\b|substance|pregnan|allerg|condition|treatment/i;

const wordsOf = (field: Exclude<CustomField, { type: 'hidden' }>): string =>
  [field.name, field.label, field.help, ...('options' in field ? field.options : [])].join(' ');

const healthQuestions = ({ fields = [] }: Config): string[] =>
  fields.flatMap((field) =>
    typeof field === 'object' && field.type !== 'hidden' && HEALTH_WORDS.test(wordsOf(field)) ? [field.name] : [],
  );

const unset = (config: Config): string[] =>
  [
    !config.clinic && 'clinic (the clinic’s name)',
    !config.privacyUrl && 'privacy-url (link to the privacy notice)',
    !config.replyTime && 'reply-time (how soon you usually reply, in words)',
    !config.noAdsSharing &&
      'noAdsSharing (set it to true, if it is true, and the consent text promises not to sell inquiries or use them for ads)',
    !config.privacyContact && 'privacyContact (whom to ask for deletion)',
    ...(config.content === 'none'
      ? []
      : ['cost', 'insurance', 'routes', 'privacy'].map((id) => !config.facts?.[id] && `facts.${id}`)),
  ].filter((text) => text !== false);

/** Reminds the owner of what only the clinic knows, and of settings that harm visitors. Reports, changes nothing. */
export const adviseOwner = (config: Config): void => {
  if (config.sections.includes('form') && !config.endpoint)
    report(
      'No endpoint is set, so the form is replaced by the clinic’s phone and email. ' +
        'Set the attribute endpoint to the URL that receives inquiries.',
    );
  const missing = unset(config);
  if (missing.length > 0) report(`Not set yet; the texts stay general until you set: ${missing.join(', ')}.`);
  for (const name of healthQuestions(config))
    report(
      `fields: "${name}" looks like a health or identity question. Please do not ask it in a web form: ` +
        'ask by phone or in person.',
    );
  const kept = LOCKED_IDS.filter((id) => config.hide?.includes(id));
  if (kept.length > 0 && EFFECT_IDS.some((id) => !config.hide?.includes(id)))
    report(`hide: ${kept.join(', ')} cannot be hidden while an answer on effect is shown (${EFFECT_IDS.join(', ')}).`);
};
