/**
 * What Spanish-speaking visitors of a clinic's site ask that no entry of the pack answers, a theme each. Such a question
 * goes to the clinic rather than to an answer that only shares words with it. An owner's entry on the theme comes first.
 */
export const unanswered: readonly (readonly string[])[] = [
  [
    'horario, horarios, a qué hora abren, cierran, abierto, cerrado, fin de semana, sábado, sábados, domingo, lunes, feriado, día festivo, Navidad, Thanksgiving, en la tarde, cuándo abren',
    'dirección, ubicación, dónde están, ubicados, localizados, dónde quedan, dónde se encuentran, cómo llego, mapa, ciudad, cerca de mí, código postal, estado, otra oficina, sucursal, otra sede',
    'se me olvidó o dejé mi chaqueta, chamarra, paraguas, lentes, perdí, se me perdieron los lentes de sol en la sala de espera, los encontraron, encontraron, objetos perdidos, flores, recepción, cubrebocas, mascarilla, llevar a mi perro, entrar con mi perro, baño, dejar a mis niños',
    'estacionamiento, estacionar, parquear, parking, parqueadero, parada de autobús, tren, metro, silla de ruedas, rampa, elevador, sirve el elevador, no puedo con las escaleras, escalera, entrada, wifi',
    'número de teléfono, fax, dirección de correo, número de contacto, extensión, WhatsApp',
    'cierran en Navidad, Thanksgiving o el Día de Acción de Gracias, abren los domingos, a qué hora llega el doctor, hasta qué hora, de lunes a viernes, días festivos, Semana Santa',
    'baños, dónde está el baño, hay baño en la entrada, qué camión llega ahí, camión, autobús que pasa por ahí, hotel cerca, andadera, carriola, niñera, barrio seguro, tienen clínica en Texas o California',
  ],
  [
    'están contratando, trabajo de enfermera, busco trabajo, empleo, vacante, vacantes, aplicar para trabajar, solicitud de empleo, currículum, salario, sueldo, prácticas, pasantía, voluntario, voluntarios para estudios, proveedor, vendedor',
    'cómo me hago terapeuta, hacerme terapeuta, ser terapeuta, certificarme, capacitación, dan cursos, curso, diplomado, escuela, carrera, clase',
    'sigue ahí el doctor, nombre del doctor, quién es el dueño, doctora mujer, terapeuta mujer, tienen una terapeuta mujer, cuánto gana un terapeuta, terapeuta hombre, el mismo terapeuta, queja, quejarme, agradecer a la enfermera, cuántos años llevan, foto del personal',
    'hablan español, alguien que hable español, en español, intérprete, traductor, idioma, habla inglés, lenguaje de señas',
    'podcast, boletín, YouTube, Facebook, Instagram, TikTok, dejar una reseña, Yelp, tarjeta de regalo, playera, camiseta, donar, donación, patrocinador, prensa, periodista, entrevista',
    'curso para dar tratamientos de ketamina, entrenamiento para terapeutas, dónde estudió el doctor, universidad, licencia de otro estado, seguro de mala práctica, residencia, hay vacantes para recepcionista',
    'todavía está con ustedes el Dr., la Dra., ya no está la doctora, es hombre o mujer el doctor, prefiero una mujer, quiero poner una queja, mal servicio, felicitar, periodista, entrevistar para mi tarea, anunciarme en su sitio',
  ],
  [
    'contraseña, password, portal, entrar a mi cuenta, iniciar sesión en el portal, cuenta, usuario, log in, login, aplicación del celular, Android, iPhone, descargar, no carga la página, no abre, error, se traba, liga rota, enlace, botón, navegador, subir archivo',
    'letra muy chica, pantalla, el video no se oye, menú, sitio web, computadora, darme de baja, que no me manden correos, lista de correo, eres un robot, eres robot, bot, chatbot, humano, persona real, IA, inteligencia artificial, hola, hay alguien, prueba, probando, buenos días',
    'ya no me manden correos, dejen de mandarme mensajes, quitarme de la lista, notificaciones, cambiar el idioma de la página, botón de idioma, la forma marca error, se congela, no se ve en mi Samsung, quién hizo esta página, muchas gracias por su ayuda, ok, jaja, adiós, buenas tardes, buenas noches, saludos, bendiciones',
  ],
  [
    'factura, mi recibo, me cobraron de más, me cobraron dos veces, doble cobro, error en el cobro, saldo, adeudo, impuestos, taxes, W2, colecciones, cobranza, devolución del cargo, dinero de vuelta, quiero mi dinero de vuelta',
    'copia de mi expediente, resultados de mis análisis, análisis de sangre, laboratorio, radiografía, resonancia, resultados, mandar por fax, transferir mi expediente, surtir, resurtir, refill, receta lista',
    'FMLA, incapacidad, carta para el trabajo, carta para la escuela, carta, nota del doctor, justificante, discapacidad, disability, jurado, animal de apoyo emocional, corte, abogado, papeleo, notario, pasaporte, visa, carta para inmigración',
    'cancelar mi cita, cambiar mi cita, mover mi cita, pasar mi cita a otra semana, reprogramar, reagendar, voy tarde, llego tarde, perdí mi cita, falté a mi cita, confirmar mi cita',
    'copia de mi resonancia, mi resonancia, MRI, cartilla de vacunas de la escuela, poder notarial, testamento, SSI, seguro social, VA disability, veteranos papeles, ESA, carta médica, me pasan mi cita para otro día, voy 10 minutos tarde, mi recibo para los taxes',
  ],
  [
    'antidoping, examen de drogas, prueba de drogas, prueba de orina, sale en la prueba, sale en el antidoping, salir positivo, cuánto dura en el sistema, en la orina, en la sangre, se detecta, prueba de cabello, drug test, DOT, CDL, probatoria, probation, libertad condicional',
    'cómo se hace la ketamina, hacer ketamina, de qué color, quién inventó, dosis para caballo, aeropuerto, avión, vacaciones, tener un arma, pistola, enlistarme, ejército, lentes de contacto, tirar medicinas',
    'comprar ketamina en la calle, dónde compro, dónde consigo, vendedor, dealer, a cómo el gramo, vender droga, denunciar a alguien, inventaron, historia',
    'perro, perros, gato, mascota, veterinario, caballo, animal',
    'donar sangre después, donar órganos, sacar sangre a domicilio, plasma, esperma',
    'dolor crónico, fibromialgia, migraña, migrañas, dolor de espalda, dolor de nervios, CRPS, ofrecen TMS, EMDR, neurofeedback, hipnoterapia',
    'MDMA, ayahuasca, hongos, honguitos, psilocibina, peyote, retiro, retiros, microdosis, ibogaína, Perú, DMT, salvia, kratom, temazcal, curandero, limpia, chamán',
    'volar con ketamina en la maleta, llevar ketamina en el avión, puedo volar después, portar un arma, tener un arma en tratamiento, camionero, licencia CDL, me hacen pruebas en el trabajo, va a salir la keta, multa por traer ketamina',
    'mi vecino vende droga, a quién lo reporto, probar mi droga, cómo se escribe ketamina, acciones de ketamina, ketamina para mi gato o perro, es vegana, tatuajes, neuropatía',
  ],
  [
    'Botox, relleno, labios, bajar de peso, inyección para adelgazar, adelgazar, dieta, suero vitaminado, suero de vitaminas, venden suplementos, venden vitaminas, NAD, B12, hormonas, testosterona, láser, facial, acné, caída del pelo, tinte, tatuaje, masaje, acupuntura, quiropráctico, yoga, spa, uñas',
    'vacuna, vacunas, herpes zóster, culebrilla, a qué edad ponen la vacuna, mi niño se orina en la cama, gota, gripe, gripa, flu, covid, tétano, examen físico, chequeo, mamografía, colonoscopia, dentista, diente, muela, muelas, caries, frenos, lentes, examen de la vista, oído, infección, antibiótico, ibuprofeno, Tylenol, aspirina, sarpullido, fiebre, tos, catarro, resfriado, garganta, rodilla, hombro, torcedura, hueso roto, puntadas, hernia, artritis, terapia física, células madre, Alzheimer, demencia, colesterol, azúcar en la sangre, cálculos, piedras',
    'hacen pruebas o diagnóstico de ADHD, diagnosticar autismo, prueba de TDAH para mi niño, pruebas de autismo, evaluación psicológica, coeficiente intelectual, clases de enojo, orden de la corte, DUI, clases para padres, clases de crianza, estudio del sueño, centro de rehabilitación, desintoxicación, asilo, casa hogar, juntas de AA, programa para dejar de fumar, grupo de duelo, abogado de divorcio, abogado de inmigración, escuela privada, qué es CBT',
    'me recetan, me recetarían, sin ver a nadie, cómo dejo el Xanax después de años, tarjeta de marihuana, mejor antidepresivo, cuánto tarda el Zoloft, efectos de las pastillas anticonceptivas, melatonina, es adictiva la melatonina, renovar mi receta, resurtir mi medicina, gomitas de CBD',
    'la depresión es hereditaria, se hereda, genética, tengo ADHD, narcisista, prueba de personalidad, qué causa la migraña, champú de ketoconazol, anestesia para cirugía, muelas del juicio, cuánto dura la gripe',
    'seguro de vida, seguro de carro, aseguranza de carro, seguro dental, seguro de casa',
    'rodilla hinchada, me duele la rodilla, me duele el oído, uña enterrada, ronca mi esposa, mi niño se tragó, examen para la escuela, prueba de embarazo, prueba de ETS, reiki, implantes, pensión alimenticia, asesoría legal',
    'puedo tomar ibuprofeno con Tylenol, es malo tomar aspirina diario, creatina, huevos crudos, calorías, dosis de vitamina D, receten Adderall, receten algo para dormir, programa de anorexia, grupo de viudas, amigo en duelo, clases por orden de la corte, dormir a mi niño',
  ],
  [
    'clima, tiempo va a hacer, va a llover, temperatura, quién ganó, partido, marcador, fútbol, Liga MX, selección, pizza, tacos, restaurante, receta de cocina, receta de pozole, pozole, tamales, chiste, película, novela, canción, letra de la canción, Netflix, bitcoin, bolsa, lotería, horóscopo, signo, cumpleaños, tarea, ensayo, traducir, capital de, presidente, elecciones, noticias, qué hora es, vuelo, hotel, Amazon, dónde está mi paquete, paquete, pedido, qué tiempo va a hacer mañana, envíos de dinero, Western Union, citas para conocer gente, sentido de la vida, cómo estás, vecino, remesas, google',
    'qué hora es, cuéntame un chiste, feliz cumpleaños, quién inventó el internet, mi pedido no llegó, mi almohada, un libro para mi nieto, muebles usados, Starbucks, concierto, boletos, banda, telenovela, resultado del juego',
  ],
];
