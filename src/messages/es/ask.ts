import type { askMessages as English } from '../en/ask.ts';

/** Texts may hold the tokens `{clinic}`, `{count}` and `{question}`. */
export const askMessages: Readonly<Record<keyof typeof English, string>> = {
  askResults: 'Respuestas',
  found_one: '{count} respuesta: {question}',
  found_other: '{count} respuestas, la mejor primero: {question}',
  nothingFits: 'Ninguna respuesta de aquí corresponde a su pregunta.',
  sendQuestion: 'Enviar esta pregunta a {clinic}',
  formNotReady: 'El formulario no está listo. Su pregunta sigue aquí. Por favor, intente de nuevo en un momento.',
  askContact: 'Puede preguntar directamente a {clinic}.',
  askPhone: 'Llame al [{phone}](tel:{href}).',
  askEmail: 'Escriba a [{email}](mailto:{email}).',
};
