import type { SelfCheckMessages as English } from '../en/self-check.ts';

/** The self-check's controls; what it asks and says is content. */
export const selfCheckMessages: Readonly<Record<keyof English, string>> = {
  checkTitle: 'Prepárese para hablar sobre KAP',
  checkIntro:
    'Marque lo que se aplique a usted y lleve las notas a un profesional de la salud. Lo que marque se queda en este dispositivo.',
  showNotes: 'Mostrar mis notas',
  copyNotes: 'Copiar',
  printNotes: 'Imprimir',
  clearNotes: 'Borrar',
  notesCopied: 'Copiado.',
  notesNotCopied: 'No se pudieron copiar las notas aquí. Puede imprimirlas, o seleccionar el texto y copiarlo.',
  notesCleared: 'Se borró todo.',
  newTab: '(se abre en una pestaña nueva)',
};
