import type { Language } from '../language.ts';

const STOP_WORDS =
  'a al algo alguien algun alguna algunas algunos ante antes aqui asi aun aunque bien cada como con cosa cosas cual cuales cuando de del desde donde e el ella ellas ellos en entonces entre era es esa esas ese eso esos esta estan estar estas este esto estos estoy fue fueron ' +
  'gracias ha hace hacen hacer hago han hasta hay he hola la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros o os otra otro para pero poco por porque puede pueden puedo pues que quien quiero quisiera saber se sea segun ser si sin sobre solo son soy su sus ' +
  'tal tambien tan te tengo tiene tienen toda todas todo todos tu tus u un una unas uno unos usted ustedes va ver y ya yo favor dime digame necesito';

const ENDINGS =
  /(?<=.{4})(?:aciones|acion|amente|mente|idades|idad|iendo|ando|amiento|imiento)$|(?<=.{3})(?:iones|ion|adas|ados|ada|ado|idas|idos|ida|ido|aron|ieron|aba|ia|an|en|ar|er|ir|as|os|es|a|o|e)$/;

/** Light suffix stripping, after the plural. */
const stem = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word.replace(/(?<=.{3})s$/, '').replace(ENDINGS, '');
};

const SYNONYMS = [
  'ketamina: ket, kap, ketamine, terapia con ketamina, psicoterapia asistida con ketamina',
  'precio: costo, coste, cuesta, cuanto cuesta, cuanto vale, cuanto sale, tarifa, caro, barato, pagar, pago, dinero, plazos, mensualidades',
  'seguro: seguro medico, aseguranza, cobertura, cubre, cubierto, medicare, medicaid, poliza, reembolso, copago',
  'viaje: alucinar, alucinacion, alucinaciones, disociacion, volado, drogado, fuera del cuerpo',
  'presion: presion arterial, presion alta, hipertension, tension alta',
  'efectosecundario: efecto secundario, efecto adverso, reaccion, nausea, vomito, mareo, dolor de cabeza, vejiga',
  'medicina: medicamento, medicacion, pastilla, pildora, remedio, receta, antidepresivo, sertralina, fluoxetina, litio, lamotrigina',
  'adiccion: adictivo, adicto, dependencia, enganchar, abstinencia, recaida, sobrio',
  'suicide: suicidio, suicida, suicidarme, suicidarse, ideas suicidas, matarme, me quiero matar, se quiere matar, me voy a matar, quitarme la vida, quitarse la vida, acabar con mi vida, quiero morir, quiero morirme, me quiero morir, morirme, no quiero vivir, no quiero seguir, estar muerto, estar muerta, no despertar, hacerme daño, me corto, sobredosis, tomé muchas pastillas, no puedo más, no aguanto más, cansado de vivir, cansada de vivir, mejor sin mí, irme de este mundo, quiero desaparecer, no tengo nada por que vivir, no veo salida, crisis',
  'seguridad: seguro tomar, peligroso, peligro, riesgo, riesgoso, arriesgado, sobredosis',
  'trauma: tept, estres postraumatico, veterano',
  'ansiedad: ansioso, angustia, panico, ataque de panico, nervios',
  'depresion: deprimido, deprimida, depresivo',
  'embarazo: embarazada, encinta, lactancia, amamantar, dar pecho, bebe',
  'casa: en casa, por correo, en linea, virtual, telesalud',
  'rapidez: cuanto tarda, que tan rapido, en cuanto tiempo, cuando hace efecto',
  'cuantas: cuantas sesiones, cuantas veces, cada cuanto',
  'duracion: cuanto dura, dura, permanente, para siempre, volver',
  'sesion: cita, visita, infusion, dosis',
  'edad: anos, menor, adolescente, hijo, hija, mayor, anciano, abuelo, abuela',
  'pareja: esposo, esposa, marido, novio, novia, matrimonio, relacion',
  'manejar: conducir, carro, coche, auto, taxi, volver a casa, trabajar despues',
  'acompanante: acompanar, acompane, venir conmigo, solo, sola, familiar',
  'privado: privacidad, confidencial, anonimo, secreto, datos',
  'via: intravenosa, inyeccion, aguja, nasal, tableta, sublingual',
  'aprobado: aprobacion, fda, legal, ilegal, autorizado',
  'empezar: comenzar, iniciar, agendar, turno, inscribirme, primer paso, referido',
  'prepararme: preparar, preparacion, comer, ayuno, desayunar, ropa',
  'eficaz: funciona, sirve, efectivo, eficacia, evidencia, estudios, pruebas, estafa',
];

export const spanish: Language = { stopWords: new Set(STOP_WORDS.split(' ')), stem, synonyms: SYNONYMS };
