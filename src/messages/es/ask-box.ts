import type { askBoxMessages as English } from '../en/ask-box.ts';

/** What the ask box says before its search is loaded; part of the first screen. */
export const askBoxMessages: Readonly<Record<keyof typeof English, string>> = {
  askLabel: 'Haga una pregunta con sus propias palabras',
  askHelp:
    'Las respuestas aparecen mientras escribe. Lo que escribe se queda en este dispositivo, a menos que lo envíe.',
  askFailed: 'No se pudo cargar la búsqueda. Por favor, revise su conexión.',
};
