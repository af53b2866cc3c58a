import type { Payload } from './payload.ts';

/** Milliseconds. Nobody reads and fills in the form in less; a robot does. */
const FASTEST_PERSON = 2000;

/** Marks what looks like a robot's work. It is sent all the same: a password manager can be as fast. */
export const suspicion = (honeypot: string, elapsed: number): Payload['suspected'] => {
  const isTrapped = honeypot !== '';
  const isFast = elapsed < FASTEST_PERSON;
  if (isTrapped && isFast) return 'honeypot speed';
  if (isTrapped) return 'honeypot';
  return isFast ? 'speed' : undefined;
};
