import type { hostMessages as English } from '../en/host.ts';

export const hostMessages: Readonly<Record<keyof typeof English, string>> = {
  title: 'Preguntas sobre la psicoterapia asistida con ketamina',
  thisClinic: 'esta clínica',
};
