const LOOKALIKES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '*': '',
};

/** “SI” and “IS” are jargon in capitals only: suicidal ideation, ideación suicida. */
const jargon = (text: string): string =>
  /[a-z]/.test(text)
    ? text
        .replace(
          /((?:with|for|positive|active or passive|passive|active|chronic|current(?:ly)?|ha(?:s|ve|d|ving)|MDD|PTSD|no|denies|without|w\/|of|daily|my|any|some|endorses|reports|intermittent|fleeting|[+&]),? ?)SI\b/gi,
          (whole, before: string) => (whole.endsWith('SI') ? `${before}suicidal ideation` : whole),
        )
        .replace(
          /\bSI(?=[ ,/]+(?:with|w\/|plan|help|getting|worse|ket[a-z]*|emergency|now|right|again|and|without|since|daily|for|HI|is|was)\b)/g,
          'suicidal ideation',
        )
        .replace(/\bIS(?=,? (?:activa|pasiva|con|cr[oó]nica|sin|diaria|desde)\b)/g, 'ideacion suicida')
    : text;

/**
 * The words of a sentence in lower case, without accents, disguises (k1ll, k i l l, killlll) and apostrophes; `,` stands
 * between clauses.
 */
export const fold = (sentence: string): string[] =>
  jargon(sentence.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[’‘´`ʼ]/g, "'")
    .replace(/'(m|ve|ll|re|d)\b/g, (_, end: string) => SHORT[end] ?? '')
    .replace(/'/g, '')
    .replace(
      /(^|[^a-z0-9])((?:[a-z0-9][ ._*-]){3,}[a-z0-9])(?![a-z0-9])/g,
      (_, before: string, spaced: string) => before + spaced.replace(/[ ._*-]/g, ''),
    )
    .replace(/([a-z])([013457@$!|*]{1,2})(?=[a-z])/g, (_, before: string, odd: string) => {
      return before + odd.replace(/./g, (sign) => LOOKALIKES[sign] ?? '');
    })
    .replace(/\b5(?=ui)|\$(?=ui)/g, 's')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/[a-z]-(?=[a-z])/g, (pair) => `${pair[0] ?? ''} `)
    .replace(/\//g, ' ')
    .match(/[a-z0-9]+|[,:()"“”–—.-]|\p{Extended_Pictographic}/gu)
    ?.map((token) => (/^[:()"“”–—.-]$/.test(token) ? ',' : token)) ?? [];

const SHORT: Readonly<Record<string, string>> = { m: ' am', ve: ' have', ll: ' will', re: ' are', d: ' would' };
