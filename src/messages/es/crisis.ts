import type { crisisMessages as English } from '../en/crisis.ts';

/** Sentences with links in the `[words](address)` form. Texts say `al {emergencyNumber}`: its words have no article. */
export const crisisMessages: Readonly<Record<keyof typeof English, string>> = {
  crisisCall: '[Llame al {call}](tel:{callHref}) ({name}), a cualquier hora, gratis.',
  crisisCallOrText:
    '[Llame al {call}](tel:{callHref}) ({name}) o [envíe un mensaje de texto al {text}](sms:{textHref}), a cualquier hora, gratis.',
  crisisTextWord: '{to} con la palabra {word}',
  crisisDirectory: '[Busque una línea de ayuda gratuita en su país]({url}).',
  emergencyNumber: '[{number}](tel:{number})',
  emergencyUnknown: 'número de emergencias de su localidad',
};
