import { fold } from './fold.js';

/** What a word in a status, stage or interest column says of a client. */
export type Meaning = 'active' | 'inactive' | 'customer' | 'prospect' | 'interested';
export type WordLists = Readonly<Partial<Record<Meaning, readonly string[]>>>;

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** Words of status and stage columns, Spanish and English, folded; HubSpot's, Salesforce's and Zendesk Sell's own among them. */
export const STATUS_WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  active: list('activo|activa|active|vigente|habilitado|habilitada|al dia|en curso|current|current customer|cliente actual|actual|enabled'),
  inactive:
    list(`inactivo|inactiva|inactive|baja|de baja|dado de baja|suspendido|suspendida|suspended|cancelado|cancelada|cancelled|canceled|retirado|retirada|cesado
    |perdido|perdida|lost|lost customer|churned|churn|ex cliente|excliente|former customer|past customer|past|cerrado|cerrada|bloqueado|bloqueada|anulado|anulada|deshabilitado
    |deshabilitada|disabled|terminated|cliente perdido|desactivado|desactivada|no vigente|vencido`).map((word) => word.replace(/\s+/g, ' ')),
  customer: list(
    'cliente|customer|client|comprador|compradora|buyer|evangelist|evangelista|promotor de la marca|won|ganado|ganada|closed won|cerrada ganada|cerrado ganado|convertido|contratado|recurrente|frecuente',
  ),
  prospect:
    list(`prospecto|prospecta|prospect|lead|subscriber|suscriptor|nuevo|nueva|new|open|unqualified|no calificado|attempted to contact|bad timing|probable|sin contactar|por contactar
    |contacto|lead nuevo|non prospect|non customer|no cliente|lost prospect|closed lost|cerrada perdida|cerrado perdido`).map((word) =>
      word.replace(/\s+/g, ' '),
    ),
  interested:
    list(`interesado|interesada|interested|potencial|potential|oportunidad|opportunity|marketing qualified lead|sales qualified lead|mql|sql|lead calificado|lead calificado para marketing
    |lead calificado para ventas|calificado|calificada|qualified|negociacion|en negociacion|negotiation|propuesta|proposal|negotiations started|cotizado|cotizacion|cotizacion enviada|open deal|in progress|connected|demo
    |en proceso|seguimiento|en seguimiento|current prospect|value proposition|decision maker`).map((word) => word.replace(/\s+/g, ' ')),
};

const HOT = new Set(
  list(
    'hot|warm|caliente|tibio|tibia|alto|alta|high|medio|media|medium|muy alto|muy alta|interesado|interesada|interested|si|yes|true|verdadero|muy interesado|muy interesada',
  ),
);
const MASS_MAIL = new Set(
  list(
    'masivo|masiva|correo masivo|email masivo|mass mail|mass email|mailing|newsletter|boletin|campana|campaign|campana de correo|email marketing|bulk|bulk email|marketing email|envio masivo|sms masivo|whatsapp masivo',
  ),
);

/** Words that say another thing of a sale than of a client: a deal that was lost is no client that left, an open one is at work. */
const DEAL_WORDS: WordLists = {
  interested: ['open', 'abierto', 'abierta', 'en curso', 'current', 'active', 'activo'],
  prospect: ['lost', 'perdido', 'perdida', 'cancelado', 'cancelled', 'deleted', 'eliminado'],
};

/** Makes the reading of status and stage words, those of deals where the column speaks of them; the user's own words come before the built-in ones. Answers are kept. */
export function meaningReader(own: WordLists, ofDeals = false): (word: string) => Meaning | null {
  const table = new Map<string, Meaning>();
  for (const lists of [STATUS_WORDS, ofDeals ? DEAL_WORDS : {}, own])
    for (const [meaning, words] of Object.entries(lists) as [Meaning, readonly string[]][]) for (const word of words) table.set(fold(word), meaning);
  const known = new Map<string, Meaning | null>();
  return (word) => {
    let meaning = known.get(word);
    if (meaning === undefined) {
      meaning = readMeaning(fold(word), table);
      if (known.size < 10_000) known.set(word, meaning);
    }
    return meaning;
  };
}

function readMeaning(folded: string, table: ReadonlyMap<string, Meaning>): Meaning | null {
  const whole = table.get(folded);
  if (whole) return whole;
  const tokens = folded.split(' ');
  if (tokens.length > 4) return null;
  // `Cliente inactivo`, `no activo`: what says active or inactive weighs more than what it is said of.
  for (const token of tokens) {
    const meaning = table.get(token);
    if (meaning === 'inactive') return 'inactive';
    if (meaning === 'active') return tokens.includes('no') || tokens.includes('not') ? 'inactive' : 'active';
  }
  return tokens[0] === 'no' || tokens[0] === 'not' ? null : (table.get(tokens[0] ?? '') ?? null);
}

/** Whether the word of an interest column says that the client is interested. */
export function saysInterested(word: string): boolean {
  return HOT.has(fold(word)) || (/^[345]$/.test(word) && word !== '3');
}

/** Whether a way of contact is mail to everybody at once, which is no approach. */
export function isMassMail(word: string): boolean {
  return MASS_MAIL.has(fold(word));
}
