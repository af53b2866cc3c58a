import type { crisisHelpMessages as English } from '../en/crisis-help.ts';

/** Texts may hold links and the tokens `{crisisLine}`, `{emergencyNumber}`, `{url}`. Never says that anybody watches. */
export const crisisHelpMessages: Readonly<Record<keyof typeof English, string>> = {
  crisisTitle: 'Hay ayuda disponible ahora mismo.',
  crisisText:
    'Si usted, o alguien que le importa, puede estar pensando en el suicidio o en hacerse daño, no tiene que esperar a que le respondamos.',
  crisisFree: 'Es gratis y privado. Si hay peligro ahora, llame al {emergencyNumber}.',
  crisisOther:
    '¿Le preocupa alguien? Puede llamar a la misma línea para preguntar cómo ayudar. Quédese con esa persona si puede, y llame al {emergencyNumber} si podría actuar ahora.',
  crisisStillSend: 'Todavía puede enviar este mensaje. Tenga en cuenta que tal vez no lo leamos hoy.',
  crisisElsewhere: '[Busque ayuda en otro país]({url}).',
  crisisClose: 'Cerrar',
  newTab: '(se abre en una pestaña nueva)',
};
