import type { CheckContent } from '../../languages.ts';

/** As in English, item by item: never a score, a verdict or advice (domain.md, 4.5). */
export const checkParts: CheckContent['checkParts'] = [
  {
    id: 'reasons',
    legend: '¿Qué le trae por aquí? (opcional)',
    shows: 'ticked',
    title: 'Qué le trae por aquí',
    lead: 'Temas de los que hablar:',
    none: 'No marcó nada aquí.',
    items: [
      {
        id: 'a1',
        text: 'He probado dos o más medicinas para la depresión y todavía me siento mal.',
        note: 'Lleve los nombres, las dosis y las fechas de las medicinas que ha probado. Pregunte también qué otras opciones hay.',
      },
      {
        id: 'a2',
        text: 'Tengo síntomas de ansiedad o de trauma que no han mejorado.',
        note: 'Hay poca investigación sobre la ketamina para la ansiedad y el estrés postraumático. Pregunte qué tiene pruebas más sólidas para usted.',
      },
      {
        id: 'a3',
        text: 'Siento que no puedo salir de los mismos pensamientos o hábitos.',
        note: 'Hable de sus metas. La psicoterapia por sí sola también puede ayudar.',
      },
      {
        id: 'a4',
        text: 'Tengo curiosidad y todavía me estoy informando.',
        note: 'Las preguntas comunes de esta página son un buen comienzo.',
        noteWithoutFaq: 'Escriba las preguntas que quiere hacer.',
      },
      {
        id: 'a5',
        text: 'Pregunto por otra persona.',
        note: 'Esa persona tendrá que hablar ella misma con un profesional de la salud y decidir libremente.',
      },
    ],
  },
  {
    id: 'safety',
    legend: 'Lo que hay que decirle primero a un profesional de la salud',
    intro:
      'Marque todo lo que pueda aplicarse a usted. Puede saltarse lo que quiera. Si tiene dudas, márquelo y pregunte.',
    shows: 'ticked',
    title: 'Lo que hay que decirle primero a un profesional de la salud',
    lead: 'Hable de esto primero. En algunos casos la ketamina puede no ser recomendable, o puede hacer falta que otro médico esté de acuerdo antes.',
    none: 'No marcó ninguno de los temas de seguridad más comunes. Eso no significa que KAP sea seguro para usted. Un profesional de la salud le preguntará de todos modos por su salud.',
    items: [
      {
        id: 'b1',
        text: 'Presión arterial alta, o no me la han revisado últimamente',
        note: 'La ketamina sube la presión arterial por un tiempo. Puede que haya que revisarla o tratarla antes.',
      },
      {
        id: 'b2',
        text: 'Problemas del corazón, como dolor de pecho, insuficiencia cardíaca o latidos irregulares',
        note: 'Puede hacer falta una revisión del corazón o una carta de su médico.',
      },
      {
        id: 'b3',
        text: 'Un aneurisma, un problema de los vasos sanguíneos, un derrame cerebral o sangrado en el cerebro, ahora o en el pasado',
        note: 'En algunos de estos casos no se debe usar ketamina. Dígalo antes que nada.',
      },
      {
        id: 'b4',
        text: 'Presión alta en la cabeza o en los ojos, un golpe grave en la cabeza o convulsiones',
        note: 'Diga qué fue y cuándo.',
      },
      {
        id: 'b5',
        text: 'He tenido psicosis, esquizofrenia o manía, o veo u oigo cosas que otras personas no ven ni oyen',
        note: 'La ketamina puede empeorarlas. Pida la opinión de un especialista.',
      },
      {
        id: 'b6',
        text: 'Un consumo de alcohol o drogas que me preocupa o que preocupa a otra persona, ahora o en el pasado',
        note: 'Esto no siempre descarta el tratamiento. Hablar con franqueza ayuda a cuidar su seguridad.',
      },
      {
        id: 'b7',
        text: 'Tengo un embarazo, puede que lo tenga o lo estoy buscando, o estoy amamantando',
        note: 'No se recomienda la ketamina. Pregunte por otros tratamientos.',
      },
      { id: 'b8', text: 'Problemas del hígado', note: 'Puede que necesite un análisis de sangre.' },
      {
        id: 'b9',
        text: 'Dolor en la vejiga, ganas frecuentes de orinar o problemas de vejiga en el pasado',
        note: 'La ketamina puede dañar la vejiga.',
      },
      {
        id: 'b10',
        text: 'Un problema de tiroides que no está controlado',
        note: 'Puede afectar el ritmo del corazón y la presión arterial.',
      },
      {
        id: 'b11',
        text: 'Problemas graves para respirar o apnea del sueño',
        note: 'Puede que planeen una vigilancia adicional.',
      },
      {
        id: 'b12',
        text: 'Alergia o una mala reacción a la ketamina o a un anestésico',
        note: 'Dígalo antes que nada.',
      },
      {
        id: 'b13',
        text: 'Tomo medicinas para dormir, la ansiedad, el dolor, el TDAH o el ánimo, o uso cannabis',
        note: 'Lleve una lista completa. No deje nada por su cuenta.',
      },
      {
        id: 'b14',
        text: 'Problemas de memoria, o me caigo con facilidad',
        note: 'Puede que planeen ayuda adicional.',
      },
      { id: 'b15', text: 'Otra cosa que me preocupa', note: 'Anótela para preguntar.' },
    ],
  },
  {
    id: 'practical',
    legend: 'Asuntos prácticos',
    shows: 'unticked',
    title: 'Planee con tiempo',
    lead: 'Dejó estas casillas vacías:',
    none: 'Marcó todas. Pregunte qué más conviene planear.',
    items: [
      {
        id: 'c1',
        text: 'Tengo quién me lleve a casa y puedo descansar hasta el día siguiente',
        note: 'Quién le lleva a casa, y descanso hasta el día siguiente',
      },
      { id: 'c2', text: 'Puedo planear citas de psicoterapia', note: 'Citas de psicoterapia' },
      {
        id: 'c3',
        text: 'Puedo preguntar por el costo antes de decidir',
        note: 'Preguntar por el costo antes de decidir',
      },
      {
        id: 'c4',
        text: 'Tengo 18 años o más',
        note: 'Su edad. La mayoría de las clínicas de ketamina atienden solo a adultos. Si tiene menos de 18 años, hable con su padre, su madre, un tutor o un médico.',
      },
    ],
  },
];

export const checkTexts: CheckContent['checkTexts'] = {
  help: 'Si piensa en el suicidio o no se siente a salvo, busque ayuda ahora: {crisisLine}',
  notesTitle: 'Sus notas para una primera conversación',
  notesIntro:
    'Estas notas salen solo de las casillas que marcó. No son consejo médico. No le dicen si KAP es seguro o adecuado para usted. Eso solo puede decirlo un profesional de la salud con licencia que conozca su salud.',
  otherChoices:
    'Hay otras opciones, como otras medicinas, psicoterapia, TMS, ECT o esketamina. Pregunte también por ellas.',
  staysHere:
    'Lo que marcó se queda en este dispositivo y se borra cuando cierra esta página o sale de ella. No se envía a la clínica.',
  disclaimer:
    'Solo información general. No es un dispositivo médico, un diagnóstico ni un consejo. En una emergencia, llame al {emergencyNumber}.',
};
