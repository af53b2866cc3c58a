import type { FormMessages as English } from '../en/form.ts';

/** Texts may hold links, `[words](address)`, and the tokens `{clinic}`, `{crisisLine}`, `{emergencyNumber}`. */
export const formMessages: Readonly<Record<keyof English, string>> = {
  formTitle: 'Envíe una pregunta a {clinic}',
  optional: '(opcional)',
  name: 'Nombre',
  nameHelp: 'Basta con su primer nombre o un apodo.',
  preferredContact: 'La mejor manera de comunicarnos con usted',
  preferredContactHelp:
    'El correo electrónico y los mensajes de texto no son del todo privados. Si lo prefiere, elija una llamada.',
  way_email: 'Correo electrónico',
  way_phone: 'Llamada telefónica',
  way_text: 'Mensaje de texto',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  mayLeaveMessage: 'Pueden dejarme un mensaje de voz que mencione a {clinic}',
  textConsent:
    '(Opcional) {clinicStart} puede enviarme mensajes de texto a este número sobre mi pregunta y mis citas. No se requiere consentimiento para recibir atención. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para cancelar, HELP para recibir ayuda.',
  topic: 'Tema',
  topicNone: 'Elija un tema',
  about_cost: 'Costo',
  about_safety: 'Preguntas de seguridad',
  about_booking: 'Hacer una cita',
  about_other: 'Otra cosa',
  message: 'Mensaje',
  messageNotice:
    'Por favor, no incluya datos médicos, como diagnósticos, medicinas o resultados de pruebas. Basta con una pregunta corta. Podemos hablar de lo demás por teléfono o en persona.',
  left_one: 'Queda {count} carácter',
  left_other: 'Quedan {count} caracteres',
  over_one: '{count} carácter de más',
  over_other: '{count} caracteres de más',
  adult: 'Tengo 18 años o más',
  consent:
    'Acepto que {clinic} use mi nombre, mis datos de contacto y mi mensaje para responderme sobre sus servicios. Esto puede mostrar que estoy preguntando por atención de salud mental.',
  consentExplicit:
    'Doy mi consentimiento explícito para que {clinic} use esta información, que puede revelar algo sobre mi salud, para responderme. Puedo retirarlo en cualquier momento.',
  consentNoAds: '{clinicStart} no venderá esta información ni la usará para anuncios.',
  consentDeletion: 'Puedo pedir que la borren. Contacto: {privacyContact}.',
  privacyNotice: '[Aviso de privacidad]({url})',
  notPatient:
    'Enviar este formulario no hace que usted sea paciente ni crea una relación de médico y paciente o de terapeuta y cliente.',
  helpLine:
    'Este formulario no es para emergencias y no se revisa las 24 horas. Si usted u otra persona puede estar en peligro, llame al {emergencyNumber}. Para hablar con alguien ahora: {crisisLine}',
  submit: 'Enviar',
  sending: 'Enviando su mensaje…',
  waiting: 'El servicio del formulario está ocupado. Se volverá a intentar enviar su mensaje automáticamente.',
  wait_one: 'Próximo intento en {count} segundo',
  wait_other: 'Próximo intento en {count} segundos',
  stopWaiting: 'Dejar de esperar',
  sendWhenOnline: 'Enviar cuando vuelva a tener conexión',
  queued:
    'Todavía no se ha enviado. Se enviará en cuanto tenga conexión a internet. Por favor, deje esta página abierta.',
  dontSend: 'No enviar',
  choose: 'Elija una opción',
  problemTitle: 'Por favor, revise el formulario',
  problem_required: '{label}: por favor, llene este campo.',
  problem_invalid: '{label}: por favor, revise este campo.',
  problem_tooLong: '{label}: por favor, acorte el texto ({over}). Puede tener {max} caracteres.',
  name_required: 'Escriba su nombre o un apodo.',
  email_required: 'Escriba su correo electrónico, o elija una llamada o un mensaje de texto.',
  email_invalid: 'Escriba un correo electrónico como nombre@example.com.',
  phone_required: 'Escriba su número de teléfono, o elija correo electrónico.',
  phone_invalid: 'Escriba un número de teléfono con el código de área, como 555 010 0199.',
  adult_required: 'Marque la casilla si tiene 18 años o más.',
  underage:
    'Este formulario es para adultos. Si tiene menos de 18 años, por favor pida ayuda a uno de sus padres, a su tutor legal o a un médico. Si necesita apoyo ahora: {crisisLine}',
  consent_required: 'Marque la casilla si está de acuerdo. Sin eso no podemos recibir su mensaje.',
  sentTitle: 'Gracias. Recibimos su mensaje.',
  sentUnconfirmedTitle: 'Su mensaje se envió, pero no se confirmó.',
  sentUnconfirmed:
    'El servicio del formulario lo aceptó, pero no confirmó que llegó. Puede guardar una copia. Si no recibe respuesta, por favor comuníquese directamente con {clinic}.',
  sentReply: 'Por lo general respondemos en {replyTime}.',
  sentNoReplyTime: 'Lo leeremos y responderemos de la manera que usted eligió.',
  sentReference: 'Su referencia:',
  sentHelp:
    'No revisamos los mensajes las 24 horas. Si necesita ayuda ahora: {crisisLine} En una emergencia, llame al {emergencyNumber}.',
  sendAnother: 'Escribir otro mensaje',
  failedTitle: 'Su mensaje no se envió',
  failed_rejected:
    'El servicio del formulario no lo aceptó. Por favor, revise lo que escribió. Todo lo que escribió sigue aquí.',
  failed_refused:
    'Hay una falla en la configuración de este sitio web, y volver a enviarlo no servirá. Todo lo que escribió sigue aquí. Por favor, comuníquese directamente con {clinic}.',
  failed_busy:
    'El servicio del formulario está ocupado. Todo lo que escribió sigue aquí. Por favor, intente de nuevo en unos minutos.',
  failed_busyUntil:
    'El servicio del formulario está ocupado y pide que se espere hasta: {time}. Todo lo que escribió sigue aquí. Deje esta página abierta o comuníquese directamente con {clinic}.',
  failedUnknownTitle: 'No sabemos si llegó su mensaje',
  failed_unknown:
    'No hubo una respuesta clara. Todo lo que escribió sigue aquí. Puede enviarlo de nuevo: conserva la misma referencia, para que la clínica sepa que es un solo mensaje.',
  failed_offline:
    'Parece que no tiene conexión. Todo lo que escribió sigue aquí. Por favor, intente de nuevo cuando tenga conexión.',
  serviceSays: 'El servicio del formulario dice:',
  tryAgain: 'Intentar de nuevo',
  copyMessage: 'Copiar mi mensaje',
  copied: 'Copiado.',
  notCopied: 'No se pudo copiar aquí.',
  emailInstead: 'Enviarlo por correo electrónico',
  emailSubject: 'Pregunta para {clinic}',
  contactTitle: '¿Prefiere hablar con una persona?',
  contactOnly: 'Por favor, comuníquese directamente con {clinic}.',
  contactPhone: 'Llame al [{phone}](tel:{href}).',
  contactEmail: 'Escriba a [{email}](mailto:{email}).',
  newTab: '(se abre en una pestaña nueva)',
};
