import type { Config } from '../../config/config.ts';
import type { FormWords } from './form-words.ts';

/**
 * The consent text as it is shown and as it is stored with the inquiry. It promises nothing that the owner did not
 * state: no word on ads without `noAdsSharing`, none on deletion without `privacyContact`.
 */
export const consentText = (config: Config, words: FormWords): string =>
  config.consentText ??
  [
    words.text(config.explicitConsent ? 'consentExplicit' : 'consent'),
    config.noAdsSharing ? words.text('consentNoAds') : '',
    config.privacyContact ? words.text('consentDeletion') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
