import { fold } from './fold.js';
import { STAGE_WORDS, type Stage, stageReader } from './stage-words.js';
import type { Lists } from './word-reader.js';

/** What a word in a status, stage or interest column says of a client. */
export type Meaning = 'active' | 'inactive' | 'customer' | 'prospect' | 'interested';
export type WordLists = Readonly<Partial<Record<Meaning, readonly string[]>>>;

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** Words of status columns, Spanish and English, folded, beside those that name a stage; Zendesk Sell's own among them. */
export const STATUS_WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  active: list('activo|activa|active|vigente|habilitado|habilitada|al dia|en curso|current|current customer|cliente actual|actual|enabled'),
  inactive:
    list(`inactivo|inactiva|inactive|baja|de baja|dado de baja|suspendido|suspendida|suspended|cancelado|cancelada|cancelled|canceled|retirado|retirada|cesado
    |perdido|perdida|lost|lost customer|churned|churn|ex cliente|excliente|former customer|past customer|past|cerrado|cerrada|bloqueado|bloqueada|anulado|anulada|deshabilitado
    |deshabilitada|disabled|terminated|cliente perdido|desactivado|desactivada|no vigente|vencido`).map((word) => word.replace(/\s+/g, ' ')),
  customer: list('cliente|customer|client|comprador|compradora|buyer|recurrente|frecuente'),
  prospect: list('nuevo|nueva|new|open|probable|contacto|non prospect|non customer|no cliente'),
  interested: [],
};

/** What a stage says of a client, so that the state and the stage of one word never disagree. */
const MEANING_OF_STAGE: Readonly<Record<Stage, Meaning>> = {
  lead: 'prospect',
  qualification: 'interested',
  proposal: 'interested',
  negotiation: 'interested',
  won: 'customer',
  lost: 'prospect',
};

/** Words that say another thing of a sale than of a client: a deal that was lost is no client that left, an open one is at work. */
const DEAL_WORDS: WordLists = {
  interested: ['open', 'abierto', 'abierta', 'en curso', 'current', 'active', 'activo'],
  prospect: ['lost', 'perdido', 'perdida', 'cancelado', 'cancelled', 'deleted', 'eliminado'],
};

/**
 * Makes the reading of status and stage words, those of deals where the column speaks of them; the user's own words (`own` by meaning, `ownStages` by
 * stage) come before the built-in ones, and words that name a stage say what that stage says. Answers are kept.
 */
export function meaningReader(own: WordLists, ofDeals = false, ownStages: Lists<Stage> = {}): (word: string) => Meaning | null {
  const table = new Map<string, Meaning>();
  for (const lists of [byMeaning(STAGE_WORDS), STATUS_WORDS, ofDeals ? DEAL_WORDS : {}, byMeaning(ownStages), own])
    for (const [meaning, words] of Object.entries(lists) as [Meaning, readonly string[]][]) for (const word of words) table.set(fold(word), meaning);
  const stageOf = stageReader(ownStages);
  const known = new Map<string, Meaning | null>();
  return (word) => {
    let meaning = known.get(word);
    if (meaning === undefined) {
      meaning = readMeaning(fold(word), table, stageOf);
      if (known.size < 10_000) known.set(word, meaning);
    }
    return meaning;
  };
}

function byMeaning(stages: Lists<Stage>): WordLists {
  const lists: { [M in Meaning]?: string[] } = {};
  for (const [stage, words] of Object.entries(stages) as [Stage, readonly string[]][]) {
    const meaning = MEANING_OF_STAGE[stage];
    lists[meaning] = [...(lists[meaning] ?? []), ...words];
  }
  return lists;
}

function readMeaning(folded: string, table: ReadonlyMap<string, Meaning>, stageOf: (word: string) => Stage | null): Meaning | null {
  const whole = table.get(folded);
  if (whole) return whole;
  const tokens = folded.split(' ');
  // `Cliente inactivo`, `no activo`: what says active or inactive weighs more than what it is said of.
  for (const token of tokens.length > 4 ? [] : tokens) {
    const meaning = table.get(token);
    if (meaning === 'inactive') return 'inactive';
    if (meaning === 'active') return tokens.includes('no') || tokens.includes('not') ? 'inactive' : 'active';
  }
  const stage = stageOf(folded);
  if (stage !== null) return MEANING_OF_STAGE[stage];
  return tokens.length > 4 || tokens[0] === 'no' || tokens[0] === 'not' ? null : (table.get(tokens[0] ?? '') ?? null);
}
