import { fold } from './fold.js';
import { list, remember, wordReader } from './word-reader.js';

/** What a column of reasons for leaving says; `gone`: the business closed, moved away or needs it no more; `other`: something else than the first four. */
export const CAUSES = ['price', 'dissatisfaction', 'attention', 'gone', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** Nobody is left to sell to: what else stands beside such words explains it. */
const CLOSED = {
  gone: list(`quiebra | quebró | en quiebra | bancarrota | insolvencia | insolvente | concurso de acreedores | cierre de negocio | cierre del negocio | cierre de empresa
    | cierre de la empresa | cierre de local | cierre de tienda | cierre definitivo | cierre de operaciones | cierre de actividades | cerró el negocio | cerró la empresa
    | cerró su negocio | cerró la tienda | cerró su tienda | cerró el local | cerró sus puertas | cerró operaciones | empresa cerrada | negocio cerrado | local cerrado
    | cese de actividades | cese de actividad | cese de operaciones | cesó actividades | cesó operaciones | baja de oficio | baja definitiva sunat | baja en sunat
    | baja de ruc | suspensión de actividades | liquidación de la empresa | en liquidación | empresa liquidada | disolución | empresa disuelta | extinción
    | fallecido | fallecida | falleció | fallecimiento | murió | muerte | defunción | difunto | jubilación | se jubiló | jubilado | jubilada
    | vendió el negocio | vendió la empresa | traspasó el negocio | traspaso del negocio | se retiró del rubro | cambió de rubro | cambio de rubro | cambio de giro | cambió de giro
    | out of business | went out of business | business closed | closed business | closed down | company closed | store closed | shut down | ceased operations | ceased trading
    | bankrupt | bankruptcy | insolvency | liquidated | in liquidation | dissolved | deceased | died | passed away | death | retired | retirement | sold the business
    | business sold | changed industry`),
};
const NAMED = {
  price:
    list(`precio | precios | precio alto | precios altos | precio elevado | muy caro | muy cara | caro | cara | caros | caras | carísimo | más caro | más cara | costo | costos
    | coste | costes | costo alto | costoso | costosa | costosos | tarifa | tarifas | más barato | más barata | barato | barata | baratos | más económico | más económica
    | mejor precio | mejores precios | mejor oferta | mejor propuesta económica | competencia más barata | competidor más barato | proveedor más barato | menor precio
    | menor costo | descuento | descuentos | falta de descuento | no le dimos descuento | subió el precio | subieron los precios | alza de precios | aumento de precios
    | incremento de precios | flete caro | flete | price | prices | pricing | priced | expensive | too expensive | overpriced | cost | costs | too costly | costly | cheaper
    | cheaper competitor | competitor cheaper | better price | better deal | lower price | price increase | raised prices | discount | discounts | rate increase`),
  dissatisfaction:
    list(`mala atención | pésima atención | mal trato | maltrato | mal servicio | mala calidad | pésimo servicio | servicio deficiente | atención deficiente | atención lenta
    | demora en la atención | demora | demoras | demoró | demoraron | tardanza | retraso | retrasos | tardaron | impuntualidad | entrega tardía | entregas tardías
    | entrega tarde | fuera de plazo | incumplimiento | incumplimientos | no cumplieron | no cumplimos | no se cumplió | incumplido | plazo de entrega | plazos de entrega
    | tiempo de entrega | tiempos de entrega | problemas de entrega | problemas con la entrega | problema de entrega | problemas con el despacho | problemas de despacho
    | entrega | entregas | despacho | reclamo | reclamos | reclamó | reclamación | reclamaciones | queja | quejas | se quejó | disconforme | inconforme | inconformidad
    | calidad | calidad del producto | baja calidad | producto defectuoso | productos defectuosos | defectuoso | defectuosos | defecto | defectos | falla | fallas | fallado
    | producto fallado | producto dañado | productos dañados | producto en mal estado | mal estado | garantía | devolución | devoluciones | error en el pedido | errores en pedidos
    | pedido equivocado | error de facturación | errores de facturación | problemas de facturación | insatisfecho | insatisfecha | insatisfechos | insatisfacción | descontento | descontenta
    | molesto | molesta | enojado | decepcionado | mala experiencia | no le gustó | no quedó conforme | no conforme | no está conforme | no satisfecho | poco satisfecho
    | sin stock | falta de stock | no hay stock | no había stock | quiebre de stock | desabastecimiento | falta de producto | falta de inventario | no tenemos el producto
    | problemas de servicio | problema de servicio | problemas con el servicio | problema con el pedido | problemas con el producto | problemas técnicos
    | bad service | poor service | poor customer service | slow service | service issues | service problem | service quality | quality | poor quality | bad quality | quality issues
    | product quality | defective | defect | defects | damaged | faulty | broken | late delivery | late deliveries | delivery | delivery time | delivery issues | delay | delays
    | delayed | too slow | complaint | complaints | complained | dissatisfied | unsatisfied | not satisfied | unhappy | not happy | disappointed | upset | angry | bad experience
    | poor experience | warranty | out of stock | stockout | stock issues | no stock | wrong order | billing error | billing errors | bugs | technical issues`),
  attention:
    list(`nadie llamó | nadie lo llamó | nadie la llamó | nadie le llamó | nadie llama | nadie los llamó | nadie lo visitó | nadie visita | nadie lo visita | nadie contestó
    | nadie le contestó | nadie respondió | nadie lo atendió | nadie lo contactó | nadie lo buscó | no lo llamaron | no la llamaron | no le llamaron | no llamaron | no lo llamamos
    | no lo llaman | no lo visitan | no lo visitaron | no lo visitamos | no lo atendieron | no atendieron | no le respondieron | no respondimos | no le contestaron
    | no le cotizaron | no le cotizamos | no cotizaron | no cotizamos | no se le llamó | no se le visitó | no se le atendió | no se le contactó | no se hizo seguimiento
    | no hubo seguimiento | no hicieron seguimiento | sin seguimiento | falta de seguimiento | falta seguimiento | poco seguimiento | sin visita | sin visitas
    | falta de visitas | falta de visita | sin llamadas | sin atención | falta de atención | desatención | desatendido | desatendida | poca atención | falta de contacto
    | falta de comunicación | sin comunicación | abandono | abandonado | abandonada | olvidado | olvidada | descuido | descuidado | sin vendedor | sin asesor | sin ejecutivo
    | no tiene vendedor | no tiene asesor | cambio de vendedor | cambio de asesor | cambio de ejecutivo | cambio de representante | cambió el vendedor | cambió de vendedor
    | cambiaron al vendedor | cambiaron de vendedor | rotación de vendedor | rotación de vendedores | salida del vendedor | se fue el vendedor | se fue la vendedora
    | renunció el vendedor | renuncia del vendedor | vendedor renunció | vendedor se fue | vendedor cesado | vendedor retirado | cliente del vendedor anterior
    | nobody called | no one called | nobody visited | no one visited | nobody contacted | no one contacted | never called | never called back | was not called | not called
    | not contacted | not visited | no follow up | no followup | lack of follow up | lack of followup | poor follow up | poor communication | lack of communication
    | lack of contact | lack of attention | no attention | no contact | neglected | neglect | abandoned | forgotten | unattended | ignored | no response from us | no reply from us
    | no visits | no sales rep | no account manager | change of salesperson | change of sales rep | change of rep | salesperson changed | salesperson left | sales rep left
    | rep left | account manager left | change of account manager | new salesperson`),
};
const LEFT = {
  gone: list(`cerró | cerraron | mudanza | se mudó | se mudaron | mudado | traslado | se trasladó | cambio de domicilio
    | cambio de ciudad | cambió de ciudad | fuera de zona | fuera del país | se fue del país | viajó al extranjero | emigró | moved | moved away | relocated | relocation | moving
    | left the country | ya no necesita | ya no lo necesita | ya no los necesita | ya no requiere | ya no usa | ya no lo usa | ya no vende | ya no trabaja el producto
    | no necesita | no lo necesita | no requiere | sin necesidad | dejó de necesitar | dejó el rubro | dejó de operar | ya no opera | terminó la obra | fin de obra
    | obra terminada | fin de proyecto | proyecto terminado | proyecto cerrado | no longer needed | no longer needs | no longer need | no need | not needed | project ended
    | project finished | no longer in business | no longer operating`),
};
/** Who buys elsewhere, or wants nothing for a while, can be won back: no closing, whatever the words beside it. */
const ELSEWHERE = {
  other:
    list(`competencia | competidor | competidores | otro proveedor | otros proveedores | proveedor nuevo | nuevo proveedor | cambio de proveedor | cambió de proveedor | otra marca
    | otra tienda | competitor | competitors | competition | another supplier | other supplier | different supplier | new supplier | another provider | another vendor
    | other vendor | por ahora | por el momento | de momento | temporal | temporalmente | temporada | estacional | temporary | temporarily | for now | at the moment
    | right now | seasonal | cierre de cuenta | cierre de cuentas | cerró la cuenta | cerró su cuenta`),
};
/** Words as the whole of a cell: beside others they tell of something else. */
const ALONE = {
  dissatisfaction: list(
    'dissatisfaction | servicio | atención | atención al cliente | servicio al cliente | producto | service | customer service | support | product | experience',
  ),
  attention: list('attention | contacto | visitas | llamadas | vendedor | asesor | communication | follow up | salesperson | sales rep'),
  gone: list('gone | cierre | cerrado | cerrada | closed | closing | closure'),
};
/** Cells that say that nobody knows, or that nobody left. */
const UNSAID =
  list(`desconocido | desconocida | se desconoce | no sabe | no se sabe | no sabemos | ns nc | no especifica | no especificado | no especificada | sin especificar
  | no indica | no indicado | no dice | no dijo | no informa | no precisa | no responde | no contesta | sin motivo | sin razón | sin información | sin dato | sin datos | sin determinar
  | por determinar | por confirmar | por averiguar | por definir | pendiente | no aplica | ninguno | ninguna | ningún motivo | activo | activa | cliente activo | sigue comprando | vigente
  | unknown | not known | not specified | unspecified | not stated | not given | not provided | no reason | no reason given | none | not applicable | tbd | to be confirmed | pending
  | active | still buying | no | no data`);

const UNSAID_WORDS: ReadonlySet<string> = new Set(UNSAID.map(fold));
/** `Nadie lo volvió a llamar`, `nobody ever called them back`: words between the two are without number. What only the client can have left undone is not meant. */
const NOBODY = /\b(?:nadie|nobody|no one)(?: \w+){0,4} (?:llam|visit|contact|atend|respond|contest|cotiz|busc|call|answer|repl|follow)/;
const NEVER = /\b(?:nunca|jamas|never|no)(?: \w+){0,4} (?:llamaron|llamamos|llamar|visitaron|visitamos|visitar|atendieron|atendimos|called|visited|followed)\b/;
// Reasons that somebody can do something about come before a closing, which may be that of an account.
const READERS = [
  wordReader<Cause>({ order: ['gone'], phrases: CLOSED }),
  wordReader<Cause>({ order: ['price', 'dissatisfaction', 'attention', 'gone'], phrases: NAMED, alone: ALONE }),
  (text: string): Cause | null => (NOBODY.test(text) || NEVER.test(text) ? 'attention' : null),
  wordReader<Cause>({ order: ['other'], phrases: ELSEWHERE }),
  wordReader<Cause>({ order: ['gone'], phrases: LEFT }),
];

/** Words that are read at once, and how far on the next ones begin: no phrase is longer than what two readings share. */
const [AT_ONCE, STEP] = [12, 6];

/** The words of a long sentence by parts, which overlap; a short text is one. */
function partsOf(text: string): readonly string[] {
  const tokens = fold(text).split(' ');
  const parts: string[] = [];
  for (let from = 0; from === 0 || from + AT_ONCE - STEP < tokens.length; from += STEP) parts.push(tokens.slice(from, from + AT_ONCE).join(' '));
  return parts;
}

/**
 * Reads why a client left, of one cell in Spanish or English, a word or a sentence: price, dissatisfaction, attention, gone; other for words that say something else;
 * null where it says nothing (`no sabe`, a number, signs).
 */
export const readCause: (text: string) => Cause | null = remember((text) => {
  const folded = fold(text);
  if (!/\p{L}{2}/u.test(folded) || UNSAID_WORDS.has(folded)) return null;
  const parts = partsOf(text);
  for (const read of READERS)
    for (const part of parts) {
      const found = read(part);
      if (found !== null) return found;
    }
  return 'other';
});
