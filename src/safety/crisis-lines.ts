/** One country's help. Numbers are written as people dial them; links strip what is not a digit. */
export interface CrisisLine {
  name: string;
  emergency: string;
  call: string;
  /** Number to text, and the word to send where the service asks for one. */
  text?: { to: string; word?: string };
  hours: '24/7';
  url: string;
  /** Where the number was seen, and when; a person re-checks each line once a year. */
  source: string;
  verifiedOn: string;
}

const checked = { hours: '24/7', verifiedOn: '2026-11-24' } as const;

/**
 * Only lines whose number is known with high confidence: a wrong number is worse than none. Every other country gets
 * its emergency number from the visitor's own knowledge, and the directory.
 */
export const CRISIS_LINES: Readonly<Record<string, CrisisLine>> = {
  US: {
    ...checked,
    name: '988 Suicide & Crisis Lifeline',
    emergency: '911',
    call: '988',
    text: { to: '988' },
    url: 'https://988lifeline.org',
    source: '988lifeline.org',
  },
  CA: {
    ...checked,
    name: '9-8-8: Suicide Crisis Helpline',
    emergency: '911',
    call: '988',
    text: { to: '988' },
    url: 'https://988.ca',
    source: '988.ca',
  },
  GB: {
    ...checked,
    name: 'Samaritans',
    emergency: '999',
    call: '116 123',
    text: { to: '85258', word: 'SHOUT' },
    url: 'https://www.samaritans.org',
    source: 'samaritans.org',
  },
  IE: {
    ...checked,
    name: 'Samaritans',
    emergency: '112',
    call: '116 123',
    text: { to: '50808', word: 'HELLO' },
    url: 'https://www.samaritans.org/ireland',
    source: 'samaritans.org/ireland',
  },
  AU: {
    ...checked,
    name: 'Lifeline',
    emergency: '000',
    call: '13 11 14',
    url: 'https://www.lifeline.org.au',
    source: 'lifeline.org.au',
  },
  NZ: {
    ...checked,
    name: '1737',
    emergency: '111',
    call: '1737',
    text: { to: '1737' },
    url: 'https://1737.org.nz',
    source: '1737.org.nz',
  },
};

/** Lists and checks helplines by country. */
export const DIRECTORY_URL = 'https://findahelpline.com';
