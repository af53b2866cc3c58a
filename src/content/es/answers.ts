import type { FaqAnswer, FaqId } from '../types.ts';

/** The day the wording was last checked against the evidence and the English; shown under every answer. */
export const REVIEWED_ON = '2026-11-24';

export const answers: Record<FaqId, FaqAnswer> = {
  'what-is-kap': {
    blocks: [
      'La KAP (por sus siglas en inglés) combina una dosis baja de ketamina con psicoterapia. La ketamina se usa en los hospitales desde 1970 para cirugías y para el dolor. En la KAP se da una dosis mucho más pequeña. Por un tiempo corto, puede cambiar el ánimo, los pensamientos y la manera en que usted se percibe.',
      'Su terapeuta le ayuda a prepararse, puede quedarse con usted y le ayuda a entender después lo que vivió.',
      'El uso de ketamina para la depresión, la ansiedad o el trauma está “[fuera de indicación](#faq-fda-approval)” (“off-label” en inglés). Un profesional con licencia para recetar puede elegirla, pero la FDA no la ha aprobado para ese uso.',
      'La KAP no es una cura y no es adecuada para todas las personas. A continuación, lea sobre los [efectos secundarios](#faq-side-effects) y sobre [quién no debe recibir ketamina](#faq-who-should-not).',
    ],
    sources: ['fda-2023', 'sanacora-2017', 'dore-2019', 'kew-2023'],
  },
  'how-it-works': {
    blocks: [
      'Nadie lo sabe con certeza. La depresión tiene muchas causas, y las medicinas actúan en distintos sistemas del cerebro. La ketamina actúa en el sistema del glutamato, una de las formas en que las células del cerebro se comunican. Los científicos todavía estudian cómo podría eso aliviar la depresión.',
      'En estudios con animales, la ketamina ayuda a las células del cerebro a formar nuevas conexiones. Aún no se sabe si esto pasa en las personas ni si explica que alguien se sienta mejor. Un estudio tomó imágenes del cerebro de personas un día después de una dosis. En general, no encontró un cambio claro en un marcador de estas conexiones.',
      'También se estudia si los efectos sobre la inflamación tienen algo que ver. No se sabe.',
      'Lo que sienten las personas puede importarle más que cómo actúa la ketamina. Vea [lo que han encontrado los estudios](#faq-does-it-work).',
    ],
    sources: ['holmes-2022', 'kopra-2021'],
  },
  'why-other-treatments-fail': {
    blocks: [
      'Esto es común y no es su culpa. Muchas personas no se recuperan con el primer antidepresivo que prueban. La depresión tiene muchas causas, y las medicinas actúan en distintos sistemas del cerebro. A distintas personas les sirven distintos tratamientos.',
      'El tiempo también cuenta. La mayoría de los antidepresivos tarda varias semanas en hacer todo su efecto. A menudo se llama “depresión resistente al tratamiento” a la que no ha mejorado con al menos dos medicinas. Eso supone que se tomaron por suficiente tiempo y en una dosis suficiente.',
      'Ese nombre no significa que nada pueda ayudar. En un estudio grande de Estados Unidos, algunas personas se recuperaron con un segundo, tercer o cuarto tratamiento. En los pasos posteriores fueron menos, y los expertos no están de acuerdo en cuántas.',
      'Lleve una lista de lo que ha probado, con dosis y fechas. Pregunte qué opciones son adecuadas para usted:',
      [
        'una medicina diferente, o agregar una segunda',
        'psicoterapia',
        'estimulación del cerebro, como la magnética (TMS) o la terapia electroconvulsiva (ECT)',
        '[Spravato en espray nasal](#faq-spravato-difference)',
        'ketamina, con sus [límites](#faq-does-it-work)',
      ],
    ],
    sources: ['rush-2006', 'pigott-2023'],
  },
  'conditions-treated': {
    blocks: [
      'Todavía no lo sabemos. Los estudios son pequeños y no coinciden entre sí. La mejor evidencia es para la [depresión](#faq-does-it-work).',
      [
        'Estrés postraumático (PTSD en inglés): un ensayo clínico pequeño encontró que una serie de dosis por vena (IV) ayudó. Un ensayo más grande con veteranos y miembros del servicio militar no encontró un beneficio claro para los síntomas de estrés postraumático. Una guía de 2023 de los Departamentos de Asuntos de Veteranos y de Defensa de Estados Unidos sugiere no usar ketamina para el estrés postraumático.',
        'Ansiedad social y trastorno obsesivo-compulsivo (TOC): solo hay unos pocos ensayos, pequeños y cortos.',
      ],
      'Otros tratamientos tienen evidencia más sólida, como la terapia centrada en el trauma para el estrés postraumático. Pregunte qué le sugiere la clínica y por qué.',
    ],
    sources: ['feder-2021', 'abdallah-2022', 'vadod-2023', 'taylor-2018', 'whittaker-2021', 'rodriguez-2013'],
  },
  'does-it-work': {
    blocks: [
      'Para algunas personas, sí. Otras no mejoran. La mejor evidencia es para la depresión que no ha mejorado con dos o más medicinas. En estudios cortos, muchas personas se sintieron mejor en más o menos un día después de recibir ketamina por vía IV (goteo en la vena).',
      'Pero los resultados son mixtos. Algunos ensayos clínicos cuidadosos no encontraron una diferencia clara entre la ketamina y otra medicina o un placebo (un tratamiento simulado). En la mayoría de los estudios, las personas podían adivinar lo que recibieron. Eso puede hacer que los resultados parezcan mejores de lo que son.',
      'Hay menos investigación sobre la ketamina junto con psicoterapia. Hasta ahora no se ha demostrado que agregar psicoterapia haga que la ketamina funcione mejor o dure más.',
      'Lea [cuánto duran los efectos](#faq-how-long-it-lasts) y pregunte también por [otras opciones](#faq-why-other-treatments-fail).',
    ],
    sources: ['murrough-2013', 'dean-2021', 'jelovac-2025', 'lii-2023', 'kew-2023', 'psyarxiv-cs24j'],
  },
  'how-fast': {
    blocks: [
      'Cuando la ketamina ayuda con la depresión, algunas personas notan un cambio en horas o en uno o dos días. La mayoría de las pastillas antidepresivas tarda varias semanas.',
      'No todas las personas responden, y la primera mejoría del ánimo [puede irse perdiendo](#faq-how-long-it-lasts) en unos días. Algunas personas notan un cambio solo después de varias sesiones, y otras nunca lo notan.',
      'Empezar también toma tiempo, porque primero necesita una evaluación de salud.',
      'Una clínica de KAP no es un servicio de emergencia. Si cree que podría hacerse daño, no espere una cita. {crisisLine} Si está en peligro, llame al {emergencyNumber}.',
    ],
    sources: ['zarate-2006', 'murrough-2013', 'wilkinson-2018'],
  },
  'how-long-it-lasts': {
    blocks: [
      'Después de una sola dosis, el beneficio, si lo hay, a menudo se va perdiendo en una o dos semanas. Una serie de dosis puede hacer que dure más.',
      'Un estudio pequeño siguió a personas que mejoraron después de recibir hasta seis dosis. Unos 18 días después de la última dosis, la mitad ya había recaído. Algunas siguieron bien por más tiempo.',
      'Para conservar un beneficio, las personas pueden tener sesiones repetidas (“de mantenimiento”), otras medicinas o psicoterapia continua. Los beneficios y riesgos a largo plazo no están bien estudiados.',
      'Nadie puede prometer que un cambio va a durar. Pregunte cuál es el plan si el beneficio se va perdiendo y [cuántas sesiones](#faq-how-many-sessions) podría significar.',
    ],
    sources: ['kew-2023', 'murrough-2013b', 'daly-2019', 'sanacora-2017', 'short-2018'],
  },
  'how-many-sessions': {
    blocks: [
      'Depende de su salud, de sus metas y de la forma de trabajar de la clínica. Muchos estudios de la ketamina para la depresión dieron unas seis dosis a lo largo de dos a cuatro semanas. Algunos dieron hasta ocho. Los programas de KAP varían mucho. La mayoría incluye citas de psicoterapia antes y después de cada sesión de ketamina.',
      'A lo largo del tratamiento, su equipo debe revisar cómo le va. Si no hay un beneficio claro después de una prueba suficiente, es razonable parar.',
      'Pregunte cómo deciden cuándo seguir y cuándo parar, y [cuánto cuesta el seguimiento](#faq-cost).',
    ],
    sources: ['anand-2023', 'feder-2021', 'jelovac-2025', 'mcintyre-2021'],
  },
  'what-a-session-is-like': {
    blocks: [
      'Las personas lo describen de muchas maneras. Puede sentir mucha calma, o que flota, que sueña o que está fuera de su cuerpo. Los sonidos, los colores y el tiempo pueden parecer extraños. A algunas personas esto les da paz o les parece lleno de significado. A otras les da miedo, o les parece raro o desagradable. Pueden surgir emociones o recuerdos fuertes.',
      'Los efectos principales a menudo pasan en una o dos horas. Puede sentir cansancio o la mente nublada el resto del día. El personal debe estar pendiente de usted todo el tiempo y revisar su presión arterial.',
      'Puede decir de antemano lo que quiere, como silencio, música o nada de contacto físico. Vea [cómo prepararse](#faq-preparing).',
    ],
    sources: ['spravato-pi', 'short-2018'],
  },
  'side-effects': {
    blocks: [
      'Efectos comunes a corto plazo, que en su mayoría pasan en unas horas:',
      [
        'sensación de desconexión o de “estar en las nubes”',
        'mareo, dolor de cabeza o visión borrosa',
        'náuseas',
        'ganas de dormir',
        'ansiedad',
        'aumento de la presión arterial o latidos más rápidos',
      ],
      'Problemas poco comunes, pero graves:',
      ['pánico o confusión graves', 'desmayo', 'dolor en el pecho', 'respiración lenta', 'reacciones alérgicas'],
      'El uso frecuente o prolongado se relaciona con:',
      ['daño en la vejiga', 'problemas de memoria', 'daño en el hígado', '[adicción](#faq-addiction)'],
      'No se ha estudiado bien la seguridad a largo plazo en personas tratadas por depresión.',
      'Busque atención médica de inmediato si tiene dolor en el pecho o dificultad para respirar: llame al {emergencyNumber}. Avise pronto a la clínica si tiene síntomas nuevos en la vejiga o si empeora su ánimo.',
    ],
    sources: ['short-2018', 'spravato-pi', 'ketalar-pi', 'fda-2023'],
  },
  'is-it-safe': {
    blocks: [
      'Ningún tratamiento está libre de riesgos. La ketamina es más segura cuando un equipo capacitado primero revisa su salud y da una dosis conocida. El equipo debe vigilar su presión arterial, su respiración y qué tan alerta está, y estar listo para una emergencia.',
      'El riesgo aumenta con algunos [problemas](#faq-who-should-not) del corazón, el cerebro, el hígado, la vejiga y la salud mental, y con [algunas otras drogas o medicinas](#faq-medications). También aumenta cuando no hay nadie que pueda ayudar.',
      'Una clínica cuidadosa recibirá bien estas preguntas:',
      [
        '¿Quién revisa mi salud?',
        '¿Quién se queda conmigo y qué capacitación tiene?',
        '¿Qué pasa en una emergencia?',
        '¿En qué casos no aceptan a una persona?',
      ],
    ],
    sources: ['sanacora-2017', 'mcintyre-2021', 'fda-2023'],
  },
  addiction: {
    blocks: [
      'Hay cierto riesgo. Se puede hacer mal uso de la ketamina, y algunas personas llegan a depender de ella. En Estados Unidos es una sustancia controlada (Lista III). La mayoría de los estudios de tratamiento supervisado fueron cortos, así que no se conoce bien el riesgo a largo plazo.',
      'El riesgo puede ser mayor si:',
      [
        'ha tenido problemas con el alcohol o las drogas',
        'las dosis son frecuentes',
        'la ketamina se [usa en casa](#faq-at-home) sin apoyo',
      ],
      'Hable con franqueza sobre lo que usa y lo que ha usado antes. Esto ayuda al equipo a cuidar de su seguridad, y eso no siempre le impide recibir atención. Dígale a alguien si siente un deseo fuerte de usarla o quiere dosis adicionales.',
    ],
    sources: ['fda-2023', 'spravato-pi', 'sanacora-2017', 'dea-schedule'],
  },
  'who-should-not': {
    blocks: [
      'Solo una evaluación de salud puede responder esto en su caso. A menudo la ketamina no se aconseja, o primero se necesita la aprobación de un especialista, si tiene:',
      [
        'presión arterial alta que no está controlada',
        'enfermedad del corazón que no está estable',
        'un aneurisma o una malformación de los vasos sanguíneos',
        'un derrame cerebral reciente, o una hemorragia cerebral en el pasado',
        'presión elevada en el cerebro',
        'enfermedad grave del hígado',
        'psicosis, esquizofrenia o manía',
        'alergia a la ketamina',
        'problemas actuales con el alcohol o las drogas',
      ],
      'Esto también importa:',
      [
        'problemas de la vejiga',
        'tiroides demasiado activa (hipertiroidismo)',
        'convulsiones o presión alta en los ojos',
        'problemas graves de los pulmones o apnea del sueño',
        '[embarazo y lactancia](#faq-pregnancy)',
        '[algunas medicinas](#faq-medications)',
      ],
      'Estar en esta lista no significa que nada pueda ayudarle. Dígale a la clínica si algo de la lista es su caso y pregunte por opciones más seguras.',
    ],
    sources: ['spravato-pi', 'ketalar-pi', 'ketalar-smpc', 'sanacora-2017', 'mcintyre-2021'],
  },
  medications: {
    blocks: [
      'Lleve una lista completa de lo que toma, con las vitaminas y todo lo que no sea recetado. Lo siguiente puede ser un problema:',
      [
        'Medicinas o sustancias que hacen más lento el cuerpo, como los opioides, las medicinas para dormir, las benzodiacepinas (usadas para la ansiedad) y el alcohol. Pueden darle demasiado sueño y hacer más lenta su respiración.',
        'Las benzodiacepinas y quizás la lamotrigina. También pueden hacer que la ketamina funcione menos.',
        'Los estimulantes, los IMAO (MAOI en inglés) y algunos descongestionantes. Pueden subir la presión arterial.',
        'La teofilina. Puede aumentar el riesgo de convulsiones.',
      ],
      'Por lo general, la mayoría de los antidepresivos comunes se puede seguir tomando.',
      'No deje ni se salte una medicina por su cuenta. Dejarla de repente puede ser peligroso. Pida a quien le receta la ketamina que haga un plan con usted y con sus otros médicos.',
    ],
    sources: ['veraart-2021', 'andrade-2017', 'spravato-pi', 'ketalar-pi'],
  },
  'at-home': {
    blocks: [
      'Algunas empresas envían tabletas o pastillas de ketamina para disolver en la boca a la casa de las personas. Puede ser legal donde usted vive, pero agrega riesgo. Las reglas sobre las recetas en línea cambian a menudo.',
      'En octubre de 2023, la FDA advirtió que la ketamina preparada por farmacias no está aprobada por la FDA. Dijo que usarla en casa agrega riesgo porque no hay personal de salud que esté pendiente de usted. Describió a una persona cuya respiración se hizo lenta después de tomar ketamina fuera de un centro de salud.',
      'Si está pensando en usarla en casa, pregunte:',
      ['¿Quién está pendiente de mí?', '¿Quién se queda conmigo?', '¿Qué hago en una emergencia?'],
    ],
    sources: ['fda-2023', 'dea-2025'],
  },
  routes: {
    blocks: [
      'La ketamina se puede dar en una vena (IV), un músculo (IM), bajo la piel, bajo la lengua, por la boca o por la nariz.',
      [
        'La vía IV es la más estudiada para la depresión. El goteo se puede hacer más lento o detener.',
        'Una inyección en el músculo actúa rápido, pero no se puede detener una vez puesta.',
        'Las tabletas y las pastillas para disolver en la boca dan una dosis menos exacta, porque llega menos medicina a la sangre.',
        '[Spravato en espray nasal](#faq-spravato-difference) es un producto diferente, aprobado por la FDA.',
      ],
      'Ningún método es el mejor para todas las personas. Pregunte cuál le sugiere la clínica y por qué.',
    ],
    sources: ['dean-2021', 'loo-2023', 'mcintyre-2021'],
  },
  'fda-approval': {
    blocks: [
      'La FDA aprobó la ketamina como anestésico, una medicina para cirugías y procedimientos. No está aprobada para la depresión, la ansiedad, el estrés postraumático ni otros problemas de salud mental.',
      'Usarla así se llama uso “fuera de indicación” (“off-label” en inglés). Ese uso es legal y común. Pero significa que la FDA no ha revisado qué tan bien funciona, ni qué tan segura es, para ese fin. La KAP, la combinación de medicina y terapia, no está aprobada por la FDA.',
      'Una medicina relacionada, el espray nasal de esketamina ([Spravato](#faq-spravato-difference)), está aprobada para algunos adultos con depresión.',
      'Las reglas son distintas en otros países y pueden cambiar. Pregunte a la persona que receta por qué le sugiere un uso fuera de indicación.',
    ],
    sources: ['fda-2023', 'spravato-pi', 'spravato-2025'],
  },
  'spravato-difference': {
    blocks: [
      'Spravato es un espray nasal. Está aprobado por la FDA para:',
      [
        'adultos cuya depresión no mejoró con al menos dos antidepresivos',
        'la depresión en adultos con pensamientos o actos suicidas que requieren atención urgente',
      ],
      'No se ha demostrado que prevenga el suicidio. Si tiene esos pensamientos, [busque ayuda primero](#faq-suicidal-thoughts).',
      'Spravato es el nombre de marca de la esketamina, una parte de la ketamina. Se usa en una clínica certificada, donde queda bajo observación por al menos dos horas. El seguro puede cubrirlo.',
      'La KAP usa ketamina genérica [fuera de indicación](#faq-fda-approval) y agrega psicoterapia. Pocos estudios comparan las dos, así que no podemos decir cuál funciona mejor. Pregunte cuál conviene más a su salud y a su presupuesto.',
    ],
    sources: ['spravato-pi', 'spravato-2025'],
  },
  cost: {
    blocks: [
      'Los precios varían según la clínica, el método, el número de sesiones y cuánta psicoterapia reciba. Como este uso está [fuera de indicación](#faq-fda-approval), muchas personas pagan la mayor parte de su bolsillo.',
      'Pida por escrito el precio de todo el tratamiento, no solo de una sesión. Revise que incluya:',
      [
        'la evaluación de salud',
        'la medicina',
        'el monitoreo',
        'las citas de psicoterapia',
        'las dosis de seguimiento, si las hay',
      ],
      'En Estados Unidos, si no usa seguro médico, tiene derecho a un “estimado de buena fe” (“good faith estimate”) del costo.',
      'Pregunte por los cargos por cancelar, los planes de pago y las tarifas según sus ingresos (“sliding scale”). Vea también [el seguro médico](#faq-insurance).',
    ],
    sources: ['nsa-gfe'],
  },
  insurance: {
    blocks: [
      'Depende de su plan. Muchos planes no pagan la ketamina para la salud mental, porque este uso está [fuera de indicación](#faq-fda-approval). Aun así, pueden pagar algunas partes, como la evaluación de salud o la psicoterapia.',
      'Es más probable que los planes cubran [Spravato](#faq-spravato-difference), que está aprobado por la FDA, a menudo con autorización previa.',
      'Antes de empezar, pregunte a su plan:',
      [
        '¿Esto está cubierto?',
        '¿Cuánto voy a pagar yo?',
        '¿Necesito autorización primero?',
        '¿Puedo enviar un recibo (un “superbill”)?',
        '¿Puedo usar una cuenta de ahorros para gastos médicos (HSA o FSA)?',
      ],
    ],
    sources: [],
  },
  preparing: {
    blocks: [
      'Primero tendrá una evaluación de salud y de salud mental. Cuente toda su historia médica, [todas sus medicinas](#faq-medications) y si usa alcohol o drogas.',
      'Hable con su terapeuta sobre lo que espera, lo que le preocupa y lo que le ayudaría a sentirse a salvo.',
      'El día de la sesión:',
      [
        'Es posible que le pidan no comer por unas horas. Para Spravato, se aconseja no comer en las dos horas previas ni beber nada en los 30 minutos previos.',
        'Use ropa cómoda.',
        'Organice [su regreso a casa](#faq-driving).',
        'Planee pasar tranquilamente el resto del día.',
      ],
      'Siga las instrucciones de su propia clínica. Esas van primero.',
    ],
    sources: ['spravato-pi', 'mcintyre-2021'],
  },
  integration: {
    blocks: [
      'La integración es hablar y pensar sobre lo que surgió en una sesión y usarlo en la vida diaria. Puede ser uno o dos días después, con su terapeuta. Podrían hablar de emociones, recuerdos o ideas nuevas, y elegir pasos pequeños para probar.',
      'Muchos terapeutas piensan que es una parte clave de la KAP. La investigación todavía no ha demostrado cuánto aporta ni qué tipo funciona mejor.',
      'Una sesión también puede despertar emociones difíciles. Planee tener con quién hablar en los días siguientes.',
    ],
    sources: ['kew-2023', 'drozdz-2022', 'psyarxiv-cs24j'],
  },
  driving: {
    blocks: [
      'No, no maneje. Hasta el día siguiente, después de dormir bien toda la noche, no:',
      ['maneje ni ande en bicicleta', 'use máquinas', 'haga nada que requiera toda su atención'],
      'Durante el resto de ese día, también es mejor no:',
      ['firmar documentos legales ni tomar decisiones importantes', 'tomar alcohol', 'cuidar a solas a niños pequeños'],
      'Planee su regreso a casa con [una persona adulta de confianza](#faq-support-person).',
    ],
    sources: ['spravato-pi', 'ketalar-smpc'],
  },
  'support-person': {
    blocks: [
      'A menudo, sí. Necesita cómo volver a casa, porque [no debe manejar](#faq-driving). Planee el regreso con una persona adulta de confianza.',
      'Muchas clínicas permiten que una persona de apoyo espere cerca. Algunas la dejan participar en parte de la cita.',
      'Pregunte por las reglas antes de venir:',
      [
        '¿Quién puede venir conmigo?',
        '¿Dónde puede esperar?',
        '¿Puedo irme a casa en taxi o alguien tiene que estar conmigo?',
      ],
    ],
    sources: ['spravato-pi', 'ketalar-smpc'],
  },
  privacy: {
    blocks: [
      'Por favor, no escriba datos de salud en un formulario de contacto. Es solo para ponerse en contacto. Los formularios web y el correo electrónico no son del todo seguros, así que deje los datos privados para una llamada o una cita.',
      'La mayoría de las clínicas debe cumplir leyes de privacidad una vez que usted es paciente. En Estados Unidos, la ley HIPAA se aplica a muchas clínicas, pero no a todas. Algunos estados tienen sus propias leyes de privacidad de la salud. La privacidad tiene límites, por ejemplo, si alguien está en peligro.',
      'Pida ver el aviso de privacidad de la clínica. También puede preguntar:',
      [
        '¿Quién lee mi mensaje?',
        '¿Cuánto tiempo lo guardan?',
        '¿Pueden borrarlo?',
        '¿Qué leyes de privacidad cumplen?',
      ],
    ],
    sources: ['hhs-hipaa', 'rcw-19.373'],
  },
  age: {
    blocks: [
      'La mayoría de las clínicas de ketamina atiende solo a adultos. Spravato está aprobado para personas de 18 años o más. Hay poca investigación sobre la ketamina para la depresión en adolescentes, y no es un tratamiento habitual para ellos.',
      'Las personas mayores pueden recibir tratamiento. Pero necesitan más cuidado por la presión arterial, la salud del corazón, la memoria, las caídas y otras medicinas.',
      'Si tiene menos de 18 años, por favor hable con uno de sus padres, su tutor legal o un médico. No envíe un formulario de contacto.',
      'Si necesita ayuda ahora, puede recibirla a cualquier edad. {crisisLine} Si está en peligro, llame al {emergencyNumber}.',
    ],
    sources: ['spravato-pi', 'sanacora-2017'],
  },
  pregnancy: {
    blocks: [
      'No se aconseja usar ketamina durante el embarazo para tratar la salud mental. Los estudios con animales sugieren que las medicinas como la ketamina pueden dañar el cerebro en desarrollo del bebé. No sabemos lo suficiente sobre el riesgo en las personas. La etiqueta de Spravato también dice que no se debe dar pecho durante el tratamiento.',
      'Avise al equipo si está embarazada, si podría estarlo o si está buscando un embarazo. Es posible que le pidan hacerse una prueba y usar un método anticonceptivo.',
      'No deje otras medicinas por su cuenta. La depresión sin tratar también tiene riesgos. Pregunte por otra atención que sea más segura para usted y su bebé.',
    ],
    sources: ['spravato-pi', 'ketalar-pi'],
  },
  'suicidal-thoughts': {
    blocks: [
      'Si cree que podría actuar según estos pensamientos, busque ayuda ahora. {crisisLine} Si está en peligro, llame al {emergencyNumber}.',
      'Por favor, no espere la respuesta de un formulario web. Pueden pasar días antes de que alguien lo lea. Una clínica de KAP no es un servicio de emergencia.',
      'Los estudios sugieren que la ketamina puede aliviar los pensamientos suicidas en algunas personas, a menudo en un día o menos. El efecto puede durar solo unos días, y no se ha demostrado que prevenga el suicidio. Cuando esté a salvo, puede hablar con una clínica sobre todas sus opciones.',
      'Usted merece apoyo, y hablar de esto puede ayudar. Por favor, comuníquese con alguien ahora.',
    ],
    sources: ['wilkinson-2018', 'abbar-2022', 'spravato-pi'],
  },
  relationships: {
    blocks: [
      'Algunas clínicas ofrecen KAP con parejas o agregan terapia de pareja. Hay muy poca investigación sobre esto, así que tome con cautela lo que se diga. La terapia de pareja sin ketamina es otra opción.',
      'Cada persona necesita [su propia evaluación de salud](#faq-who-should-not) y debe elegir libremente participar. Nunca se debe presionar a la pareja para que lo haga. No es una buena opción si hay maltrato, miedo o presión en la relación.',
      'Pregunte al terapeuta:',
      [
        '¿Cómo va a cuidar la seguridad de cada uno?',
        '¿Cómo maneja las conversaciones privadas?',
        '¿Qué pasa si alguno de los dos quiere parar?',
      ],
    ],
    sources: [],
  },
  'getting-started': {
    blocks: [
      'La mayoría de las clínicas empieza con una llamada corta. Es una oportunidad para [hacer preguntas](#faq-is-it-safe), y no tiene que decidir nada.',
      'Después viene una evaluación de salud y de salud mental con un profesional de la salud con licencia. Es posible que le pidan su historial médico o que hablen con sus médicos. Luego, usted y ese profesional deciden si la KAP es una buena idea o si otra cosa sería mejor.',
      'Siga viendo a sus médicos actuales. Siga tomando sus medicinas, a menos que ellos le indiquen otra cosa.',
      'Puede escribir a {clinic} para pedir una llamada. Por favor, no incluya [datos privados de salud](#faq-privacy).',
    ],
    sources: ['sanacora-2017', 'mcintyre-2021'],
  },
};
