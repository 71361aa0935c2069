import { fold } from './fold.js';
import { type Lists, list, remember, wordReader } from './word-reader.js';

/** By which way a client was last contacted, the closest first; `mass`: mail to everybody at once; `none`: nobody was reached. */
export const WAYS = ['visit', 'meeting', 'call', 'video', 'chat', 'email', 'social', 'mass', 'none'] as const;
export type Way = (typeof WAYS)[number];

/** Words of columns of ways of contact, Spanish and English, as people and CRMs write them; the activities of HubSpot, Salesforce, Pipedrive and Zoho are among them. */
const WAY_WORDS: Readonly<Record<Way, readonly string[]>> = {
  visit:
    list(`visita | visitas | visitado | visitada | visité | visitó | se visitó | visita comercial | visita en frío | visita técnica | visita a obra | visita a planta | en persona
    | presencial | cara a cara | en campo | campo | salida a campo | puerta a puerta | en tienda | visita a tienda | en oficina | mostrador | showroom
    | visit | visits | visited | on site | onsite | site visit | field visit | store visit | client visit | in person | face to face | f2f | walk in | door to door`),
  meeting:
    list(`reunión | reuniones | reunion presencial | junta | cita | entrevista | encuentro | comité | almuerzo | desayuno | cena | café | comida | comida de negocios
    | demo | demostración | presentación | capacitación | feria | evento | exposición | meeting | meetings | appointment | lunch | breakfast | dinner | coffee
    | demonstration | presentation | training | trade show | event | interview | logged meeting`),
  call: list(`llamada | llamadas | llamado | llamé | llamó | se llamó | llamada telefónica | llamada entrante | llamada saliente | telefónica | telefónico | vía telefónica
    | contacto telefónico | teléfono | telefono fijo | telf | telef | tel | tlf | tfno | fono | fonazo | telefonazo | conferencia | teleconferencia
    | telemarketing | call center | call | calls | called | phone | phone call | telephone | cold call | follow up call | inbound call | outbound call
    | conference call | logged call | dial`),
  video:
    list(`video | vídeo | videollamada | video llamada | videollamadas | videoconferencia | video conferencia | reunión virtual | reunión en línea | reunión online
    | cita virtual | visita virtual | virtual | zoom | meet | google meet | gmeet | teams | ms teams | microsoft teams | skype | webex | facetime | google hangouts | hangouts
    | video call | video conference | video meeting | virtual meeting | online meeting | virtual visit | online demo | demo virtual`),
  chat: list(`whatsapp | whats app | whatsapp business | whatsap | whats | watsapp | wathsapp | wasap | guasap | wsp | wspp | wpp | wapp | wtsp | wp | wa | ws | chat | chats | mensaje
    | mensajes | mensaje de texto | mensaje al celular | sms | msj | mensajería | telegram | messenger | facebook messenger | fb messenger | signal | wechat | viber | chat web | chat en línea
    | message | messages | text | text message | texted | imessage | live chat | instant message`),
  email:
    list(`correo | correos | correo electrónico | email | e mail | mail | mails | emails | eml | correo enviado | email enviado | logged email | email sent | sent email | sequence email
    | cold email | correo en frío | carta | correo postal | letter | postal mail | postal_mail | fax | web form | formulario | formulario web | web | página web | cotización enviada`),
  social:
    list(`redes sociales | red social | redes | rrss | social | social media | facebook | fb | face | instagram | insta | ig | linkedin | linkedin message | inmail | sales navigator
    | tiktok | tik tok | twitter | youtube | pinterest | dm | mensaje directo | comentario | direct message | visita web | visita a la web | web visit`),
  mass: list(`masivo | masiva | masivos | correo masivo | correos masivos | email masivo | mail masivo | mass mail | mass mailing | mass email | mailing | mailings | newsletter | newsletters
    | boletín | boletines | boletín informativo | boletín mensual | campaña | campañas | campaign | campaigns | campaña de correo | campaña de email | campaña de mailing
    | email campaign | email marketing | marketing email | bulk | bulk email | bulk mail | bulk sms | e blast | email blast | eblast | envío masivo | envíos masivos
    | sms masivo | mensaje masivo | mensajes masivos | whatsapp masivo | whatsapp masivos | wsp masivo | lista de difusión | difusión | broadcast | mailchimp | drip
    | circular | publicidad | volante | volantes | flyer | robocall | llamada automática | list email`),
  none: list(`ninguno | ninguna | ningún contacto | nunca | nada | none | never | no contact | not contacted | no contactado | no contactada | sin contactar | sin contacto | sin gestión
    | no gestionado | por contactar | por llamar | por visitar | pendiente | pendiente de contacto | visita pendiente | reunión pendiente | cita pendiente | llamada pendiente | pending | to contact | to call | uncontacted | no contesta | no contestó | no contestan
    | no contestada | no respondió | no responde | no ubicado | no ubicable | ilocalizable | no localizado | número equivocado | sin respuesta | no answer | no response | not reached
    | unreachable | unanswered | wrong number | llamada perdida | missed call | buzón de voz | buzón | voicemail | left voicemail | apagado | rebotó | rebotado | correo rebotado | bounced`),
};

/** Words that say it only as the whole of a cell: beside others (`WhatsApp al celular`, `correo personal`) they tell of something else. */
const ALONE: Lists<Way> = { visit: ['personal'], call: list('celular | cel | móvil | mobile | cell'), mass: ['marketing'] };

/** Of ways named in one cell the closest counts; mail to everybody makes mass mail of a letter and of a chat, never of a call or a visit. */
const ORDER: readonly Way[] = ['visit', 'video', 'meeting', 'call', 'mass', 'chat', 'email', 'social', 'none'];

const wayOf = wordReader<Way>({ order: ORDER, phrases: WAY_WORDS, alone: ALONE });
/** `Sin visita`: what is denied did not happen. */
const DENIED = /^(?:no|sin|not|nunca|jamas|never|without|ningun|ninguna|todavia no|aun no)\b/;
/** `No se le ha llamado`, `has not been called`: the word of the way stands further on. */
const DENIED_BEFORE =
  /^(?:no|nunca|jamas|todavia no|aun no|(?:has |was |have )?(?:not|never)) (?:se|le|les|lo|la|los|las|ha|he|han|hemos|hay|fue|tiene|been|yet)\b/;

function readFolded(word: string): Way | null {
  const folded = fold(word);
  if (DENIED_BEFORE.test(folded)) return 'none';
  return wayOf(word) ?? (DENIED.test(folded) ? 'none' : null);
}

/** Reads how a client was contacted; null for a word that names no way. */
export const readWay: (word: string) => Way | null = remember(readFolded);

/** Whether a way of contact is mail to everybody at once, which is no approach. */
export function isMassMail(word: string): boolean {
  return readWay(word) === 'mass';
}
