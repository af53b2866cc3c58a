import type { FaqMessages as English } from '../en/faq.ts';

export const faqMessages: Readonly<Record<keyof English, string>> = {
  faqTitle: 'Preguntas comunes',
  topic_basics: 'Lo básico',
  topic_safety: 'Seguridad',
  topic_sessions: 'Qué pasa en las sesiones',
  topic_choices: 'Aprobación y otras opciones',
  topic_practical: 'Asuntos prácticos',
  topic_clinic: 'Más preguntas',
  openAll: 'Abrir todas las respuestas',
  closeAll: 'Cerrar todas las respuestas',
  loading: 'Cargando la respuesta…',
  loadFailed: 'No se pudo cargar esta respuesta. Por favor, revise su conexión.',
  tryAgain: 'Intentar de nuevo',
  atClinic: 'En esta clínica',
  sources: 'Fuentes',
  reviewed: 'Última revisión: {date}',
  newTab: '(se abre en una pestaña nueva)',
};
