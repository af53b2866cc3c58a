import { SOURCES } from '../sources.ts';
import type { Source } from '../types.ts';

export { answers, REVIEWED_ON } from './answers.ts';

/** Titles of journals and laws stay as they are published; what describes a source is in Spanish. */
const TITLES: Partial<Record<keyof typeof SOURCES, string>> = {
  'dea-2025': 'Regla de la agencia antidrogas de Estados Unidos (DEA) sobre recetas en línea, 90 FR 61301, 2025',
  'dea-schedule': 'Lista de sustancias controladas de Estados Unidos, 21 CFR 1308.13',
  'fda-2023': 'Advertencia de la FDA sobre la ketamina preparada por farmacias, 2023',
  'hhs-hipaa': 'Reglas de privacidad de la salud de Estados Unidos (HIPAA), 45 CFR 160 y 164',
  'ketalar-pi': 'Etiqueta de Ketalar (ketamina) en Estados Unidos',
  'ketalar-smpc': 'Etiqueta de Ketalar (ketamina) en el Reino Unido',
  'nsa-gfe': 'Regla de Estados Unidos sobre los estimados de buena fe, 45 CFR 149.610',
  'psyarxiv-cs24j': 'Ketamina con y sin terapia, PsyArXiv (aún sin revisión por pares)',
  'rcw-19.373': 'Ley “My Health My Data” del estado de Washington, RCW 19.373',
  'spravato-2025': 'Anuncio del fabricante de Spravato, enero de 2025 (ensayo NCT04599855)',
  'spravato-pi': 'Etiqueta de Spravato (esketamina) en Estados Unidos',
  'vadod-2023': 'Guía de los Departamentos de Asuntos de Veteranos y de Defensa sobre el estrés postraumático, 2023',
};

const inSpanish = ([key, source]: [string, Source]): [string, Source] => {
  const title = Object.entries(TITLES).find(([named]) => named === key)?.[1];
  return [key, title ? { ...source, title } : source];
};

export const sources = Object.fromEntries(Object.entries<Source>(SOURCES).map(inSpanish)) as Readonly<
  Record<keyof typeof SOURCES, Source>
>;
