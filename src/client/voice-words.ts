import { fold } from './fold.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim().replace(/\s+/g, ' ')));

/** The highest answers to "how satisfied are you", folded. */
const DELIGHTED = list(`muy satisfecho|muy satisfecha|muy satisfechos|totalmente satisfecho|totalmente satisfecha|completamente satisfecho
  |completamente satisfecha|muy contento|muy contenta|encantado|encantada|promotor|promotora|promotores|promoter|promoters|very satisfied
  |extremely satisfied|completely satisfied|totally satisfied|delighted|very happy|excelente|excellent|sobresaliente|outstanding|muy alto|muy alta
  |very high|satisfaccion muy alta|embajador|embajadora|ambassador|advocate|fan|raving fan|muito satisfeito|muito satisfeita`);

/** The lowest answers, folded. */
const DISSATISFIED = list(`muy insatisfecho|muy insatisfecha|muy insatisfechos|totalmente insatisfecho|totalmente insatisfecha|completamente insatisfecho
  |completamente insatisfecha|insatisfecho|insatisfecha|insatisfechos|insatisfechas|nada satisfecho|nada satisfecha|no satisfecho|no satisfecha|poco satisfecho|poco satisfecha
  |algo insatisfecho|algo insatisfecha|descontento|descontenta|nada contento|nada contenta|molesto|molesta|disconforme|inconforme|no conforme|detractor|detractora|detractores
  |detractors|very dissatisfied|extremely dissatisfied|completely dissatisfied|totally dissatisfied|dissatisfied|somewhat dissatisfied|unsatisfied|very unsatisfied|not satisfied
  |unhappy|very unhappy|not happy|angry|malo|mala|muy malo|muy mala|mal|muy mal|pesimo|pesima|deficiente|muy deficiente|bajo|baja|muy bajo|muy baja|bad|very bad|poor|very poor
  |terrible|awful|low|very low|satisfaccion baja|satisfaccion muy baja|insatisfeito|insatisfeita|muito insatisfeito|muito insatisfeita`);

/** `9`, `9,5`, `9/10`, `4 de 5`, `95 %`, and whatever words follow, as in `9 - Promotor`. */
const SCORE = /^(\d+(?:[.,]\d+)?)(?:\s*(?:\/|de|of|sobre|out of)\s*(\d+))?\s*(%)?(?=$|[^\p{L}\p{N}.,])/u;

type Score = { readonly value: number; readonly of: number | null };

function readScore(word: string): Score | null {
  const filled = [...word].filter((sign) => sign === '★' || sign === '⭐').length;
  if (filled > 0) return { value: filled, of: 5 };
  const found = SCORE.exec(word.trim());
  if (found === null) return null;
  return { value: Number((found[1] as string).replace(',', '.')), of: found[3] === '%' ? 100 : found[2] === undefined ? null : Number(found[2]) };
}

/**
 * The words of a satisfaction column that name its most satisfied clients: 9 and 10 of 10 (promoters, Reichheld 2003), 5 of 5, 90 of 100 and more, and words such
 * as `Muy satisfecho`. The scale of bare numbers is that of the whole column: up to 100 where one is above 10, up to 10 where one is above 5 or the
 * header says NPS, else up to 5.
 */
export function findDelighted(words: readonly string[], header: string): ReadonlySet<string> {
  return findAnswers(words, header, isTop, DELIGHTED);
}

/**
 * The words of a satisfaction column that name its least satisfied clients: 0 to 6 of 10 (detractors, Reichheld 2003), 1 and 2 of 5, up to 60 of 100, and words such
 * as `Insatisfecho`. The scale is told as for findDelighted.
 */
export function findDissatisfied(words: readonly string[], header: string): ReadonlySet<string> {
  return findAnswers(words, header, isBottom, DISSATISFIED);
}

function findAnswers(
  words: readonly string[],
  header: string,
  isSought: (value: number, scale: number) => boolean,
  answers: ReadonlySet<string>,
): ReadonlySet<string> {
  const scores = new Map(words.map((word) => [word, readScore(word)]));
  const bare = [...scores.values()].flatMap((score) => (score !== null && score.of === null ? [score.value] : []));
  const largest = Math.max(0, ...bare);
  const scale = largest > 10 ? 100 : largest > 5 || /\bnps\b/.test(fold(header)) ? 10 : 5;
  return new Set(
    words.filter((word) => {
      const score = scores.get(word) ?? null;
      if (score !== null) return isSought(score.value, score.of ?? scale);
      return answers.has(fold(word));
    }),
  );
}

function isTop(value: number, scale: number): boolean {
  return value <= scale && value >= (scale <= 5 ? scale : scale * 0.9);
}

function isBottom(value: number, scale: number): boolean {
  return value <= scale * (scale <= 5 ? 0.4 : 0.6);
}

const RECOMMENDED = list(`referido|referida|referidos|referidas|recomendado|recomendada|recomendados|recomendacion|recomendaciones|recomendo|referral|referrals
  |referred|recommended|recommendation|refer|indicacao|recomendacao`);
const BY_FRIENDS =
  list(`boca a boca|boca en boca|de boca en boca|boca oreja|boca oido|voz a voz|word of mouth|amigo|amiga|amigos|un amigo|una amiga|por un amigo
  |por amigos|por un conocido|un conocido|conocido|conocidos|familiar|un familiar|familiares|amigo familiar|amigo o familiar|amigos y familiares
  |amigos o familiares|friend|friends|a friend|friend family|friend or family|friends and family|friends or family|family|other customer
  |otro cliente|otros clientes|por otro cliente|un cliente|por un cliente|cliente actual`);
/** Where these are words of the same column, `Referrals` are links on other websites, as in HubSpot and web analytics. */
const WEB_TRAFFIC = list(`organic search|paid search|direct traffic|offline sources|organic social|paid social|other campaigns|busqueda organica
  |busqueda pagada|trafico directo|fuentes sin conexion|fuentes fuera de linea|redes sociales organicas|organic|direct|cpc`);
const LINKS = list('referral|referrals|referral traffic|referencias|trafico de referencia|trafico por referencia');
const NOBODY = list('no|ninguno|ninguna|nadie|none|nobody|no aplica|no one|0|false|falso|n');

/**
 * The words of a source or medium column that say that somebody recommended us. Under a header such as `Referido por` every word but `no` and `nadie` does,
 * for it names who did.
 */
export function findReferrals(words: readonly string[], header: string): ReadonlySet<string> {
  const folded = new Map(words.map((word) => [word, fold(word)]));
  if (/^(?:referido|referida|recomendado|recomendada|referred|recommended)(?: \w+)? (?:por|by)$/.test(fold(header)))
    return new Set(words.filter((word) => !NOBODY.has(folded.get(word) ?? '')));
  const isTraffic = [...folded.values()].some((word) => WEB_TRAFFIC.has(word));
  return new Set(
    words.filter((word) => {
      const text = folded.get(word) ?? '';
      if (isTraffic && LINKS.has(text)) return false;
      const tokens = text.split(' ');
      return BY_FRIENDS.has(text) || (tokens[0] !== 'no' && tokens[0] !== 'not' && tokens.some((token) => RECOMMENDED.has(token)));
    }),
  );
}
