import { type Lists, list, wordReader } from './word-reader.js';

/** By which way a client came, or was found. */
export const CHANNELS = ['visit', 'contract', 'web', 'social', 'content', 'ads', 'referral', 'inquiry', 'outbound'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Words of source and medium columns, Spanish and English; the lists that HubSpot, Salesforce and Zoho come with are among them. */
const CHANNEL_WORDS: Readonly<Record<Channel, readonly string[]>> = {
  visit:
    list(`visita a tienda | visita a la tienda | visita en tienda | visitó la tienda | visita al local | visita al showroom | tienda | tienda física | en tienda
    | showroom | show room | sala de ventas | sala de exhibición | mostrador | walk in | store | in store | store visit | shop visit | visited the store | punto de venta`),
  contract: list('contrato firmado | firma de contrato | firmó contrato | contrato | signed contract | contract signed | contract | convenio firmado'),
  // HubSpot calls visits that come by links of other sites "Referrals"; a referral by a person is singular everywhere.
  web: list(`web | página web | sitio web | website | web site | formulario | formulario web | web form | form | orgánico | organic | organic search | búsqueda orgánica
    | seo | google | bing | buscador | búsqueda en internet | internet | online | en línea | tienda online | tienda en línea | tienda virtual | online store | web store | ecommerce
    | e commerce | landing | landing page | chat | chat web | chatbot | live chat | direct traffic | tráfico directo | web download | web research | portal
    | marketplace | mercado libre | mercadolibre | referrals | google maps`),
  social:
    list(`redes sociales | red social | redes | rrss | social | social media | social network | organic social | facebook | fb | instagram | ig | tiktok | tik tok
    | linkedin | twitter | x twitter | youtube | pinterest | messenger | whatsapp | wsp`),
  content:
    list(`contenido | contenidos | content | content marketing | blog | artículo | ebook | e book | guía | webinar | seminario web | podcast | video | descarga
    | download | white paper | whitepaper`),
  ads: list(`anuncio | anuncios | ad | ads | google ads | adwords | facebook ads | meta ads | publicidad | pauta | pauta digital | paid search | paid social | búsqueda pagada
    | búsqueda de pago | sem | ppc | cpc | advertisement | advertising | campaña | campaña digital | display | other campaigns | radio | televisión | tv | volante
    | volantes | valla | periódico`),
  referral: list(`referido | referida | referidos | referencia | referencias | referral | referred | recomendado | recomendada | recomendación | recomendaciones
    | recommendation | boca a boca | boca en boca | word of mouth | employee referral | external referral | partner referral | customer referral | amigo | amiga
    | conocido | familiar | friend`),
  inquiry: list(`llamada entrante | llamó | inbound | inbound call | phone inquiry | call in | correo entrante | consulta | inquiry | enquiry | solicitud
    | solicitó información | contáctenos | contact us | pidió información`),
  outbound:
    list(`llamada en frío | llamada no solicitada | cold call | cold calling | prospección | base de datos | base comprada | lista comprada | purchased list | outbound | telemarketing
    | correo masivo | email marketing | mailing | newsletter | boletín | masivo | whatsapp masivo | sms masivo | cold email | correo en frío | visita en frío | puerta fría
    | puerta a puerta`),
};

/** The surer way wins where a cell names two. */
const ORDER: readonly Channel[] = ['outbound', 'contract', 'visit', 'referral', 'inquiry', 'ads', 'content', 'social', 'web'];

/** Clients that came by themselves, or were sent. */
const INBOUND: ReadonlySet<Channel> = new Set<Channel>(['visit', 'web', 'social', 'content', 'ads', 'referral', 'inquiry']);

/** Makes the reading of source and medium columns. @returns null for a word that names no way. */
export function channelReader(): (word: string) => Channel | null {
  const phrases: Lists<Channel> = CHANNEL_WORDS;
  return wordReader({ order: ORDER, phrases });
}

/** Whether clients of a channel came by themselves or were sent. */
export function isInbound(channel: Channel): boolean {
  return INBOUND.has(channel);
}

/** Whether a column holds the name of who sent the client: whatever stands in it is a referral. */
export function namesReferrer(header: string): boolean {
  return /^\s*(?:referid[oa]s?|recomendad[oa]s?|referred|recommended)\s+(?:por|de|by)\b/i.test(header);
}
