import { type Lists, list, wordReader } from './word-reader.js';

/** The funnel, from the first name on a list to the sale or its loss. */
export const STAGES = ['lead', 'qualification', 'proposal', 'negotiation', 'won', 'lost'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Words of stage columns, Spanish and English: those that people write, and the stages and lead states that HubSpot, Salesforce, Zoho, Pipedrive,
 * Odoo, Freshsales and Zendesk Sell come with. The state rule takes its meaning from them too.
 */
export const STAGE_WORDS: Readonly<Record<Stage, readonly string[]>> = {
  lead: list(`lead | leads | lead nuevo | nuevo lead | new lead | lead in | prospecto | prospecta | prospect | prospecting | prospección | suscriptor | subscriber
    | sin contactar | por contactar | not contacted | no contactado | no contactada | open not contacted | attempted to contact | intento de contacto
    | contact in future | contactar en el futuro | primer contacto | contacto inicial | contacto nuevo | incoming | identificado | identificada | identified
    | bad timing | mal momento | captación | captado | captada | lista de espera`),
  qualification:
    list(`calificación | calificado | calificada | cualificado | cualificada | cualificación | qualification | qualified | qualified to buy | calificado para comprar
    | marketing qualified lead | sales qualified lead | sales accepted lead | mql | sql | lead calificado | lead calificado para marketing | lead calificado por marketing
    | lead calificado para ventas | lead calificado por ventas | pre qualified | precalificado | precalificada | contact made | contacto realizado | contacto establecido
    | contacted | contactado | contactada | connected | conectado | conectada | in progress | en proceso | en progreso | working | working contacted | seguimiento
    | en seguimiento | follow up | interesado | interesada | interested | potencial | potential | current prospect | needs analysis | análisis de necesidades
    | levantamiento | levantamiento de información | diagnóstico | discovery | descubrimiento | value proposition | propuesta de valor | perception analysis
    | análisis de percepción | id decision makers | identify decision makers | decision maker | decision makers | appointment scheduled | cita programada
    | cita agendada | reunión agendada | reunión programada | reunión | meeting | meeting scheduled | visita agendada | visita programada | visita técnica | evaluación
    | en evaluación | evaluation | under review | en revisión | consideration | consideración | nurturing | presentation | presentation scheduled | presentación
    | presentación programada | demo | demo scheduled | demostración | demostración programada | demo programada | prueba | trial | piloto | muestra enviada | muestras`),
  proposal:
    list(`propuesta | propuestas | proposal | proposition | proposición | proposal made | proposal sent | proposal price quote | price quote | propuesta enviada
    | propuesta realizada | propuesta hecha | propuesta económica | cotización | cotizaciones | cotizado | cotizada | cotizando | cotización enviada | quote | quoted
    | quotation | quote sent | presupuesto | presupuestado | presupuestada | presupuesto enviado | estimate | oferta | ofertado | ofertada | oferta enviada | offer
    | opportunity | oportunidad | open deal | negocio abierto | proforma | pidió precio`),
  negotiation:
    list(`negociación | negociaciones | negociando | en negociación | negotiation | negotiations | negotiating | negotiations started | negociaciones iniciadas
    | negotiation review | contract sent | contrato enviado | contrato | contrato firmado | contract | contract signed | signed contract | por cerrar | cierre
    | en cierre | closing | closure | próximo a cerrar | decision maker bought in | aprobación | en aprobación | por aprobar | approval | compromiso verbal
    | verbal commitment | committed | revisión de contrato | en decisión | esperando orden de compra | por facturar`),
  won: list(`ganado | ganada | won | closed won | cerrado ganado | cerrada ganada | venta ganada | negocio ganado | vendido | vendida | sold | venta cerrada | venta realizada
    | venta concretada | facturado | facturada | invoiced | orden de compra | purchase order | contratado | contratada | convertido | convertida | converted
    | closed converted | evangelist | evangelista | promotor de la marca | postventa | post venta | renovación | renewal | onboarding`),
  lost: list(`perdido | perdida | lost | closed lost | cerrado perdido | cerrada perdida | closed lost to competition | venta perdida | oportunidad perdida | negocio perdido
    | cliente perdido | lost customer | lost prospect | lost lead | rechazado | rechazada | rejected | descartado | descartada | discarded | declinado | declinada | declined | desistió
    | desistido | no interesado | no interesada | no le interesa | not interested | sin interés | no interest | unqualified | not qualified | no calificado
    | no calificada | no califica | disqualified | descalificado | descalificada | junk | junk lead | caído | caída | abandonado | abandonada | abandoned
    | closed not converted | no concretado | no concretada | cancelado | cancelada | cancelled | canceled | no compró | dead`),
};

/** Words too common to count within a longer cell. */
const ALONE: Lists<Stage> = {
  lead: list('nuevo | nueva | new | contacto | contact | open'),
  won: list('cliente | customer | client | clienta | comprador | compradora | buyer'),
};

/** What is over weighs more than what it is said of: `propuesta rechazada` is lost. */
const ORDER: readonly Stage[] = ['lost', 'won', 'negotiation', 'proposal', 'qualification', 'lead'];

/** Makes the reading of a stage column; `own`: the user's words by stage. @returns null for a word that names no stage. */
export function stageReader(own: Lists<Stage> = {}): (word: string) => Stage | null {
  return wordReader({ order: ORDER, phrases: STAGE_WORDS, alone: ALONE }, own);
}
